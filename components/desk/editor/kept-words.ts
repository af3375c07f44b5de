import type { StoryContent } from '#newsroom/story'

/** Words that the server does not have yet, as one tab left them. */
export type KeptWords = {
  key: string
  articleId: number
  tab: string
  userId: number
  fromVersion: number
  content: StoryContent
  /** How many words of it the server does not have. */
  words: number
  /** UTC epoch ms. */
  at: number
}

export type WordKeeper = {
  keep: (kept: KeptWords) => Promise<void>
  forget: (key: string) => Promise<void>
  of: (articleId: number, userId: number) => Promise<KeptWords[]>
}

const storeName = 'words'

/** Keeps unsaved words in this browser, where a crash of the tab, the browser or the machine leaves them. */
export function openWordKeeper(): WordKeeper {
  let opened: Promise<IDBDatabase> | undefined
  const database = () => {
    opened ??= new Promise((resolve, reject) => {
      const request = indexedDB.open('trangnhat', 1)
      request.onupgradeneeded = () => {
        request.result.createObjectStore(storeName, { keyPath: 'key' })
      }
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    return opened
  }
  const run = async <Result>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => {
    const transaction = (await database()).transaction(storeName, mode, { durability: 'strict' })
    const request = work(transaction.objectStore(storeName))
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
    })
  }
  return {
    keep: async (kept) => void (await run('readwrite', (store) => store.put(kept))),
    forget: async (key) => void (await run('readwrite', (store) => store.delete(key))),
    of: async (articleId, userId) => {
      const all: KeptWords[] = await run('readonly', (store) => store.getAll())
      return all.filter((kept) => kept.articleId === articleId && kept.userId === userId)
    },
  }
}

/** Whether the tab that kept the words still lives: it holds a lock under its name for as long as it does. */
export async function isAlive(tab: string): Promise<boolean> {
  if (!('locks' in navigator)) return false
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === lockName(tab))
}

const lockName = (tab: string) => `trangnhat-${tab}`

/** Holds the tab's lock until the page goes. */
export function holdLock(tab: string) {
  if ('locks' in navigator) {
    navigator.locks
      .request(lockName(tab), () => new Promise(() => undefined))
      .catch(() => undefined)
  }
}
