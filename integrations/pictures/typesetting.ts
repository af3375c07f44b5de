import { widthOf } from './typeface.ts'

/** A text broken into lines of one size, in pixels. */
export type Block = { lines: string[]; size: number; leading: number }

type Box = { width: number; height: number; largest: number; smallest: number }

/** Stacked marks need 1.24 em from line to line; see the rules of the look. */
const leadingOf = (size: number) => Math.round(size * 1.3)

/** The largest setting of a text that a box holds; at the smallest size it is cut with an ellipsis. */
export function setInBox(text: string, { width, height, largest, smallest }: Box): Block {
  const words = wordsOf(text)
  const widest = Math.max(0, ...words.map((word) => word.em))
  for (let size = largest; ; size -= 2) {
    const leading = leadingOf(size)
    const most = Math.floor(height / leading)
    const column = width / size
    const lines = breakLines(words, column)
    if (lines.length <= most && (size <= smallest || widest <= column)) {
      return { lines: balanced(words, lines.length, column), size, leading }
    }
    if (size <= smallest) return { lines: shortened(lines, most, column), size, leading }
  }
}

/** A word and how wide it stands, as a multiple of the size. */
type Word = { letters: string; em: number }

const emOf = (letters: string) => widthOf(letters, 1000) / 1000

const wordsOf = (text: string): Word[] =>
  text
    .split(/[^\S\u00a0]+/)
    .filter(Boolean)
    .map((letters) => ({ letters, em: emOf(letters) }))

/** @param column in the same measure as the words */
function breakLines(words: Word[], column: number): string[] {
  const space = emOf(' ')
  const lines: string[] = []
  let line: Word | null = null
  for (const word of words.flatMap((word) => piecesOf(word, column))) {
    if (line && line.em + space + word.em <= column) {
      line = { letters: `${line.letters} ${word.letters}`, em: line.em + space + word.em }
      continue
    }
    if (line) lines.push(line.letters)
    line = word
  }
  return line ? [...lines, line.letters] : lines
}

/** A word that is wider than the line has to be cut somewhere. */
function piecesOf(word: Word, column: number): Word[] {
  if (word.em <= column) return [word]
  const pieces: Word[] = []
  let piece: Word = { letters: '', em: 0 }
  for (const letter of word.letters) {
    const em = emOf(letter)
    if (piece.em + em > column) {
      pieces.push(piece)
      piece = { letters: '', em: 0 }
    }
    piece = { letters: piece.letters + letter, em: piece.em + em }
  }
  return [...pieces, piece]
}

/** The same number of lines, as even as they get. */
function balanced(words: Word[], count: number, column: number): string[] {
  let [tooNarrow, enough] = [column / 2, column]
  while (enough - tooNarrow > 0.1) {
    const middle = (tooNarrow + enough) / 2
    if (breakLines(words, middle).length <= count) enough = middle
    else tooNarrow = middle
  }
  return breakLines(words, enough)
}

function shortened(lines: string[], most: number, column: number): string[] {
  const kept = lines.slice(0, most)
  let last = kept.at(-1) ?? ''
  while (last !== '' && emOf(`${last}…`) > column) last = last.slice(0, -1).trimEnd()
  return [...kept.slice(0, -1), `${last}…`]
}
