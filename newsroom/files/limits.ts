import type { AssetKind } from '#db/schema/assets'
import { largestUpload } from '#integrations/files/largest'
import { limits as pictureLimits } from '../pictures/sizes.ts'

/** Bytes that a file of each kind may have. */
export const fileLimits: Record<AssetKind, number> = {
  picture: pictureLimits.bytes,
  audio: 300_000_000,
  video: largestUpload,
  captions: 2_000_000,
  document: 60_000_000,
}
