import { cache } from 'react'
import {
  bylinesOf,
  type CardRow,
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
import type { Picture, Place, SourceLine, Story, WithdrawnStory } from '#newsroom/reading'
import { assetsBesideBody, type StoryContent } from '#newsroom/story'
import { readStory } from '#newsroom/story-content'
import { readPictures, toCard } from './cards.ts'
import { companionsOf } from './companions.ts'
import { database } from './database.ts'
import { mediaOf, readFiles } from './files.ts'
import { collect } from './page-keys.ts'
import { readNow } from './reads.ts'
import { mostReadOfSection } from './reads-most-read.ts'
import { translationsOf } from './translations.ts'

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
  const centre = {
    ...row,
    tagIds: tags.map(({ id }) => id),
    relatedIds: content.relatedIds,
    mostReadIds: mostReadOfSection(row.topSectionId),
  }
  const { companions, byId } = companionsOf(db, centre, references.articleIds, readNow())
  const pictures = readPictures(db, [
    ...references.assetIds,
    ...[row, ...companions.related].flatMap(({ heroAssetId }) => heroAssetId ?? []),
  ])
  const files = readFiles(db, [...references.assetIds, ...assetsBesideBody(content)])
  const cards = (rows: CardRow[]) => rows.map((companion) => toCard(companion, pictures))
  const named = cards([...byId.values()])
  const story: Story = {
    ...toCard(row, pictures),
    updatedAt: row.updatedAt,
    wordCount: row.wordCount,
    socialTitle: content.socialTitle,
    translations: translationsOf(db, [row.id], readNow()),
    hero: heroOf(content, pictures),
    ...mediaOf(content, files),
    bodyHtml: toHtml(content.body, {
      target: 'page',
      assets: pictures,
      files,
      locale: row.locale,
      fullPictures: content.type === 'photo',
      stories: new Map(named.map((card) => [card.id, { ...card, url: card.path }])),
    }),
    frames: references.assetIds.flatMap((id) => pictures.get(id) ?? []),
    corrections: correctionsOf(db, row.id),
    signatures: signaturesOf(db, row.id),
    source: sourceOf(content, row),
    tags: tags.map(({ id, slug, name }) => ({ id, name, path: tagPath(slug) })),
    topicStories: cards(companions.topic),
    related: cards(companions.related),
    sameSection: cards(companions.sameSection),
    latest: cards(companions.latest),
    mostRead: cards(companions.mostRead),
  }
  collect('rail:latest', `rail:section:${row.sectionId}`, `rail:section:${row.topSectionId}`)
  collect(`section:${row.sectionId}`, `section:${row.topSectionId}`)
  collect(...centre.tagIds.map((id) => `rail:tag:${id}` as const))
  if (row.topicId !== null) collect(`rail:topic:${row.topicId}`)
  collectEach('topic', row.topicId === null ? [] : [row.topicId])
  collectEach('tag', centre.tagIds)
  collectEach(
    'author',
    story.signatures.map(({ id }) => id),
  )
  collectEach('source', content.source ? [content.source.sourceId] : [])
  const others = story.translations.map(({ id }) => id).filter((id) => id !== row.id)
  collectEach('headline', [...byId.keys(), ...others])
  // What the desk names and is not out appears here once it is.
  const wanted = [...references.articleIds, ...content.relatedIds]
  collectEach(
    'article',
    wanted.filter((id) => !byId.has(id)),
  )
  collectEach('asset', [...pictures.keys(), ...files.keys()])
  return story
}

function collectEach(
  noun: 'article' | 'topic' | 'tag' | 'author' | 'source' | 'headline' | 'asset',
  ids: number[],
) {
  collect(...ids.map((id) => `${noun}:${id}` as const))
}

/** Who wrote and who took the pictures; a person who did both signs once. */
function signaturesOf(db: Reader, id: number): Place[] {
  const signed = bylinesOf(db, id)
  return signed
    .filter((row, place) => signed.findIndex((other) => other.id === row.id) === place)
    .map((row) => ({ id: row.id, name: row.penName ?? row.name, path: authorPath(row.slug) }))
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
