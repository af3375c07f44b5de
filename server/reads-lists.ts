import { cache } from 'react'
import { unclosedTopics } from '#db/queries/front'
import { authorBySlug, penNamesOf, tagBySlug, topicBySlug } from '#db/queries/list-subjects'
import { cardsByIds } from '#db/queries/published'
import { countUpTo, type ListPlace, newestIds } from '#db/queries/published-lists'
import { authorPath, sectionPath, tagPath, topicPath } from '#newsroom/addresses'
import type { PageKey, Shelf } from '#newsroom/changes'
import { ceilingOf, type ListSizes, pageCount, spanOf } from '#newsroom/list-pages'
import type { Place, StoryCard } from '#newsroom/reading'
import { localDay, parseLocal } from '#newsroom/text/dates'
import { readPictures, toCards } from './cards.ts'
import { database } from './database.ts'
import { collect, endsAt } from './page-keys.ts'
import { readMenu, readNow, readSections } from './reads.ts'

/** One page of a list; `stories` is empty past the end. */
export type ListPage = { stories: StoryCard[]; page: number; pages: number; total: number }

const sectionSizes: ListSizes = { first: 16, rest: 20 }
const plainSizes: ListSizes = { first: 20, rest: 20 }
const latestSizes: ListSizes = { first: 40, rest: 40 }

const railTopics = 6

/** Lists show today's stories by the hour and older ones by date, so they turn at midnight. */
export function endsAtMidnight() {
  const day = 86_400_000
  endsAt(parseLocal(localDay(readNow() + day)) ?? readNow() + day)
}

/** Keys of a page that names a shelf and lists what stands on it. */
const keysOf = (shelf: `${Shelf}:${number}`): PageKey[] => [shelf, `list:${shelf}`]

/** Page n of the stories in a place. @param keys what has to change for the list to be another */
export function readList(
  place: ListPlace,
  keys: PageKey[],
  sizes: ListSizes,
  page: number,
): ListPage {
  collect(...keys)
  endsAtMidnight()
  const db = database()
  const now = readNow()
  const total = countUpTo(db, place, now, ceilingOf(sizes))
  const pages = pageCount(total, sizes)
  const ids = page > pages ? [] : newestIds(db, place, now, spanOf(page, sizes))
  const stories = toCards(db, cardsByIds(db, ids, now))
  for (const { id, picture } of stories) {
    collect(`headline:${id}`)
    if (picture) collect(`asset:${picture.id}`)
  }
  return { stories, page, pages, total }
}

/**
 * A section by the slugs of its address, with its menu: also one that no menu shows any more, because its
 * stories are still out. Null when there is none.
 */
export const readSection = cache((topSlug: string, subSlug?: string) => {
  collect('menu')
  const sections = readSections()
  const top = sections.find(({ slug, parentId }) => slug === topSlug && parentId === null)
  if (!top) return null
  const sub = sections.find(({ slug, parentId }) => slug === subSlug && parentId === top.id)
  if (subSlug !== undefined && !sub) return null
  const shown = sub ?? top
  const menu = readMenu().find(({ id }) => id === top.id)
  return {
    id: shown.id,
    name: shown.name,
    description: shown.description,
    path: sectionPath(top.slug, sub?.slug),
    top: { id: top.id, name: top.name, path: sectionPath(top.slug) },
    isTop: sub === undefined,
    children: menu?.children ?? [],
  }
})

/** Page n of a section; a top section holds the stories of all its sub-sections. */
export const readSectionList = cache((id: number, isTop: boolean, page: number) =>
  readList(
    { kind: isTop ? 'section' : 'subsection', id },
    keysOf(`section:${id}`),
    sectionSizes,
    page,
  ),
)

/** Topics that are open now, newest first. */
export const readOpenTopics = cache((): Place[] => {
  const now = readNow()
  const unclosed = unclosedTopics(database(), now)
  for (const { opensAt, closesAt } of unclosed) {
    if (opensAt > now) endsAt(opensAt)
    if (closesAt !== null) endsAt(closesAt)
  }
  const open = unclosed.filter(({ opensAt }) => opensAt <= now).slice(0, railTopics)
  for (const { id } of open) collect(`topic:${id}`)
  return open.map(({ id, name, slug }) => ({ id, name, path: topicPath(slug) }))
})

export const readTag = cache((slug: string): Place | null => {
  const tag = tagBySlug(database(), slug)
  return tag ? { id: tag.id, name: tag.name, path: tagPath(tag.slug) } : null
})

export const readTagList = cache((id: number, page: number) =>
  readList({ kind: 'tag', id }, keysOf(`tag:${id}`), plainSizes, page),
)

export const readAuthor = cache((slug: string) => {
  const db = database()
  const row = authorBySlug(db, slug)
  if (!row) return null
  const { id, name, title, biography, email, portraitAssetId } = row
  const portrait = portraitAssetId === null ? undefined : readPictures(db, [portraitAssetId])
  return {
    ...{ id, name, title, biography, email, path: authorPath(row.slug) },
    penNames: penNamesOf(db, id).filter((penName) => penName !== name),
    portrait: portrait?.get(portraitAssetId ?? 0) ?? null,
  }
})

export const readAuthorList = cache((id: number, page: number) =>
  readList({ kind: 'author', id }, keysOf(`author:${id}`), plainSizes, page),
)

/** A topic that has opened, the closed ones too: their stories stay. Null when there is none. */
export const readTopic = cache((slug: string) => {
  const db = database()
  const now = readNow()
  const row = topicBySlug(db, slug)
  if (!row) return null
  const { id, name, description, bannerAssetId, leadArticleId, opensAt, closesAt } = row
  collect(`topic:${id}`)
  if (opensAt > now) {
    endsAt(opensAt)
    return null
  }
  if (closesAt !== null && closesAt > now) endsAt(closesAt)
  const banner = bannerAssetId === null ? undefined : readPictures(db, [bannerAssetId])
  const lead = leadArticleId === null ? [] : toCards(db, cardsByIds(db, [leadArticleId], now))
  for (const story of lead) collect(`headline:${story.id}`)
  return {
    ...{ id, name, description, opensAt, closesAt, path: topicPath(row.slug) },
    isClosed: closesAt !== null && closesAt <= now,
    banner: banner?.get(bannerAssetId ?? 0) ?? null,
    lead: lead[0] ?? null,
  }
})

export const readTopicList = cache((id: number, page: number) =>
  readList({ kind: 'topic', id }, keysOf(`topic:${id}`), plainSizes, page),
)

/** Every story of the paper, newest first. */
export const readLatestList = cache((page: number) =>
  readList({ kind: 'latest' }, ['latest'], latestSizes, page),
)
