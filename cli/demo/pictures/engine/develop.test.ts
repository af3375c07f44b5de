import sharp from 'sharp'
import { expect, test } from 'vitest'
import { develop, jpegOf } from './develop.ts'
import { paint } from './plate.ts'

const frame = { width: 90, height: 60 }
const grey = (light: number) => paint(frame, () => [light, light, light])
const middle = (bytes: Buffer) => bytes[(30 * frame.width + 45) * 3] as number
const plain = { seed: 1, grain: 0, bloom: 0, vignette: 0 }

test('more light never prints darker', () => {
  const tones = [0, 0.05, 0.2, 0.5, 1, 2, 5].map((light) => middle(develop(grey(light), plain)))
  expect(tones).toEqual(tones.toSorted((a, b) => a - b))
  expect(tones[0]).toBeLessThan(10)
  expect(tones.at(-1)).toBeGreaterThan(240)
})

test('the vignette darkens corners and leaves the middle', () => {
  const bytes = develop(grey(0.4), { ...plain, vignette: 0.5 })
  expect(bytes[0]).toBeLessThan(middle(bytes) - 10)
  expect(middle(bytes)).toBe(middle(develop(grey(0.4), plain)))
})

test('grain differs with the seed and repeats with it', () => {
  const grainy = (seed: number) => develop(grey(0.3), { ...plain, seed, grain: 6 })
  expect(grainy(2)).toEqual(grainy(2))
  expect(grainy(2)).not.toEqual(grainy(3))
})

test('a picture that is hard to press gives up quality to fit', async () => {
  const bytes = develop(grey(0.3), { ...plain, grain: 90 })
  const roomy = await jpegOf(bytes, frame)
  const tight = await jpegOf(bytes, frame, roomy.length * 0.8)
  expect(tight.length).toBeLessThan(roomy.length)
  expect((await sharp(tight).metadata()).width).toBe(frame.width)
})
