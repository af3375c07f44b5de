import { hasMarks, type Word } from './words.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Sounds that people mistake for one another, beside each other on no keyboard. */
const alike = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi'],
  ['d', 'r'],
  ['gi', 'r'],
  ['l', 'n'],
  ['i', 'y'],
  ['c', 'k'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['n', 'ng'],
  ['c', 't'],
  ['v', 'd'],
  ['f', 'ph'],
] as const

/** Every word that is one wrong, missing, extra or exchanged letter away from `folded`, or sounds like it. */
export function neighboursOf(folded: string): Set<string> {
  const found = new Set<string>()
  if (folded.length > 20 || !/^[a-z]+$/.test(folded)) return found
  for (let at = 0; at <= folded.length; at += 1) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at)]
    for (const letter of letters) {
      found.add(head + letter + tail)
      if (tail !== '') found.add(head + letter + tail.slice(1))
    }
    if (tail !== '') found.add(head + tail.slice(1))
    if (tail.length > 1) found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
  }
  for (const [one, other] of alike) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (folded.startsWith(from)) found.add(to + folded.slice(from.length))
      if (folded.endsWith(from)) found.add(folded.slice(0, -from.length) + to)
    }
  }
  found.delete(folded)
  found.delete('')
  return found
}

/** Whether one word is another with one letter wrong; both without marks. */
export function isNeighbour(one: string, other: string): boolean {
  if (one === other) return false
  if (Math.abs(one.length - other.length) > 2) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (
    end < one.length - start &&
    end < other.length - start &&
    one.at(-1 - end) === other.at(-1 - end)
  )
    end += 1
  const [left, right] = [one.length - start - end, other.length - start - end]
  if (left <= 1 && right <= 1) return true
  return (
    left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start]
  )
}

/** How good a word is in place of one that was mistyped, from 0 to 1: the same beginning, the same marks. */
export function nearness(typed: Pick<Word, 'key' | 'folded'>, other: Pick<Word, 'key' | 'folded'>) {
  const sameStart = typed.folded[0] === other.folded[0] ? 0.3 : 0
  const sameLength = typed.folded.length === other.folded.length ? 0.1 : 0
  const sameSound = alike.some(([one, two]) =>
    [
      [one, two],
      [two, one],
    ].some(
      ([from = '', to = '']) =>
        typed.folded.startsWith(from) && to + typed.folded.slice(from.length) === other.folded,
    ),
  )
  const marks = (word: string) => word.normalize('NFD').replace(/[^\p{M}đ]/gu, '')
  const sameMarks = hasMarks(typed) && marks(typed.key) === marks(other.key) ? 0.3 : 0
  return sameStart + sameLength + sameMarks + (sameSound ? 0.3 : 0)
}
