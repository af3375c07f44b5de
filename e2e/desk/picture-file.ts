import sharp from 'sharp'

let painted = 0

/** A picture of one colour as a PNG; no two are the same file. */
export function coloured(width: number, height: number): Promise<Buffer> {
  painted += 1
  const background = { r: painted % 255, g: (process.pid + Date.now()) % 255, b: Date.now() % 251 }
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
}
