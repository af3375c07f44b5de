import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawPicture } from './draw.ts'

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** One of each way of finding light: land, pane, traced lanterns, woodcut. */
const kinds = ['hoang-hon-cham', 'mua-cua-kinh', 'den-long-hoi', 'chan-dung-1']

test.each(kinds)('%s is drawn the same every time', async (key) => {
  const first = await drawPicture(key, 0.04)
  const second = await drawPicture(key, 0.04)
  expect(digest(second)).toBe(digest(first))
})

test('a scale draws the whole picture smaller', async () => {
  const { width, height } = await sharp(await drawPicture('bien-may', 0.05)).metadata()
  expect([width, height]).toEqual([105, 45])
})

test('a picture is more than one flat tone', async () => {
  const { channels } = await sharp(await drawPicture('nui-binh-minh', 0.05)).stats()
  for (const { stdev } of channels) expect(stdev).toBeGreaterThan(10)
})
