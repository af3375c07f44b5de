import { cache } from 'react'
import { latestCorrections, pictureIdsIn } from '#db/queries/front'
import { cardsByIds } from '#db/queries/published'
import { signaturesOf } from '#db/queries/signatures'
import { articlePath, topicPath } from '#newsroom/addresses'
import { frontNow } from '#newsroom/front-now'
import type { Candidate, FrontPage } from '#newsroom/front-page'
import type { Picture, StoryCard } from '#newsroom/reading'
import { readPictures, toCard } from './cards.ts'
import { database } from './database.ts'
import { collect, endsAt } from './page-keys.ts'
import { readMenu, readNow, readSections } from './reads.ts'
import { endsAtMidnight } from './reads-lists.ts'
import { mostReadOfPaper } from './reads-most-read.ts'

const frames = 3
const correctionsShown = 2
/** How long a correction stands on the front page, in milliseconds; on its own page it stays for good. */
const correctionStands = 7 * 86_400_000

/** Everything on the front page; `opening` is null before the first story is out. */
export const readFrontPage = cache(() => {
  const db = database()
  const now = readNow()
  collect('front', 'latest', 'corrections')
  const menu = readMenu()
  const { page, topics } = frontNow(db, now, readSections())
  if (page.until !== null) endsAt(page.until)
  endsAtMidnight()

  const mostRead = mostReadOfPaper()
  const { card, list, named, pictures, signedBy } = readStories(page, [
    ...mostRead.day,
    ...mostRead.week,
  ])
  const open = topics
    .filter(({ opensAt }) => opensAt <= now)
    .map(({ id, name, slug, description }) => ({ id, name, description, path: topicPath(slug) }))
  const strip = open.find(({ id }) => id === page.topic?.topicId)
  for (const { id } of open) collect(`topic:${id}`)

  const lead = card(page.lead)
  const pictureStory = card(page.pictureStory)
  return {
    menu,
    now,
    threads: open,
    opening: lead && {
      ...{ lead, leadSignedBy: signedBy(lead), also: list(page.also) },
      ...{ seconds: list(page.seconds), latest: list(page.latest) },
    },
    pictureStory: pictureStory && {
      story: pictureStory,
      frames: pictures,
      pictureCount: page.pictureStory?.pictureCount ?? 0,
      signedBy: signedBy(pictureStory),
    },
    topic:
      page.topic && strip
        ? { topic: strip, description: strip.description, stories: list(page.topic.stories) }
        : null,
    blocks: page.blocks.map(({ arrangement, sections }) => ({
      arrangement,
      parts: sections.flatMap(({ sectionId, opening, stories }) => {
        const section = menu.find(({ id }) => id === sectionId)
        const [first, ...rest] = list(stories)
        return section && first ? [{ section, opening, stories: nonEmpty(first, rest) }] : []
      }),
    })),
    mostRead: { day: named(mostRead.day), week: named(mostRead.week) },
    corrections: readCorrections(now),
  }
})

/** The composed stories as cards, with all pictures of the page in one go. */
function readStories(page: FrontPage, alsoIds: number[]) {
  const db = database()
  const rows = cardsByIds(db, [...idsOn(page), ...alsoIds], readNow())
  const storyId = page.pictureStory?.articleId
  const frameIds = framesOf(page, rows)
  const heroIds = rows.flatMap(({ heroAssetId }) => heroAssetId ?? [])
  const pictures = readPictures(db, [...heroIds, ...frameIds])
  const cards = new Map(rows.map((row) => [row.id, toCard(row, pictures)]))
  const signed = signaturesOf(
    db,
    [page.lead?.articleId, storyId].filter((id) => id !== undefined),
  )
  for (const id of cards.keys()) collect(`headline:${id}`)
  for (const id of pictures.keys()) collect(`asset:${id}`)
  const card = (story: Candidate | null): StoryCard | null =>
    story && (cards.get(story.articleId) ?? null)
  return {
    card,
    list: (stories: readonly Candidate[]) => stories.flatMap((story) => card(story) ?? []),
    named: (ids: number[]) => ids.flatMap((id) => cards.get(id) ?? []),
    pictures: frameIds.flatMap((id): Picture[] => {
      const picture = pictures.get(id)
      return picture ? [picture] : []
    }),
    signedBy: ({ id }: StoryCard) => signed.get(id) ?? [],
  }
}

/** The picture story's opening picture and two more of its text. */
function framesOf({ pictureStory }: FrontPage, rows: ReturnType<typeof cardsByIds>): number[] {
  if (!pictureStory) return []
  const hero = rows.find(({ id }) => id === pictureStory.articleId)?.heroAssetId ?? null
  const inText = pictureIdsIn(database(), pictureStory.articleId, frames + 1)
  const ids = hero === null ? inText : [hero, ...inText.filter((id) => id !== hero)]
  return ids.slice(0, frames)
}

const idsOn = (page: FrontPage) =>
  [
    ...[page.lead, page.pictureStory].filter((story) => story !== null),
    ...[page.also, page.seconds, page.latest, page.topic?.stories ?? []].flat(),
    ...page.blocks.flatMap(({ sections }) => sections.flatMap(({ stories }) => stories)),
  ].map(({ articleId }) => articleId)

const readCorrections = (now: number) =>
  latestCorrections(database(), now, {
    since: now - correctionStands,
    limit: correctionsShown,
  }).map((row) => {
    collect(`headline:${row.articleId}`)
    endsAt(row.at + correctionStands)
    return {
      ...{ id: row.id, at: row.at, text: row.text, headline: row.shortTitle ?? row.headline },
      path: articlePath(row.topSectionSlug, row.slug, row.articleId),
    }
  })

const nonEmpty = (first: StoryCard, rest: StoryCard[]): [StoryCard, ...StoryCard[]] => [
  first,
  ...rest,
]
