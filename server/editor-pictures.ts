import type { Reader } from '#db/write'
import type { Picture } from '#newsroom/reading'
import { readPictures } from './cards.ts'

/** The pictures of `ids`, in that order, those that can be shown. */
export function editorPictures(db: Reader, ids: number[]): Picture[] {
  const wanted = ids.filter((id) => Number.isInteger(id) && id > 0).slice(0, 200)
  const found = readPictures(db, wanted)
  return wanted.flatMap((id) => found.get(id) ?? [])
}
