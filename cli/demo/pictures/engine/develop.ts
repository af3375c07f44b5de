import sharp from 'sharp'
import { blurred } from './blur.ts'
import { encoded } from './colour.ts'
import { clamp, randomFrom, smoothstep } from './numbers.ts'
import type { Plate } from './plate.ts'

/** How a plate is developed; every share is small, as in a darkroom. */
export type Development = {
  seed: number
  /** Multiplies all light before the film answers. */
  exposure?: number
  /** Share of bright light that spills around its source. */
  bloom?: number
  /** Slope of the tone curve around the middle; 1 leaves it alone. */
  contrast?: number
  /** 1 leaves colours alone, 0 makes a black and white picture. */
  saturation?: number
  /** Darkening of the corners. */
  vignette?: number
  /** Strength of the grain in 1/255. */
  grain?: number
  /** Blur of the lens in pixels at 1600 wide. */
  softness?: number
  /** Share of paper white in the deepest black. */
  lift?: number
  /** Balance of the three channels. */
  balance?: readonly [number, number, number]
}

/** Takes a plate of light to the bytes of an sRGB picture: bloom, tone, colour, vignette, grain. */
export function develop(plate: Plate, by: Development): Buffer {
  const { width, height } = plate
  const toScale = width / 1600
  const soft = (by.softness ?? 0) > 0 ? blurred(plate, (by.softness ?? 0) * toScale) : plate
  const glow = blurred(withoutShade(soft), 26 * toScale)
  const grain = grainOf(width, height, by.seed)
  const bytes = Buffer.alloc(width * height * 3)
  const bloom = by.bloom ?? 0.12
  const exposure = by.exposure ?? 1
  const balance = by.balance ?? [1, 1, 1]
  const rgb: [number, number, number] = [0, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const off = Math.hypot(x / width - 0.5, ((y / height - 0.5) * height) / width)
      const fall = 1 - (by.vignette ?? 0.25) * smoothstep(0.18, 0.72, off)
      for (let c = 0; c < 3; c++) {
        const light = (soft.light[i * 3 + c] as number) + bloom * (glow.light[i * 3 + c] as number)
        rgb[c] = tone(light * exposure * fall * (balance[c] as number))
      }
      print(bytes, i * 3, rgb, (grain[i] as number) * (by.grain ?? 3), by)
    }
  }
  return bytes
}

/** Only what is brighter than white paper in shade takes part in the bloom. */
function withoutShade(plate: Plate): Plate {
  return { ...plate, light: plate.light.map((value) => clamp(value - 0.35, 0, 6)) }
}

/** The film's answer: straight in the shade, a long shoulder in the lights (Narkowicz's fit of ACES). */
function tone(light: number): number {
  const x = Math.max(0, light) * 0.72
  return clamp((x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14))
}

function print(
  bytes: Buffer,
  at: number,
  rgb: readonly [number, number, number],
  grain: number,
  by: Development,
) {
  const shades = [encoded(rgb[0]), encoded(rgb[1]), encoded(rgb[2])] as const
  const grey = shades[0] * 0.3 + shades[1] * 0.59 + shades[2] * 0.11
  const lift = by.lift ?? 0.015
  const speck = (grain / 255) * (1.15 - Math.abs(grey - 0.45))
  for (let c = 0; c < 3; c++) {
    const hue = grey + ((shades[c] as number) - grey) * (by.saturation ?? 1)
    const contrasted = (hue - 0.5) * (by.contrast ?? 1) + 0.5
    bytes[at + c] = Math.round(clamp(lift + contrasted * (1 - lift) + speck) * 255)
  }
}

/** Clumps of silver: white noise gathered from its neighbours, deviation about 1. */
function grainOf(width: number, height: number, seed: number): Float32Array {
  const random = randomFrom(seed * 977 + 3)
  const raw = Float32Array.from(
    { length: width * height },
    () => random() + random() + random() - 1.5,
  )
  const grain = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const at = (index: number) => raw[clamp(index, 0, raw.length - 1)] as number
      grain[i] = (at(i) * 2 + at(i - 1) + at(i + 1) + at(i - width) + at(i + width)) / 1.4
    }
  }
  return grain
}

/** Encodes a developed picture, giving up quality step by step until it fits the size in bytes. */
export async function jpegOf(
  bytes: Buffer,
  { width, height }: { width: number; height: number },
  most = 122 * 1024,
): Promise<Buffer> {
  for (let quality = 82; ; quality -= 4) {
    const jpeg = await sharp(bytes, { raw: { width, height, channels: 3 } })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer()
    if (jpeg.length <= most || quality <= 50) return jpeg
  }
}
