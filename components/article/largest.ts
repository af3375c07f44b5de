import type { AssetView } from '#newsroom/body/picture'
import { jpegWithin } from '#newsroom/body/picture'

/** Where the largest size of a picture is found. */
export const largestUrl = (picture: AssetView): string | undefined =>
  jpegWithin(picture, Number.POSITIVE_INFINITY)?.url
