import type { Block } from '../body/document.ts'
import type { StoryContent } from '../story.ts'
import { pairBlocks } from './blocks.ts'
import { blockPictures, blockTokens, captionTokens } from './lines.ts'
import { compareWords, type Line, type Token, tokensOf } from './words.ts'

/** What is compared, and which of its kind it is: the second paragraph, the third picture. */
export type Unit = {
  name: Block['type'] | 'headline' | 'sapo' | 'hero' | 'transcript'
  number: number | null
}

/** One side of a change; null where there was nothing. */
export type Side = { lines: Line[]; pictures: number[] }

export type Part =
  | { kind: 'same'; units: (Unit & Side)[] }
  | { kind: 'changed'; unit: Unit; before: Side | null; after: Side | null; together: Line[] }

const factNames = [
  'type',
  'language',
  'translationOf',
  'section',
  'topic',
  'tags',
  'bylines',
  'source',
  'related',
  'slug',
  'shortTitle',
  'socialTitle',
  'media',
] as const
export type Fact = {
  name: (typeof factNames)[number]
  before: Line
  after: Line
  together: Line
}

/** What lies between two texts of one story. */
export type Comparison = {
  parts: Part[]
  /** What is filed beside the text, where it differs. */
  facts: Fact[]
  added: number
  removed: number
  changedPlaces: number
  sameBlocks: number
}

/** How a text names what it holds by id. */
export type Naming = {
  headlineOf: (id: number) => string
  factsOf: (content: StoryContent) => Record<Fact['name'], string>
}

/** Compares two texts of a story, field by field, block by block and word by word. */
export function compareStories(
  before: StoryContent,
  after: StoryContent,
  { headlineOf, factsOf }: Naming,
): Comparison {
  const counts = { added: 0, removed: 0 }
  const units: Compared[] = [
    compareUnit(unit('headline'), textSide(before.headline), textSide(after.headline)),
    compareUnit(unit('sapo'), textSide(before.sapo), textSide(after.sapo)),
    compareUnit(unit('hero'), heroSide(before), heroSide(after)),
    ...compareBodies(before, after, headlineOf),
    compareUnit(unit('transcript'), textSide(before.transcript), textSide(after.transcript)),
  ]
  for (const compared of units) {
    counts.added += compared.added
    counts.removed += compared.removed
  }
  const [one, other] = [factsOf(before), factsOf(after)]
  const facts = factNames
    .filter((name) => one[name] !== other[name])
    .map((name) => {
      const changes = compareWords(tokensOf(one[name]), tokensOf(other[name]))
      return {
        name,
        before: changes.before[0] ?? [],
        after: changes.after[0] ?? [],
        together: changes.together[0] ?? [],
      }
    })
  const parts = folded(units)
  const changed = parts.filter(({ kind }) => kind === 'changed').length
  return {
    parts,
    facts,
    ...counts,
    changedPlaces: changed + (facts.length > 0 ? 1 : 0),
    sameBlocks: units.filter(({ part }) => part?.kind === 'same').length,
  }
}

type Source = { tokens: Token[]; pictures: number[] }
type Compared = { part: Part | null; added: number; removed: number }

const unit = (name: Unit['name']): Unit => ({ name, number: null })

const textSide = (text: string): Source | null =>
  text === '' ? null : { tokens: tokensOf(text), pictures: [] }

const heroSide = ({ hero }: StoryContent): Source | null =>
  hero && {
    tokens: captionTokens(hero),
    pictures: hero.assetId === null ? [] : [hero.assetId],
  }

function compareBodies(
  before: StoryContent,
  after: StoryContent,
  headlineOf: Naming['headlineOf'],
): Compared[] {
  const side = (block: Block | null): Source | null =>
    block && { tokens: blockTokens(block, headlineOf), pictures: blockPictures(block) }
  const numbers = {
    before: numbered(before.body.content),
    after: numbered(after.body.content),
  }
  return pairBlocks(before.body.content, after.body.content).map((pair) => {
    const block = pair.after ?? pair.before
    const place = pair.after ? numbers.after.next(pair.after.type) : null
    const placeBefore = pair.before ? numbers.before.next(pair.before.type) : null
    return compareUnit(
      { name: block?.type ?? 'paragraph', number: place ?? placeBefore },
      side(pair.before),
      side(pair.after),
      pair.same,
    )
  })
}

/** Counts the blocks of each kind from the top; a kind that stands once has no number. */
function numbered(blocks: readonly Block[]) {
  const all = Map.groupBy(blocks, ({ type }) => type)
  const seen = new Map<Block['type'], number>()
  return {
    next(type: Block['type']): number | null {
      const number = (seen.get(type) ?? 0) + 1
      seen.set(type, number)
      return (all.get(type)?.length ?? 0) > 1 ? number : null
    },
  }
}

/** @param same what is known of blocks, whose settings may differ where their words do not */
function compareUnit(
  name: Unit,
  before: Source | null,
  after: Source | null,
  same = JSON.stringify(before) === JSON.stringify(after),
): Compared {
  if (!before && !after) return { part: null, added: 0, removed: 0 }
  const words = compareWords(before?.tokens ?? [], after?.tokens ?? [])
  if (same && after) {
    const units = [{ ...name, lines: words.after, pictures: after.pictures }]
    return { part: { kind: 'same', units }, added: 0, removed: 0 }
  }
  const part: Part = {
    kind: 'changed',
    unit: name,
    before: before && { lines: words.before, pictures: before.pictures },
    after: after && { lines: words.after, pictures: after.pictures },
    together: words.together,
  }
  return { part, added: words.added, removed: words.removed }
}

/** What did not change is folded together until something does. */
function folded(units: readonly Compared[]): Part[] {
  const parts: Part[] = []
  for (const { part } of units) {
    const last = parts.at(-1)
    if (!part) continue
    if (part.kind === 'same' && last?.kind === 'same') last.units.push(...part.units)
    else parts.push(part)
  }
  return parts
}
