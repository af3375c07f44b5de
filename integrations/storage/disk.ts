import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkedKey, type Storage, type StorageKey } from './storage.ts'

/** What an unfinished process left behind is cleared away after this long, in milliseconds. */
const abandonedAfter = 24 * 3_600_000

/** Keeps files below the data folder: `originals/<sha256>` and `media/<20 hex>/<name>`. */
export function diskStorage(dataFolder: string): Storage {
  const pathOf = (key: StorageKey) => join(dataFolder, checkedKey(key))
  const scratch = join(dataFolder, 'scratch')
  let swept: Promise<void> | undefined

  return {
    async put(key, file) {
      const target = pathOf(key)
      const folder = dirname(target)
      await mkdir(folder, { recursive: true })
      await flush(file)
      await rename(file, target)
      await flush(folder)
      await flush(dirname(folder))
    },
    async open(key) {
      const file = await found(open(pathOf(key)))
      if (!file) return null
      const { size } = await file.stat()
      return { bytes: size, stream: createReadStream('', { fd: file }) }
    },
    async exists(key) {
      return (await found(stat(pathOf(key)))) !== null
    },
    async remove(key) {
      await rm(pathOf(key), { force: true })
    },
    async forget(sha256) {
      const original = pathOf(`originals/${sha256}`)
      // A size that is put while the folder is emptied keeps it from going at the first try.
      await rm(join(dataFolder, 'media', sha256.slice(0, 20)), {
        ...{ recursive: true, force: true, maxRetries: 20, retryDelay: 10 },
      })
      await rm(original, { force: true })
    },
    borrow(key, work) {
      return work(pathOf(key))
    },
    async inScratch(work) {
      swept ??= sweep(scratch)
      await swept
      await mkdir(scratch, { recursive: true })
      const folder = await mkdtemp(join(scratch, 'pictures-'))
      try {
        return await work(folder)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}

/** Makes sure that a file's bytes, or a folder's names, are on the disk. */
async function flush(path: string) {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function found<Result>(asked: Promise<Result>): Promise<Result | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function sweep(scratch: string) {
  for (const name of (await found(readdir(scratch))) ?? []) {
    const path = join(scratch, name)
    const age = Date.now() - ((await found(stat(path)))?.mtimeMs ?? Date.now())
    if (age > abandonedAfter) await rm(path, { recursive: true, force: true })
  }
}
