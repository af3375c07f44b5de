/** Where a stored file is found: an original under its SHA-256, what was made of it, or a file that readers get as it is. */
export type StorageKey = `originals/${string}` | `media/${string}/${string}`

/** Where the paper keeps its pictures and other files. A key's bytes are whole or absent, also after a loss of power. */
export type Storage = {
  /** Takes over a finished file of `inScratch`'s folder under `key`, in place of what was there. */
  put(key: StorageKey, file: string): Promise<void>
  /** The bytes and their number; null when nothing is stored under `key`. */
  open(key: StorageKey): Promise<{ bytes: number; stream: NodeJS.ReadableStream } | null>
  exists(key: StorageKey): Promise<boolean>
  /** Quiet when nothing is stored under `key`. */
  remove(key: StorageKey): Promise<void>
  /** Removes a received file, named by its SHA-256, and everything that was made of it. */
  forget(sha256: string): Promise<void>
  /** Gives `work` the path of a local file with the bytes of `key`, to be read only until it returns. */
  borrow<Result>(key: StorageKey, work: (file: string) => Promise<Result>): Promise<Result>
  /** Gives `work` an empty folder on the disk that files are put to, and clears it away afterwards. */
  inScratch<Result>(work: (folder: string) => Promise<Result>): Promise<Result>
}

const keyShape =
  /^(originals\/[0-9a-f]{64}|media\/[0-9a-f]{20}\/[0-9a-z-]{1,80}\.(jpg|webp|avif|mp3|m4a|ogg|weba|mp4|webm|vtt|pdf|docx|xlsx|pptx|odt|ods|odp))$/

/** @throws Error when `key` is not one of ours: nothing outside the two folders can be named */
export function checkedKey(key: StorageKey): StorageKey {
  if (!keyShape.test(key)) throw new Error(`not a storage key: ${JSON.stringify(key)}`)
  return key
}
