import type { Block, Inline } from './document.ts'
import { canonicalInline } from './inline.ts'

/**
 * A stretch of blocks in two texts that grew out of one: the same in both, changed by one alone, or by both.
 * `base` is what stood there before.
 */
export type Stretch = {
  kind: 'same' | 'mine' | 'theirs' | 'both'
  base: Block[]
  mine: Block[]
  theirs: Block[]
}

/** A block as it would be stored: what only looks different is the same. */
const written = (block: Block) => JSON.stringify(canonical(block))

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isLine = value.some(isInline)
    return (isLine ? canonicalInline(value as Inline[]) : value).map(canonical)
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]))
}

const isInline = (node: unknown) =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'text'

/**
 * Lays two texts beside the one they grew out of, block by block (diff3). Taking `mine` of the stretches
 * gives my text back, taking `theirs` theirs; where only one changed something, that one is taken.
 * Blocks are compared as they would be stored.
 */
export function layBeside(base: Block[], mine: Block[], theirs: Block[]): Stretch[] {
  const myPlaces = matches(base, mine)
  const theirPlaces = matches(base, theirs)
  const stretches: Stretch[] = []
  let at = { base: 0, mine: 0, theirs: 0 }
  const change = (to: typeof at) => {
    const stretch = {
      base: base.slice(at.base, to.base),
      mine: mine.slice(at.mine, to.mine),
      theirs: theirs.slice(at.theirs, to.theirs),
    }
    if (stretch.base.length + stretch.mine.length + stretch.theirs.length > 0) {
      stretches.push({ kind: kindOf(stretch), ...stretch })
    }
    at = to
  }
  base.forEach((block, index) => {
    const inMine = myPlaces.get(index)
    const inTheirs = theirPlaces.get(index)
    if (inMine === undefined || inTheirs === undefined) return
    change({ base: index, mine: inMine, theirs: inTheirs })
    const last = stretches.at(-1)
    if (last?.kind === 'same') {
      for (const side of [last.base, last.mine, last.theirs]) side.push(block)
    } else stretches.push({ kind: 'same', base: [block], mine: [block], theirs: [block] })
    at = { base: index + 1, mine: inMine + 1, theirs: inTheirs + 1 }
  })
  change({ base: base.length, mine: mine.length, theirs: theirs.length })
  return stretches
}

const equal = (a: Block[], b: Block[]) => a.map(written).join() === b.map(written).join()

function kindOf({ base, mine, theirs }: Omit<Stretch, 'kind'>): Stretch['kind'] {
  if (equal(mine, theirs)) return 'same'
  if (equal(base, mine)) return 'theirs'
  return equal(base, theirs) ? 'mine' : 'both'
}

/** Which block of `before` is which of `after`: the longest common run of equal blocks, in order. */
function matches(before: Block[], after: Block[]): Map<number, number> {
  const a = before.map(written)
  const b = after.map(written)
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  const length = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i]
    if (!row) continue
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] =
        a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1))
    }
  }
  const found = new Map<number, number>()
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) found.set(i++, j++)
    else if (length(i + 1, j) >= length(i, j + 1)) i += 1
    else j += 1
  }
  return found
}
