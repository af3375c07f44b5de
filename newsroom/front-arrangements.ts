import type { Candidate } from './front-page.ts'

/**
 * The ways in which a section stands on the front page, in the order in which they follow one another.
 * `pair` takes two sections side by side; all others take one across the page.
 */
export const arrangements = [
  'news',
  'market',
  'pair',
  'magazine',
  'wide',
  'questions',
  'essay',
] as const

export type Arrangement = (typeof arrangements)[number]

/** The arrangement of this name; null for what is none, also one that a later release has taken back. */
export const arrangementNamed = (name: string | null): Arrangement | null =>
  arrangements.find((each) => each === name) ?? null

type Needs = {
  /** Stories that it has room for, in each section. */
  room: number
  /** Fewer than this leave holes in it. */
  atLeast: number
  /** Whether it opens with a picture that words alone cannot stand in for. */
  picture: boolean
}

const needs: Record<Arrangement, Needs> = {
  news: { room: 10, atLeast: 3, picture: false },
  market: { room: 5, atLeast: 3, picture: true },
  pair: { room: 5, atLeast: 1, picture: true },
  magazine: { room: 6, atLeast: 2, picture: true },
  wide: { room: 6, atLeast: 1, picture: true },
  questions: { room: 6, atLeast: 3, picture: false },
  essay: { room: 1, atLeast: 1, picture: false },
}

/** Narrower pictures are not set large. */
export const smallestLargePicture = 800

/** How far a large picture may reach back for a story that has one, past newer stories that have none. */
const reach = 5

/** One section's part of a block, the story that it opens with first. */
export type BlockSection = { sectionId: number; opening: 'picture' | 'words'; stories: Candidate[] }

export type Block = { arrangement: Arrangement; sections: BlockSection[] }

type Shelf = {
  sectionId: number
  /** What the desk chose for the section; null leaves it to the page. */
  chosen: Arrangement | null
  stories: Candidate[]
}

/**
 * Gives every section that still has stories its place and arrangement, in the sections' own order. What
 * the desk chose holds wherever the section has what it needs, and gives way only to a neighbour of the
 * same kind: two neighbouring blocks never share an arrangement.
 * @param shelves sections in order, each with the stories left for it, newest first
 * @param pictureIds pictures that stand large above: where a section has another, it opens with that
 */
export function arrangeBlocks(
  shelves: readonly Shelf[],
  pictureIds: readonly number[] = [],
): Block[] {
  const blocks: Block[] = []
  const shown = new Set(pictureIds)
  let waiting = shelves.filter((shelf) => shelf.stories.length > 0)
  let turn = 0
  while (waiting.length > 0) {
    const before = blocks.at(-1)?.arrangement
    const arrangement = chosenArrangement(waiting, before) ?? nextArrangement(turn, waiting, before)
    const taken = waiting.slice(0, taking(arrangement))
    waiting = waiting.slice(taken.length)
    const sections = fillSections(arrangement, taken, shown)
    for (const { opening, stories } of sections) {
      const pictureId = opening === 'picture' ? stories[0]?.pictureId : null
      if (pictureId) shown.add(pictureId)
    }
    blocks.push({ arrangement, sections })
    turn = arrangements.indexOf(arrangement) + 1
  }
  return blocks
}

function chosenArrangement(waiting: readonly Shelf[], before?: Arrangement): Arrangement | null {
  const chosen = waiting[0]?.chosen ?? null
  return chosen !== null && chosen !== before && suits(chosen, waiting) ? chosen : null
}

/** The next in turn that suits; one that the section behind it has been given is left to that section. */
function nextArrangement(turn: number, waiting: readonly Shelf[], before?: Arrangement) {
  const inTurn = arrangements.map((_, step) => at((turn + step) % arrangements.length))
  const fitting = inTurn.filter((each) => each !== before && suits(each, waiting))
  const considerate = fitting.find(
    (each) => chosenArrangement(waiting.slice(taking(each))) !== each,
  )
  return considerate ?? fitting[0] ?? (before === 'essay' ? 'news' : 'essay')
}

/** How many sections stand in one block. */
const taking = (arrangement: Arrangement) => (arrangement === 'pair' ? 2 : 1)

const at = (place: number): Arrangement => arrangements[place] ?? 'news'

function suits(arrangement: Arrangement, waiting: readonly Shelf[]) {
  const { atLeast, picture } = needs[arrangement]
  const taken = waiting.slice(0, taking(arrangement))
  if (taken.length < taking(arrangement)) return false
  // Nobody is drawn into a pair who was given another arrangement.
  if (taken.slice(1).some(({ chosen }) => chosen !== null && chosen !== 'pair')) return false
  if (taken.some((shelf) => shelf.stories.length < atLeast)) return false
  return !picture || taken.some(hasLargePicture)
}

const isLarge = (story: Candidate) => story.pictureWidth >= smallestLargePicture
const hasLargePicture = (shelf: Shelf) => shelf.stories.slice(0, reach).some(isLarge)

function fillSections(
  arrangement: Arrangement,
  taken: readonly Shelf[],
  shown: ReadonlySet<number>,
): BlockSection[] {
  const wordsOnly = arrangement === 'questions' || arrangement === 'essay'
  // Of a pair only one opens with a picture: the first that can.
  const pictured = wordsOnly ? undefined : taken.find(hasLargePicture)
  return taken.map((shelf) => {
    const opening = shelf === pictured ? 'picture' : 'words'
    return {
      sectionId: shelf.sectionId,
      opening,
      stories: openWith(shelf.stories, { opening, arrangement, shown }).slice(
        0,
        roomFor(shelf, arrangement),
      ),
    }
  })
}

/** Three stand across in `questions`: a row is full or left out. */
function roomFor({ stories }: Shelf, arrangement: Arrangement) {
  const { room } = needs[arrangement]
  if (arrangement !== 'questions') return room
  return Math.min(room, stories.length - (stories.length % 3))
}

function openWith(
  stories: readonly Candidate[],
  how: { opening: BlockSection['opening']; arrangement: Arrangement; shown: ReadonlySet<number> },
): Candidate[] {
  const { opening, arrangement, shown } = how
  const isFresh = ({ pictureId }: Candidate) => pictureId === null || !shown.has(pictureId)
  if (arrangement === 'questions') return [...stories]
  const near = stories.slice(0, reach)
  if (arrangement === 'essay')
    return [near.find((story) => story.hasSapo) ?? stories[0]].flatMap((story) => story ?? [])
  const first =
    opening === 'picture'
      ? (near.find((story) => isLarge(story) && isFresh(story)) ?? near.find(isLarge))
      : near.find((story) => story.pictureWidth === 0)
  return first ? [first, ...stories.filter((story) => story !== first)] : [...stories]
}
