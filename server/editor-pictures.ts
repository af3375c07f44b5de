import { pictureIdsLike } from '#db/queries/desk-editor'
import type { Reader } from '#db/write'
import type { Picture } from '#newsroom/reading'
import { nfcLine } from '#newsroom/text/nfc'
import { readPictures } from './cards.ts'

/** The pictures of `ids`, in that order, those that can be shown. */
export function editorPictures(db: Reader, ids: number[]): Picture[] {
  const wanted = ids.filter((id) => Number.isInteger(id) && id > 0).slice(0, 200)
  const found = readPictures(db, wanted)
  return wanted.flatMap((id) => found.get(id) ?? [])
}

/** The newest pictures of the library in whose words `typed` stands. */
export const searchPictures = (db: Reader, typed: string): Picture[] =>
  editorPictures(db, pictureIdsLike(db, nfcLine(typed).replace(/[%_]/g, ' '), 48))
