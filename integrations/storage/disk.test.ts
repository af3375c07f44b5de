import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diskStorage } from './disk.ts'
import type { StorageKey } from './storage.ts'

const original: StorageKey = `originals/${'a'.repeat(64)}`
const rendition: StorageKey = `media/${'a'.repeat(20)}/320.jpg`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (key: StorageKey, content: string) => {
  const storage = diskStorage(folder)
  return storage.inScratch(async (scratch) => {
    const file = join(scratch, 'made')
    await writeFile(file, content)
    await storage.put(key, file)
  })
}

describe('disk storage', () => {
  test('gives back what was put, and puts again in its place', async () => {
    const storage = diskStorage(folder)
    expect(await storage.exists(rendition)).toBe(false)
    expect(await storage.open(rendition)).toBeNull()
    await put(rendition, 'một')
    await put(rendition, 'hai')
    expect(await storage.exists(rendition)).toBe(true)
    const stored = await storage.open(rendition)
    expect(stored?.bytes).toBe(3)
    expect(stored && (await text(stored.stream))).toBe('hai')
    expect(await storage.borrow(rendition, (file) => readFile(file, 'utf8'))).toBe('hai')
  })

  test('forgets what was removed, and may be asked twice', async () => {
    await put(original, 'gốc')
    const storage = diskStorage(folder)
    await storage.remove(original)
    await storage.remove(original)
    expect(await storage.exists(original)).toBe(false)
  })

  test('forgets a file of which sizes are still being put', async () => {
    const storage = diskStorage(folder)
    let isPutting = true
    const putting = Array.from({ length: 8 }, async (_, place) => {
      for (let time = 0; isPutting; time++) {
        // Its folder may go between the making of it and the putting.
        const name: StorageKey = `media/${'a'.repeat(20)}/${place}-${time}.jpg`
        await put(name, 'ảnh').catch(() => undefined)
      }
    })
    for (let time = 0; time < 100; time++) await storage.forget('a'.repeat(64))
    isPutting = false
    await Promise.all(putting)
  })

  test('forgets a file with all that was made of it, and no other', async () => {
    const storage = diskStorage(folder)
    const other: StorageKey = `originals/${'b'.repeat(64)}`
    for (const key of [original, rendition, other]) await put(key, 'ảnh')
    await storage.forget('a'.repeat(64))
    await storage.forget('a'.repeat(64))
    expect(await Promise.all([original, rendition, other].map(storage.exists))).toEqual([
      false,
      false,
      true,
    ])
    await expect(storage.forget('../secrets')).rejects.toThrow('not a storage key')
  })

  test('clears its scratch folder, also after a failure', async () => {
    const storage = diskStorage(folder)
    const failing = storage.inScratch(async (scratch) => {
      await writeFile(join(scratch, 'half'), 'x')
      throw new Error('đứt')
    })
    await expect(failing).rejects.toThrow('đứt')
    expect(readdirSync(join(folder, 'scratch'))).toEqual([])
  })

  test('sweeps away what a killed process left a day ago, and not what is being worked on', async () => {
    const old = join(folder, 'scratch', 'pictures-old')
    const current = join(folder, 'scratch', 'pictures-now')
    for (const path of [old, current]) mkdirSync(path, { recursive: true })
    writeFileSync(join(old, 'half'), 'x')
    const before = Date.now() / 1000 - 25 * 3600
    utimesSync(old, before, before)
    await put(rendition, 'mới')
    expect(readdirSync(join(folder, 'scratch'))).toEqual(['pictures-now'])
  })

  test.each([
    '../secrets/key',
    'originals/../secrets/key',
    `media/${'a'.repeat(20)}/../../secrets`,
    `media/${'a'.repeat(20)}/a.svg`,
    `originals/${'A'.repeat(64)}`,
  ])('refuses to name %s', async (key) => {
    const storage = diskStorage(folder)
    await expect(storage.exists(key as StorageKey)).rejects.toThrow('not a storage key')
    await expect(storage.open(key as StorageKey)).rejects.toThrow('not a storage key')
  })
})
