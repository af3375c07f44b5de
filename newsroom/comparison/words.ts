import { diffArrays } from 'diff'

/** A word, a sign or white space, and how it is set (`''`, `bold`, `link https://…`). */
export type Token = { text: string; look: string }

/** A run of text that stands on both sides, or on one only. */
type Stretch = { kind: 'same' | 'gone' | 'new'; text: string; look: string }
export type Line = Stretch[]

export type WordChanges = {
  before: Line[]
  after: Line[]
  /** Both in one text: what is gone stands before what came for it. */
  together: Line[]
  added: number
  removed: number
}

/** Ends a line among tokens. */
export const lineEnd: Token = { text: '\n', look: '' }

/** Two texts that differ in more places than this are shown as one text gone and another one new. */
const mostChanges = 4000

/**
 * Cuts text into what is compared: Vietnamese words are syllables between spaces, and a number with its
 * point or comma is one of them.
 */
export const tokensOf = (text: string, look = ''): Token[] =>
  [...text.matchAll(/\s+|[\p{L}\p{M}\p{N}]+(?:[.,:/][\p{N}]+)*|./gsu)].map(([word]) => ({
    text: word,
    look,
  }))

/** What of two texts is gone, new and the same, word by word; each side in lines. */
export function compareWords(before: readonly Token[], after: readonly Token[]): WordChanges {
  const runs = joined(runsOf(before, after))
  const side = (kind: 'gone' | 'new') => linesOf(runs.filter((run) => run.kind !== opposite[kind]))
  return {
    before: side('gone'),
    after: side('new'),
    together: linesOf(runs),
    added: wordsIn(runs, 'new'),
    removed: wordsIn(runs, 'gone'),
  }
}

type Run = { kind: Stretch['kind']; tokens: Token[] }

const opposite = { gone: 'new', new: 'gone' } as const

function runsOf(before: readonly Token[], after: readonly Token[]): Run[] {
  const changes = diffArrays([...before], [...after], {
    comparator: (one, other) => one.text === other.text && one.look === other.look,
    maxEditLength: mostChanges,
  })
  if (!changes) {
    return [
      { kind: 'gone', tokens: [...before] },
      { kind: 'new', tokens: [...after] },
    ]
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    tokens: value,
  }))
}

/** A space that two changes have between them belongs to both: else every word would be struck alone. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  const pending: Record<'gone' | 'new', Token[]> = { gone: [], new: [] }
  const flush = () => {
    const shared = sharedSpace(pending.gone.at(-1), pending.new.at(-1))
    for (const kind of ['gone', 'new'] as const) {
      const tokens = shared ? pending[kind].slice(0, -1) : pending[kind]
      if (tokens.length > 0) result.push({ kind, tokens })
      pending[kind] = []
    }
    if (shared) result.push({ kind: 'same', tokens: [shared] })
  }
  runs.forEach((run, place) => {
    if (run.kind !== 'same') {
      pending[run.kind].push(...run.tokens)
      return
    }
    const between = place > 0 && place < runs.length - 1
    if (between && run.tokens.every(({ text }) => /^[^\S\n]+$/.test(text))) {
      pending.gone.push(...run.tokens)
      pending.new.push(...run.tokens)
      return
    }
    flush()
    result.push(run)
  })
  flush()
  return result
}

const sharedSpace = (one?: Token, other?: Token) =>
  one && one.text === other?.text && one.look === other.look && /^[^\S\n]+$/.test(one.text)
    ? one
    : null

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [[]]
  for (const { kind, tokens } of runs) {
    for (const { text, look } of tokens) {
      if (text === '\n') {
        lines.push([])
        continue
      }
      const line = lines.at(-1) ?? []
      const last = line.at(-1)
      if (last && last.kind === kind && last.look === look) last.text += text
      else line.push({ kind, text, look })
    }
  }
  return lines.filter((line) => line.length > 0)
}

const wordsIn = (runs: readonly Run[], kind: Run['kind']) =>
  runs
    .filter((run) => run.kind === kind)
    .flatMap(({ tokens }) => tokens)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length
