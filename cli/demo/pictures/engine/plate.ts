import sharp from 'sharp'
import { linear, type Rgb } from './colour.ts'

/** An undeveloped picture: linear light, three floats for every pixel, row by row. */
export type Plate = { width: number; height: number; light: Float32Array }

/** The measure of a picture to draw, in pixels. */
export type Frame = { width: number; height: number }

export function blankPlate({ width, height }: Frame): Plate {
  return { width, height, light: new Float32Array(width * height * 3) }
}

/** Fills a plate by asking for the light at every pixel's centre. */
export function paint(frame: Frame, lightAt: (x: number, y: number) => Rgb): Plate {
  const plate = blankPlate(frame)
  for (let y = 0; y < frame.height; y++) {
    for (let x = 0; x < frame.width; x++) setLight(plate, x, y, lightAt(x + 0.5, y + 0.5))
  }
  return plate
}

export function setLight(plate: Plate, x: number, y: number, light: Rgb) {
  plate.light.set(light, (y * plate.width + x) * 3)
}

/** The light at a point, mixed from the four pixels around it; outside the edges repeat. */
export function lightAt(plate: Plate, x: number, y: number): Rgb {
  const px = Math.min(Math.max(x - 0.5, 0), plate.width - 1.001)
  const py = Math.min(Math.max(y - 0.5, 0), plate.height - 1.001)
  const ix = Math.floor(px)
  const iy = Math.floor(py)
  const fx = px - ix
  const fy = py - iy
  const from = (iy * plate.width + ix) * 3
  const below = from + plate.width * 3
  const channel = (c: number) => {
    const top =
      (plate.light[from + c] as number) * (1 - fx) + (plate.light[from + 3 + c] as number) * fx
    const low =
      (plate.light[below + c] as number) * (1 - fx) + (plate.light[below + 3 + c] as number) * fx
    return top * (1 - fy) + low * fy
  }
  return [channel(0), channel(1), channel(2)]
}

/** Renders an SVG drawing and takes its sRGB colours back to linear light. */
export async function svgPlate(svg: string, frame: Frame): Promise<Plate> {
  const bytes = await sharp(Buffer.from(svg), { unlimited: true })
    .resize(frame.width, frame.height, { fit: 'fill' })
    .flatten({ background: '#000' })
    .toColourspace('srgb')
    .raw()
    .toBuffer()
  const table = Float32Array.from({ length: 256 }, (_, value) => linear(value / 255))
  return { ...frame, light: Float32Array.from(bytes, (value) => table[value] as number) }
}

/** Halves a plate that was drawn at twice the measure, which smooths its edges. */
export function halved(plate: Plate): Plate {
  const small = blankPlate({ width: plate.width >> 1, height: plate.height >> 1 })
  const row = plate.width * 3
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width * 3; x++) {
      const from = y * 2 * row + Math.floor(x / 3) * 6 + (x % 3)
      const sum = (offset: number) => Math.min(plate.light[from + offset] as number, 4)
      small.light[y * small.width * 3 + x] = (sum(0) + sum(3) + sum(row) + sum(row + 3)) / 4
    }
  }
  return small
}
