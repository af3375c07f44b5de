import type { Asset } from '#db/queries/assets'
import type { FileEnding } from '#integrations/files/sniff'
import type { StorageKey } from '#integrations/storage/storage'
import { filePath } from '../addresses.ts'
import { originalKey } from '../pictures/places.ts'
import { slug } from '../text/slug.ts'

const longestName = 60

/** The name under which readers save a file: theirs to read, ours to store. */
export function publicName(originalName: string, ending: FileEnding): string {
  const words = slug(originalName.replace(/\.[^.]*$/, ''), 'tep')
  return `${words.slice(0, longestName).replace(/-+$/, '')}.${ending}`
}

/** Where the bytes of an asset are kept as they were taken in. A file that is no picture lies where readers find it. */
export const storedKey = ({ sha256, fileName }: Pick<Asset, 'sha256' | 'fileName'>): StorageKey =>
  fileName === null
    ? originalKey(sha256)
    : (filePath(sha256, fileName).slice(1) as `media/${string}/${string}`)
