import type { AssetKind } from '#db/schema/assets'
import { limits as pictureLimits } from '../pictures/sizes.ts'

/** Bytes that a file of each kind may have. */
export const fileLimits: Record<AssetKind, number> = {
  picture: pictureLimits.bytes,
  audio: 300_000_000,
  video: 2_000_000_000,
  captions: 2_000_000,
  document: 60_000_000,
}

/** What no file is larger than, before anybody knows what it is. */
export const largestFile = Math.max(...Object.values(fileLimits))
