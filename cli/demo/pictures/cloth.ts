import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'

/** Thread by thread: `#` hemp white, `o` madder, `*` turmeric, `.` the dyed ground. */
const lozenge = `
...#...
..#.#..
.#.o.#.
#.ooo.#
.#.o.#.
..#.#..
...#...`
const hook = `
##...##
.#...#.
.##.##.
...*...
.##.##.
.#...#.
##...##`
const star = `
#..#..#
.#.#.#.
..###..
###*###
..###..
.#.#.#.
#..#..#`
const motifs = [lozenge, hook, star, hook].map((motif) => motif.trim().split('\n'))

type Threads = { ground: string; hemp: string; madder: string; turmeric: string }

const byDay: Threads = {
  ground: '#1f2a56',
  hemp: '#e6ddc6',
  madder: '#c8453c',
  turmeric: '#d9a441',
}
const byNight: Threads = {
  ground: '#26305c',
  hemp: '#cfc7b2',
  madder: '#c25148',
  turmeric: '#c9983f',
}

/** Path data for every run of one thread in rows of text, moved right and down. */
function runs(rows: readonly string[], thread: string, right: number, down: number): string {
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(new RegExp(`[${thread}]+`, 'g'))].map(
        ({ 0: run, index }) => `M${right + index} ${down + y}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join('')
}

function dyed(colour: string, path: string): string {
  return `<path fill="${colour}" d="${path}"/>`
}

/**
 * The brocade band: four motifs of 7 × 7 threads on a ground of 9 rows, 2 px a thread, to be repeated
 * sideways. Shown at any whole multiple of 9 px it stays sharp.
 */
export function brocadeBand({ ground, hemp, madder, turmeric }: Threads): string {
  const [wide, tall] = [motifs.length * 8, 9]
  const all = (thread: string) =>
    motifs.map((motif, index) => runs(motif, thread, index * 8, 1)).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${tall}" width="${wide * 2}" height="${tall * 2}" shape-rendering="crispEdges">`,
    dyed(ground, `M0 0h${wide}v${tall}H0z`),
    dyed(hemp, all('#')),
    dyed(madder, all('o')),
    dyed(turmeric, all('*')),
    '</svg>\n',
  ].join('')
}

/** Fifteen rows of a lozenge with hooks in its corners, for the site's icon. */
export function iconRows(): string[] {
  return Array.from({ length: 15 }, (_, y) =>
    Array.from({ length: 15 }, (_, x) => {
      const [across, down] = [Math.abs(x - 7), Math.abs(y - 7)]
      const off = across + down
      if (off <= 1) return '*'
      if (off === 3 || off === 7) return '#'
      if (off === 5) return 'o'
      return (across === 7 && down >= 4) || (down === 7 && across >= 4) ? '#' : '.'
    }).join(''),
  )
}

/** The site's icon: 15 × 15 threads of 2 px on a ground of 32 px. */
function icon({ ground, hemp, madder, turmeric }: Threads): string {
  const rows = iconRows()
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-.5 -.5 16 16" width="32" height="32" shape-rendering="crispEdges">',
    dyed(ground, 'M-.5-.5h16v16h-16z'),
    dyed(hemp, runs(rows, '#', 0, 0)),
    dyed(madder, runs(rows, 'o', 0, 0)),
    dyed(turmeric, runs(rows, '*', 0, 0)),
    '</svg>\n',
  ].join('')
}

/** Wraps one PNG of `side` pixels as a Windows icon file. */
function icoOf(png: Buffer, side: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(side, 6)
  head.writeUInt8(side, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

/** The band, by day and by night, and the icons: file names with what they hold. */
export async function clothFiles(): Promise<Record<string, Buffer>> {
  const drawing = icon(byDay)
  const pixels = (side: number) =>
    sharp(Buffer.from(drawing), { density: (72 * side) / 32 })
      .resize(side, side, { kernel: 'nearest' })
      .png({ compressionLevel: 9 })
      .toBuffer()
  /** Telephones cut a circle out of it: what counts keeps within four fifths of the width. */
  const maskable = async (side: number) => {
    const { ground: background } = byDay
    return sharp({ create: { width: side, height: side, channels: 3, background } })
      .composite([{ input: await pixels(side / 2) }])
      .png({ compressionLevel: 9 })
      .toBuffer()
  }
  return {
    'cloth.svg': Buffer.from(brocadeBand(byDay)),
    'cloth-dark.svg': Buffer.from(brocadeBand(byNight)),
    'icon.svg': Buffer.from(drawing),
    'favicon.ico': icoOf(await pixels(32), 32),
    'apple-touch-icon.png': await pixels(192),
    'icon-512.png': await pixels(512),
    // Players of recordings ask for no less than this.
    'podcast.png': await maskable(1400),
    'icon-maskable-512.png': await maskable(512),
  }
}

if (import.meta.main) {
  const publicFolder = new URL('../../../public/', import.meta.url)
  for (const [name, bytes] of Object.entries(await clothFiles())) {
    await writeFile(new URL(name, publicFolder), bytes)
  }
}
