import type { DemoPicture } from './catalogue/entry.ts'
import { landPictures } from './catalogue/land.ts'
import { lifePictures } from './catalogue/life.ts'
import { portraitPictures } from './catalogue/portraits.ts'
import { publicLifePictures } from './catalogue/public-life.ts'

export type { DemoPicture }

/** Every drawn picture of the demo, portraits last. */
export const demoPictures: readonly DemoPicture[] = [
  ...landPictures,
  ...lifePictures,
  ...publicLifePictures,
  ...portraitPictures,
]

const byKey = new Map(demoPictures.map((picture) => [picture.key, picture]))

/** The picture of that key. Throws when the catalogue does not hold it. */
export function demoPicture(key: string): DemoPicture {
  const picture = byKey.get(key)
  if (!picture) throw new Error(`No demo picture is called “${key}”.`)
  return picture
}

/** Where the drawn JPEG of a picture lies. */
export function drawnFile(key: string): URL {
  return new URL(`./drawn/${demoPicture(key).key}.jpg`, import.meta.url)
}
