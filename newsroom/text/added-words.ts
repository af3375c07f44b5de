/** A piece of a text, and whether another text lacks it. */
export type Piece = { text: string; added: boolean }

/** Longer texts are compared from both ends only: a table of all words would be too large. */
const longest = 1_500

/** `text` in pieces: what `other` has too, word by word, and what it lacks. */
export function addedWords(text: string, other: string): Piece[] {
  const words = text.split(/(?<=\s)/)
  const others = other.split(/(?<=\s)/)
  const kept =
    words.length > longest || others.length > longest ? ends(words, others) : common(words, others)
  const pieces: Piece[] = []
  words.forEach((word, index) => {
    const added = !kept.has(index)
    const last = pieces.at(-1)
    if (last?.added === added) last.text += word
    else pieces.push({ text: word, added })
  })
  return pieces
}

const bare = (word: string | undefined) => word?.trim()

function ends(words: string[], others: string[]): Set<number> {
  const kept = new Set<number>()
  const most = Math.min(words.length, others.length)
  let start = 0
  while (start < most && bare(words[start]) === bare(others[start])) kept.add(start++)
  for (let end = 1; end <= most - start; end += 1) {
    if (bare(words.at(-end)) !== bare(others.at(-end))) break
    kept.add(words.length - end)
  }
  return kept
}

function common(words: string[], others: string[]): Set<number> {
  const table = Array.from({ length: words.length + 1 }, () => new Uint16Array(others.length + 1))
  const at = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const row = table[i]
    if (!row) continue
    for (let j = others.length - 1; j >= 0; j -= 1) {
      row[j] =
        bare(words[i]) === bare(others[j])
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const kept = new Set<number>()
  let i = 0
  let j = 0
  while (i < words.length && j < others.length) {
    if (bare(words[i]) === bare(others[j])) {
      kept.add(i)
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return kept
}
