import { replacedBy } from '#db/queries/asset-uses'
import type { Reader } from '#db/write'
import type { PageKey } from '../changes.ts'

/** What names a page that shows this picture: its own id, and those of the pictures that it stands in for. */
export const pictureKeys = (db: Reader, assetId: number): PageKey[] =>
  [assetId, ...replacedBy(db, assetId)].map((id) => `asset:${id}` as const)
