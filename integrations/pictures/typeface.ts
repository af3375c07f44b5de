import { readFileSync } from 'node:fs'
import opentype, { type Font, type PathCommand } from 'opentype.js'

/**
 * Source Serif 4 Bold as outlines. Its two files are those of the web's subsets, in the format that the
 * reader of outlines takes.
 */
const files = ['latin', 'vietnamese'] as const

let loaded: Font[] | undefined

function faces(): Font[] {
  loaded ??= files.map((subset) => {
    const bytes = readFileSync(
      new URL(`./faces/source-serif-4-${subset}-700.woff`, import.meta.url),
    )
    return opentype.parse(Uint8Array.from(bytes).buffer)
  })
  return loaded
}

const known = new Map<string, Font | undefined>()

function faceOf(letter: string): Font | undefined {
  if (!known.has(letter)) {
    known.set(
      letter,
      faces().find((face) => face.charToGlyphIndex(letter) > 0),
    )
  }
  return known.get(letter)
}

/** Whether every letter of a text has a shape: what has none would be drawn as an empty box. */
export const canSet = (text: string): boolean =>
  [...text].every((letter) => /\s/.test(letter) || faceOf(letter) !== undefined)

/** Stretches of a text that one file has the shapes for; a space goes with what stands before it. */
function stretches(text: string): { face: Font; words: string }[] {
  const found: { face: Font; words: string }[] = []
  for (const letter of text) {
    const last = found.at(-1)
    const [latin] = faces()
    const face = /\s/.test(letter) ? latin : faceOf(letter)
    if (!face) continue
    if (last && last.face === face) last.words += letter
    else found.push({ face, words: letter })
  }
  return found
}

/** How wide a line of text stands, in pixels. */
export const widthOf = (text: string, size: number): number =>
  stretches(text).reduce((sum, { face, words }) => sum + face.getAdvanceWidth(words, size), 0)

/** A line of text as the `d` of an SVG path, its baseline at `y`. */
export function outlines(text: string, { x, y, size }: { x: number; y: number; size: number }) {
  let at = x
  const paths: string[] = []
  for (const { face, words } of stretches(text)) {
    paths.push(...face.getPath(words, at, y, size).commands.map(pathData))
    at += face.getAdvanceWidth(words, size)
  }
  return paths.join('')
}

/** One step of an outline, in tenths of a pixel. */
function pathData(command: PathCommand): string {
  const numbers = (...points: number[]) => points.map((point) => point.toFixed(1)).join(' ')
  switch (command.type) {
    case 'M':
    case 'L':
      return `${command.type}${numbers(command.x, command.y)}`
    case 'C':
      return `C${numbers(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`
    case 'Q':
      return `Q${numbers(command.x1, command.y1, command.x, command.y)}`
    case 'Z':
      return 'Z'
  }
}
