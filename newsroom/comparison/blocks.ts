import { diffArrays } from 'diff'
import type { Block } from '../body/document.ts'
import { blockPictures, blockTokens } from './lines.ts'

/** A block before and after; one side is absent where the other was added or taken out. */
export type BlockPair = { before: Block | null; after: Block | null; same: boolean }

/** Two blocks that share less than this of their words are not one block that was changed. */
const likeness = 0.3
/** More changed blocks than this in one place are paired in order, not by likeness. */
const mostCompared = 150

/** Walks two bodies beside each other: what stayed, what was changed where it stands, what came and went. */
export function pairBlocks(before: readonly Block[], after: readonly Block[]): BlockPair[] {
  const changes = diffArrays([...before], [...after], {
    comparator: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  })
  const pairs: BlockPair[] = []
  let gone: Block[] = []
  let come: Block[] = []
  const flush = () => {
    pairs.push(...paired(gone, come))
    gone = []
    come = []
  }
  for (const { added, removed, value } of changes) {
    if (removed) gone.push(...value)
    else if (added) come.push(...value)
    else {
      flush()
      pairs.push(...value.map((block) => ({ before: block, after: block, same: true })))
    }
  }
  flush()
  return pairs
}

/** The pairing in order that keeps the most likeness, by the longest common subsequence with weights. */
function paired(gone: readonly Block[], come: readonly Block[]): BlockPair[] {
  const compared = gone.length <= mostCompared && come.length <= mostCompared
  const words = new Map([...gone, ...come].map((block) => [block, wordBag(block)]))
  const alike = (one: Block, other: Block) => {
    if (one.type !== other.type) return 0
    const share = compared ? likenessOf(words.get(one), words.get(other)) : 1
    return share >= likeness ? share : 0
  }
  const best = Array.from({ length: gone.length + 1 }, () =>
    new Array<number>(come.length + 1).fill(0),
  )
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = gone.length - 1; i >= 0; i--) {
    for (let j = come.length - 1; j >= 0; j--) {
      const [one, other] = [gone[i], come[j]]
      const share = one && other ? alike(one, other) : 0
      const row = best[i]
      if (row)
        row[j] = Math.max(at(i + 1, j), at(i, j + 1), share > 0 ? share + at(i + 1, j + 1) : 0)
    }
  }
  const pairs: BlockPair[] = []
  let [i, j] = [0, 0]
  while (i < gone.length || j < come.length) {
    const [one = null, other = null] = [gone[i], come[j]]
    const share = one && other ? alike(one, other) : 0
    if (share > 0 && at(i, j) === share + at(i + 1, j + 1)) {
      pairs.push({ before: one, after: other, same: false })
      i++
      j++
    } else if (one && (other === null || at(i, j) === at(i + 1, j))) {
      pairs.push({ before: one, after: null, same: false })
      i++
    } else {
      pairs.push({ before: null, after: other, same: false })
      j++
    }
  }
  return pairs
}

function wordBag(block: Block): Map<string, number> {
  const bag = new Map<string, number>()
  const add = (word: string) => bag.set(word, (bag.get(word) ?? 0) + 1)
  for (const { text } of blockTokens(block, String)) if (/[\p{L}\p{N}]/u.test(text)) add(text)
  for (const id of blockPictures(block)) add(`#${id}`)
  return bag
}

/** The share of words that two blocks have in common (Dice); two that have none are alike. */
function likenessOf(one = new Map<string, number>(), other = new Map<string, number>()): number {
  const total = (bag: Map<string, number>) => [...bag.values()].reduce((sum, n) => sum + n, 0)
  const all = total(one) + total(other)
  if (all === 0) return 1
  let shared = 0
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0)
  return (2 * shared) / all
}
