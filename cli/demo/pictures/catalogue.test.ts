import { readdir, readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { demoPicture, demoPictures, drawnFile } from './catalogue.ts'
import { sceneOf } from './scenes.ts'

const most = { picture: 160 * 1024, all: 6 * 1024 * 1024 }

test.each(demoPictures)('$key is a JPEG of the size that the catalogue names', async (picture) => {
  const bytes = await readFile(drawnFile(picture.key))
  const { data, info } = await sharp(bytes, { failOn: 'warning' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect((await sharp(bytes).metadata()).format).toBe('jpeg')
  expect([info.width, info.height]).toEqual([picture.width, picture.height])
  expect(data.length).toBe(picture.width * picture.height * info.channels)
  expect(bytes.length).toBeLessThan(most.picture)
})

test('the folder holds the pictures of the catalogue, nothing else, and stays light', async () => {
  const folder = new URL('./drawn/', import.meta.url)
  const names = await readdir(folder)
  expect(names.toSorted()).toEqual(demoPictures.map(({ key }) => `${key}.jpg`).toSorted())
  const sizes = await Promise.all(
    names.map(async (name) => (await readFile(new URL(name, folder))).length),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most.all)
})

test('keys are slugs, each used once, and each has a scene', () => {
  const keys = demoPictures.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(sceneOf(key).development.seed).toBeGreaterThan(0)
  }
})

test('every picture is described, credited, and keeps its focal point inside', () => {
  for (const { key, alt, credit, focal, tags } of demoPictures) {
    expect(alt.length, key).toBeGreaterThan(20)
    expect(credit, key).toMatch(/^Minh họa: /)
    expect(tags.length, key).toBeGreaterThan(0)
    for (const place of [focal.x, focal.y]) {
      expect(place, key).toBeGreaterThan(0)
      expect(place, key).toBeLessThan(1)
    }
  }
})

test('a key that is not in the catalogue is refused by name', () => {
  expect(() => demoPicture('anh-khong-co')).toThrow('anh-khong-co')
})
