import {
  type Arrangement,
  arrangeBlocks,
  type Block,
  smallestLargePicture,
} from './front-arrangements.ts'

/** What composing needs to know of a story that is out. */
export type Candidate = {
  articleId: number
  topSectionId: number
  topicId: number | null
  publishedAt: number
  /** The opening picture; null where there is none. */
  pictureId: number | null
  /** Pixels across; 0 where the story opens without a picture. */
  pictureWidth: number
  /** All pictures of the story, the opening one included. */
  pictureCount: number
  hasSapo: boolean
}

/** Places that the desk may hold for a story, most important first. */
export const frontSlots = ['lead', 'second-1', 'second-2', 'second-3', 'picture-story'] as const

export type FrontSlot = (typeof frontSlots)[number]

export type Placement = {
  id: number
  slot: string
  articleId: number
  startsAt: number
  endsAt: number | null
}

type OpenTopic = { topicId: number; opensAt: number; closesAt: number | null }

export type FrontPageInput = {
  now: number
  placements: readonly Placement[]
  /** Sections that stand on the front, in their order, with the arrangement that the desk chose for each. */
  sections: readonly { id: number; arrangement: Arrangement | null }[]
  openTopics: readonly OpenTopic[]
  candidates: readonly Candidate[]
}

export type FrontPage = {
  lead: Candidate | null
  /** Headlines under the lead that belong to it. */
  also: Candidate[]
  seconds: Candidate[]
  latest: Candidate[]
  pictureStory: Candidate | null
  topic: { topicId: number; stories: Candidate[] } | null
  blocks: Block[]
  /** The earliest moment at which the same stories would give another page; null when there is none. */
  until: number | null
}

const room = { also: 3, latest: 13, topic: 4 }
/** A lead may stand this many stories behind the newest one for the sake of its picture. */
const leadReach = 10
const secondsReach = 24
/** A picture story shows one large and two small frames, and has more to see behind them. */
const smallestPictureStory = 4

/**
 * Composes the front page: what the desk placed comes first, the rest is filled with the newest.
 * No story stands on it twice, and it is empty only when no story is out.
 */
export function composeFrontPage(input: FrontPageInput): FrontPage {
  const pool = new Pool(input.candidates)
  const placed = placedStories(input, pool)

  const lead =
    placed.get('lead') ??
    pool.take(newestWithPicture(pool.left.slice(0, leadReach))) ??
    moveUp(placed)
  const pictureStory =
    placed.get('picture-story') ?? pool.take(pool.left.find(isPictureStory) ?? null)
  const seconds = fillSeconds(placed, pool, lead)
  const topic = fillTopic(input, pool)
  const latest = fillLatest(pool)
  const also = lead ? pool.takeAll(relatedTo(lead, pool.left).slice(0, room.also)) : []

  const blocks = arrangeBlocks(
    input.sections.map(({ id, arrangement }) => ({
      sectionId: id,
      chosen: arrangement,
      stories: pool.left.filter((story) => story.topSectionId === id),
    })),
    [lead, pictureStory, ...seconds].flatMap((story) => story?.pictureId ?? []),
  )
  return { lead, also, seconds, latest, pictureStory, topic, blocks, until: validUntil(input) }
}

/** The stories that are not yet on the page, newest first. */
class Pool {
  left: Candidate[]

  constructor(candidates: readonly Candidate[]) {
    const once = new Map(candidates.map((story) => [story.articleId, story]))
    this.left = [...once.values()].sort(newestFirst)
  }

  take(story: Candidate | null): Candidate | null {
    this.left = this.left.filter((other) => other !== story)
    return story
  }

  takeAll(stories: Candidate[]): Candidate[] {
    this.left = this.left.filter((other) => !stories.includes(other))
    return stories
  }
}

const newestFirst = (a: Candidate, b: Candidate) =>
  b.publishedAt - a.publishedAt || b.articleId - a.articleId

const hasLargePicture = (story: Candidate) => story.pictureWidth >= smallestLargePicture

const isPictureStory = (story: Candidate) =>
  hasLargePicture(story) && story.pictureCount >= smallestPictureStory

