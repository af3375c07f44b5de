import { correctionsOfAll, tagsOfAll } from '#db/queries/feeds'
import { cardsByIds, type StoryRow, storiesByIds } from '#db/queries/published'
import { bylinesOfAll } from '#db/queries/signatures'
import { env } from '#env'
import type { FileView } from '#newsroom/body/file'
import { jpegWithin } from '#newsroom/body/picture'
import { bodyWords } from '#newsroom/body/serialize/words'
import { referencesOf } from '#newsroom/body/text'
import type { FeedItem } from '#newsroom/feeds/feed'
import { feedHtml } from '#newsroom/feeds/story-html'
import type { Picture } from '#newsroom/reading'
import type { StoryContent } from '#newsroom/story'
import { readStory } from '#newsroom/story-content'
import { localDay } from '#newsroom/text/dates'
import { languageAround } from '#newsroom/text/languages'
import { readPictures, toCard } from './cards.ts'
import { database } from './database.ts'
import { readFiles } from './files.ts'
import { absolute } from './metadata.ts'
import { collect } from './page-keys.ts'
import { readNow } from './reads.ts'

/** Stories with everything that goes out with them, in a bounded number of queries. */
export function readItems(ids: number[], fullText: boolean): FeedItem[] {
  const db = database()
  const now = readNow()
  if (ids.length === 0) return []
  const rows = storiesByIds(db, ids, now).map((row) => ({ row, content: readStory(row.content) }))
  const named = rows.map(({ content }) => referencesOf(content.body))
  const pictures = readPictures(db, [
    ...rows.flatMap(({ row }) => row.heroAssetId ?? []),
    ...(fullText ? named.flatMap(({ assetIds }) => assetIds) : []),
  ])
  const others = fullText
    ? cardsByIds(db, [...new Set(named.flatMap(({ articleIds }) => articleIds))], now)
    : []
  const cards = others.map((row) => toCard(row, pictures))
  const files = readFiles(
    db,
    rows.flatMap(({ content }) =>
      content.type === 'audio' && content.media ? [content.media.assetId] : [],
    ),
  )
  const stories = new Map(cards.map((card) => [card.id, { ...card, url: card.path }]))
  const bylines = bylinesOfAll(db, ids)
  const tags = tagsOfAll(db, ids)
  const corrections = fullText ? correctionsOfAll(db, ids) : []
  collect(...ids.map((id) => `headline:${id}` as const))
  collect(...cards.map(({ id }) => `headline:${id}` as const))
  collect(...[...pictures.keys(), ...files.keys()].map((id) => `asset:${id}` as const))
  collect(...bylines.map(({ authorId }) => `author:${authorId}` as const))
  collect(...tags.map(({ tagId }) => `tag:${tagId}` as const))
  collect(
    ...rows.flatMap(({ content }) =>
      content.source ? [`source:${content.source.sourceId}` as const] : [],
    ),
  )
  const of = <Row extends { articleId: number }>(all: Row[], id: number) =>
    all.filter(({ articleId }) => articleId === id)
  return rows.map(({ row, content }) =>
    itemOf(row, content, {
      authors: [...new Set(of(bylines, row.id).map(({ name, penName }) => penName ?? name))],
      tags: of(tags, row.id).map(({ name }) => name),
      sound: content.media ? files.get(content.media.assetId) : undefined,
      picture: row.heroAssetId === null ? undefined : pictures.get(row.heroAssetId),
      html: fullText
        ? feedHtml(
            {
              content,
              corrections: of(corrections, row.id).map(({ text }) => text),
              sourceLine: sourceLineOf(row, content),
            },
            { assets: pictures, stories, siteUrl: env.SITE_URL },
          )
        : null,
    }),
  )
}

type Around = {
  authors: string[]
  tags: string[]
  picture: Picture | undefined
  sound: FileView | undefined
  html: string | null
}

function itemOf(row: StoryRow, content: StoryContent, around: Around): FeedItem {
  const { id, headline, sapo, locale, publishedAt, updatedAt } = row
  const source = sourceLineOf(row, content)
  return {
    guid: guidOf(id, publishedAt),
    url: absolute(toCard(row, new Map()).path),
    ...{ headline, summary: sapo, locale, publishedAt, updatedAt: updatedAt ?? publishedAt },
    html: around.html,
    authors: around.authors.length > 0 ? around.authors : source ? [source] : [],
    categories: [...new Set([row.sectionName, ...around.tags])],
    picture: pictureOf(around.picture),
    sound: soundOf(around.sound),
  }
}

/** A tag URI (RFC 4151) by the story's number: the address may change, the story stays the same. */
const guidOf = (id: number, publishedAt: number) =>
  `tag:${new URL(env.SITE_URL).hostname},${localDay(publishedAt)}:bai-${id}`

function sourceLineOf({ sourceAbbreviation, locale }: StoryRow, { source }: StoryContent) {
  if (!source || sourceAbbreviation === null) return null
  const { from } = bodyWords[languageAround(locale)]
  return `${from} ${[source.author, sourceAbbreviation].filter(Boolean).join('/')}`
}

function pictureOf(picture: Picture | undefined): FeedItem['picture'] {
  const jpeg = picture && jpegWithin(picture, 1280)
  if (!jpeg) return null
  const { url, width, height } = jpeg
  return {
    url: absolute(url),
    type: 'image/jpeg',
    width,
    height,
    alt: picture.decorative ? '' : picture.alt,
  }
}

function soundOf(file: FileView | undefined): FeedItem['sound'] {
  if (file?.kind !== 'audio') return null
  const { url, mediaType: type, bytes, durationMs } = file
  return { url: absolute(url), type, bytes, seconds: Math.round((durationMs ?? 0) / 1000) }
}
