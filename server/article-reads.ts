import { cache } from 'react'
import {
  bylinesOf,
  correctionsOf,
  type StoryRow,
  storyById,
  tagsOf,
  withdrawnById,
} from '#db/queries/published'
import type { Reader } from '#db/write'
import { authorPath, tagPath } from '#newsroom/addresses'
import { toHtml } from '#newsroom/body/html'
import { referencesOf } from '#newsroom/body/text'
import type { Picture, SourceLine, Story, WithdrawnStory } from '#newsroom/reading'
import type { StoryContent } from '#newsroom/story'
import { readStory } from '#newsroom/story-content'
import { readPictures, toCard } from './cards.ts'
import { companionsOf } from './companions.ts'
import { database } from './database.ts'
import { collect } from './page-keys.ts'
import { readNow } from './reads.ts'

/** The story at this id as readers see it now; null when there is none. */
export const readArticle = cache((id: number): Story | null => {
  collect(`article:${id}`)
  const db = database()
  const row = storyById(db, id, readNow())
  return row ? assemble(db, row) : null
})

/** What readers are told where a story stood that was taken back; null when none did. */
export const readWithdrawn = cache((id: number): WithdrawnStory | null => {
  collect(`article:${id}`)
  const row = withdrawnById(database(), id)
  return row?.withdrawnAt ? { at: row.withdrawnAt, reason: row.reason ?? '' } : null
})

function assemble(db: Reader, row: StoryRow): Story {
  const content = readStory(row.content)
  const references = referencesOf(content.body)
  const tags = tagsOf(db, row.id)
  const signedBy = bylinesOf(db, row.id)
  const centre = { ...row, tagIds: tags.map(({ id }) => id), relatedIds: content.relatedIds }
  const { companions, byId } = companionsOf(db, centre, references.articleIds, readNow())
  const pictures = readPictures(db, [
    ...references.assetIds,
    ...[row, ...companions.related].flatMap(({ heroAssetId }) => heroAssetId ?? []),
  ])
  const cards = (rows: (typeof row)[] | typeof companions.related) =>
    rows.map((companion) => toCard(companion, pictures))
  const named = [...byId.values()].map((companion) => toCard(companion, pictures))
  collect('latest', `section:${row.sectionId}`, `section:${row.topSectionId}`)
  collect(...(row.topicId === null ? [] : [`topic:${row.topicId}` as const]))
  collect(...tags.map(({ id }) => `tag:${id}` as const))
  collect(...signedBy.map(({ id }) => `author:${id}` as const))
  collect(...references.articleIds.map((id) => `headline:${id}` as const))
  collect(...named.map(({ id }) => `headline:${id}` as const))
  collect(...[...pictures.keys()].map((id) => `asset:${id}` as const))
  if (content.source) collect(`source:${content.source.sourceId}`)
  return {
    ...toCard(row, pictures),
    locale: row.locale,
    updatedAt: row.updatedAt,
    wordCount: row.wordCount,
    socialTitle: content.socialTitle,
    hero: heroOf(content, pictures),
    bodyHtml: toHtml(content.body, {
      target: 'page',
      assets: pictures,
      stories: new Map(named.map((card) => [card.id, { ...card, url: card.path }])),
    }),
    corrections: correctionsOf(db, row.id),
    signatures: signedBy.map(({ id, slug, name, penName }) => ({
      id,
      name: penName ?? name,
      path: authorPath(slug),
    })),
    source: sourceOf(content, row),
    tags: tags.map(({ id, slug, name }) => ({ id, name, path: tagPath(slug) })),
    topicStories: cards(companions.topic),
    related: cards(companions.related),
    sameSection: cards(companions.sameSection),
    latest: cards(companions.latest),
  }
}

function heroOf({ hero }: StoryContent, pictures: Map<number, Picture>): Story['hero'] {
  const picture = hero?.assetId ? pictures.get(hero.assetId) : undefined
  return hero && picture ? { picture, caption: hero.caption, credit: hero.credit } : null
}

function sourceOf({ source }: StoryContent, row: StoryRow): SourceLine | null {
  if (!source || row.sourceAbbreviation === null) return null
  return {
    author: source.author,
    abbreviation: row.sourceAbbreviation,
    name: row.sourceName ?? row.sourceAbbreviation,
    url: source.url ?? row.sourceUrl,
  }
}