const newestWithPicture = (stories: readonly Candidate[]) =>
  stories.find(hasLargePicture) ?? stories[0] ?? null

const within = (now: number, start: number, end: number | null) =>
  start <= now && (end === null || now < end)

/**
 * The placements of a slot that are in force at `now`, the one that counts first: who came last holds the
 * place, and gives it back to the one before when its time is over.
 */
export const inForce = <Kind extends Placement>(
  placements: readonly Kind[],
  slot: FrontSlot,
  now: number,
): Kind[] =>
  placements
    .filter((each) => each.slot === slot && within(now, each.startsAt, each.endsAt))
    .sort((a, b) => b.startsAt - a.startsAt || b.id - a.id)

function placedStories({ placements, now }: FrontPageInput, pool: Pool) {
  const placed = new Map<FrontSlot, Candidate>()
  for (const slot of frontSlots) {
    const [story] = inForce(placements, slot, now).flatMap(
      ({ articleId }) => pool.left.find((each) => each.articleId === articleId) ?? [],
    )
    if (story) placed.set(slot, story)
    pool.take(story ?? null)
  }
  return placed
}

/** With no other story out, one that was placed lower leads. */
function moveUp(placed: Map<FrontSlot, Candidate>): Candidate | null {
  for (const [slot, story] of placed) {
    placed.delete(slot)
    return story
  }
  return null
}

/** Two with pictures, then one of words; other sections than those already above them are preferred. */
function fillSeconds(placed: Map<FrontSlot, Candidate>, pool: Pool, lead: Candidate | null) {
  const seconds: Candidate[] = []
  for (const slot of ['second-1', 'second-2', 'second-3'] as const) {
    const above = new Set([lead, ...seconds].map((story) => story?.topSectionId))
    const near = pool.left.slice(0, secondsReach)
    const elsewhere = near.filter((story) => !above.has(story.topSectionId))
    const wanted = (story: Candidate) => hasLargePicture(story) === (slot !== 'second-3')
    const story =
      placed.get(slot) ??
      pool.take(elsewhere.find(wanted) ?? near.find(wanted) ?? elsewhere[0] ?? near[0] ?? null)
    if (story) seconds.push(story)
  }
  return seconds
}

/** The open topic with the newest story, when at least two of its stories are left to hang on its line. */
function fillTopic({ openTopics, now }: FrontPageInput, pool: Pool): FrontPage['topic'] {
  const standing = openTopics.filter((topic) => within(now, topic.opensAt, topic.closesAt))
  const open = new Set(standing.map((topic) => topic.topicId))
  const inOpenTopic = pool.left.filter((story) => story.topicId !== null && open.has(story.topicId))
  for (const { topicId } of inOpenTopic) {
    const stories = inOpenTopic.filter((story) => story.topicId === topicId).slice(0, room.topic)
    if (topicId !== null && stories.length >= 2) return { topicId, stories: pool.takeAll(stories) }
  }
  return null
}

/** Of a small paper the rail takes a third at most, so that its sections are not left bare; of a tiny one, all. */
function fillLatest(pool: Pool) {
  const share = Math.max(8, Math.floor(pool.left.length / 3))
  return pool.takeAll(pool.left.slice(0, Math.min(room.latest, share)))
}

function relatedTo(lead: Candidate, stories: readonly Candidate[]) {
  const sameTopic = stories.filter((story) => lead.topicId && story.topicId === lead.topicId)
  const sameSection = stories.filter((story) => story.topSectionId === lead.topSectionId)
  const rest = sameSection.filter((story) => !sameTopic.includes(story))
  // A section with little left keeps it for its own block.
  return [...sameTopic, ...rest.slice(0, Math.floor(rest.length / 2))]
}

function validUntil({ now, placements, openTopics }: FrontPageInput) {
  const moments = [
    ...placements.flatMap((placement) => [placement.startsAt, placement.endsAt]),
    ...openTopics.flatMap((topic) => [topic.opensAt, topic.closesAt]),
  ].filter((moment): moment is number => moment !== null && moment > now)
  return moments.length > 0 ? Math.min(...moments) : null
}
