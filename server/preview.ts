import type { Db } from '#db/connection'
import { sectionWithTop, signersByIds, sourceById, tagsByIds, topicById } from '#db/queries/preview'
import { type CardRow, correctionsOf } from '#db/queries/published'
import type { Reader } from '#db/write'
import type { Person } from '#newsroom/actor'
import { authorPath, tagPath } from '#newsroom/addresses'
import { toHtml } from '#newsroom/body/html'
import { referencesOf } from '#newsroom/body/text'
import type { Place, SourceLine, Story } from '#newsroom/reading'
import { assetsBesideBody, type StoryContent } from '#newsroom/story'
import { slug } from '#newsroom/text/slug'
import { readVersion } from '#newsroom/versions'
import { readPictures, toCard } from './cards.ts'
import { companionsOf } from './companions.ts'
import { mediaOf, readFiles } from './files.ts'
import { translationsOf } from './translations.ts'

/** What stands for a name that is not there yet. */
type Stand = { noSection: string; noHeadline: string }

/**
 * A version as its reader's page would show it now, with what would stand around it. Read afresh for
 * each request and for this person; nothing of it is kept.
 * @throws NotFound when there is none or the person may not know of its story
 */
export function readPreview(
  person: Person,
  db: Db,
  revisionId: number,
  { now, ...stand }: Stand & { now: number },
): Story {
  const version = readVersion(person, db, revisionId)
  const { content } = version
  const row = cardOf(db, version.articleId, content, {
    publishedAt: version.firstPublishedAt ?? version.scheduledAt ?? now,
    ...stand,
  })
  const references = referencesOf(content.body)
  const { tagIds, relatedIds } = content
  const centre = { ...row, tagIds, relatedIds, mostReadIds: [] }
  const { companions, byId } = companionsOf(db, centre, references.articleIds, now)
  const pictures = readPictures(db, [
    ...references.assetIds,
    ...[row, ...byId.values()].flatMap(({ heroAssetId }) => heroAssetId ?? []),
  ])
  const files = readFiles(db, [...references.assetIds, ...assetsBesideBody(content)])
  const cards = (rows: CardRow[]) => rows.map((companion) => toCard(companion, pictures))
  const hero = content.hero?.assetId ? pictures.get(content.hero.assetId) : undefined
  const named = cards([...byId.values()])
  return {
    ...toCard(row, pictures),
    updatedAt: null,
    wordCount: version.wordCount,
    socialTitle: content.socialTitle,
    translations: translationsOf(db, translationSeeds(version.articleId, content), now),
    hero: content.hero && hero ? { ...content.hero, picture: hero } : null,
    ...mediaOf(content, files),
    bodyHtml: toHtml(content.body, {
      target: 'page',
      assets: pictures,
      files,
      locale: content.locale,
      fullPictures: content.type === 'photo',
      stories: new Map(named.map((card) => [card.id, { ...card, url: card.path }])),
    }),
    frames: [],
    corrections: correctionsOf(db, version.articleId),
    signatures: signaturesOf(db, content),
    source: sourceOf(db, content),
    tags: tagsByIds(db, content.tagIds).map((tag) => ({ ...tag, path: tagPath(tag.slug) })),
    topicStories: cards(companions.topic),
    related: cards(companions.related),
    sameSection: cards(companions.sameSection),
    latest: cards(companions.latest),
    mostRead: [],
  }
}

/** The story itself, and the original that this version names, which may not be what is out. */
const translationSeeds = (id: number, { translationOf }: StoryContent) =>
  translationOf === null ? [id] : [id, translationOf]

function cardOf(
  db: Reader,
  id: number,
  content: StoryContent,
  { publishedAt, noSection, noHeadline }: Stand & { publishedAt: number },
): CardRow {
  const found = content.sectionId === null ? undefined : sectionWithTop(db, content.sectionId)
  // A story that is filed nowhere yet stands under a section that has no page.
  const section = found ?? { id: 0, name: noSection, slug: '' }
  const topic = content.topicId === null ? undefined : topicById(db, content.topicId)
  return {
    id,
    type: content.type,
    locale: content.locale,
    durationMs: null,
    slug: content.slug ?? (slug(content.headline) || 'tin'),
    headline: content.headline || noHeadline,
    shortTitle: content.shortTitle,
    sapo: content.sapo,
    publishedAt,
    heroAssetId: content.hero?.assetId ?? null,
    sectionId: section.id,
    sectionName: section.name,
    sectionSlug: section.slug,
    topSectionId: found?.topId ?? section.id,
    topSectionName: found?.topName ?? section.name,
    topSectionSlug: found?.topSlug ?? section.slug,
    topicId: topic?.id ?? null,
    topicName: topic?.name ?? null,
    topicSlug: topic?.slug ?? null,
  }
}

/** A person who wrote and took the pictures signs once. */
function signaturesOf(db: Reader, { bylines }: StoryContent): Place[] {
  const { people, penNames } = signersByIds(
    db,
    bylines.map(({ authorId }) => authorId),
    bylines.flatMap(({ penNameId }) => penNameId ?? []),
  )
  return bylines.flatMap(({ authorId, penNameId }, place) => {
    const person = people.find(({ id }) => id === authorId)
    const first = bylines.findIndex((byline) => byline.authorId === authorId) === place
    if (!person || !first) return []
    const name = (penNameId === null ? null : penNames.get(penNameId)) ?? person.name
    return [{ id: person.id, name, path: authorPath(person.slug) }]
  })
}

function sourceOf(db: Reader, { source }: StoryContent): SourceLine | null {
  const outlet = source ? sourceById(db, source.sourceId) : undefined
  return source && outlet
    ? { ...outlet, author: source.author, url: source.url ?? outlet.url }
    : null
}
