import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import type { CardWords } from './protocol.ts'
import { canSet, outlines } from './typeface.ts'
import { type Block, setInBox } from './typesetting.ts'

// What is drawn from is our own, in memory; files of strangers are opened by other loaders.
sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] })

const card = { width: 1200, height: 630 }
const edge = 80
const colours = { paper: '#fdfcfa', ink: '#17181c', cham: '#2a3a80' }

/** Nine threads high; a whole number of pixels to each, or the stitches blur. */
const thread = 4
const band = { top: 132, height: 9 * thread }

const brocade = readFileSync(new URL('./faces/brocade.svg', import.meta.url), 'utf8')
  .replace(/^<svg[^>]*>/, '')
  .replace(/<title>.*?<\/title>/, '')
  .replace(/<\/svg>\s*$/, '')

/** Whether the typeface has a shape for every letter of these words. */
export const canDraw = (words: CardWords): boolean => Object.values(words).every(canSet)

/** Draws the picture by which a page without a photograph is shared: a JPEG of 1200 × 630. */
export async function drawCard(words: CardWords, file: string): Promise<void> {
  await sharp(Buffer.from(drawingOf(words)))
    .flatten({ background: colours.paper })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toFile(file)
}

function drawingOf({ paper, kicker, headline }: CardWords): string {
  const name = setInBox(paper, {
    width: card.width - 2 * edge,
    height: 70,
    largest: 52,
    smallest: 28,
  })
  const top = band.top + band.height
  const box = { left: edge, top: top + (kicker ? 84 : 40), bottom: card.height - 56 }
  const text = setInBox(headline, {
    width: card.width - 2 * edge,
    height: box.bottom - box.top,
    largest: 92,
    smallest: 34,
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${card.width} ${card.height}" width="${card.width}" height="${card.height}">`,
    `<defs><pattern id="b" width="${32 * thread}" height="${band.height}" patternUnits="userSpaceOnUse" y="${band.top}"><g transform="scale(${thread})" shape-rendering="crispEdges">${brocade}</g></pattern></defs>`,
    `<rect width="${card.width}" height="${card.height}" fill="${colours.paper}"/>`,
    drawn(name, { left: edge, baseline: 90 }, colours.ink),
    `<rect y="${band.top}" width="${card.width}" height="${band.height}" fill="url(#b)"/>`,
    kicker ? drawn(kickerOf(kicker), { left: edge, baseline: top + 62 }, colours.cham) : '',
    drawn(text, { left: edge, baseline: firstBaseline(text, box) }, colours.ink),
    '</svg>',
  ].join('')
}

const kickerOf = (kicker: string): Block =>
  setInBox(kicker, { width: card.width - 2 * edge, height: 44, largest: 30, smallest: 22 })

/** In the middle of what is left of the card. */
function firstBaseline({ lines, size, leading }: Block, box: { top: number; bottom: number }) {
  const height = lines.length * leading
  const free = Math.max(0, box.bottom - box.top - height)
  // The letters of a line stand in its middle, marks above and below them.
  return Math.round(box.top + free / 2 + (leading - size) / 2 + size * 0.93)
}

const drawn = (block: Block, at: { left: number; baseline: number }, colour: string) =>
  block.lines
    .map((line, place) => {
      const y = at.baseline + place * block.leading
      return `<path fill="${colour}" d="${outlines(line, { x: at.left, y, size: block.size })}"/>`
    })
    .join('')
