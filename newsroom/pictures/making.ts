import { join } from 'node:path'
import { makeSizes } from '#integrations/pictures/maker'
import type { CropOrder, MadeFile, OutputFormat } from '#integrations/pictures/protocol'
import type { Storage } from '#integrations/storage/storage'
import { renditionKey, socialKey } from './places.ts'
import { limits, socialSize } from './sizes.ts'

/** Shares of width and height, 0 to 1, in whole percents. */
export type Focal = { x: number; y: number }

/** @throws RangeError when the point lies outside the picture */
export function checkedFocal({ x, y }: Focal): Focal {
  if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) throw new RangeError('a focal point lies in 0 to 1')
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 }
}

export type Wanted = {
  sizes: readonly { width: number; format: OutputFormat }[]
  /** Around which point to make the picture for shared pages; left out where it is not wanted. */
  socialAround?: Focal
  /** Somebody is waiting. */
  urgent: boolean
}

/**
 * Makes sizes of the picture in `file` and stores them where readers will ask for them.
 * @throws PictureUnreadable when the picture cannot be decoded
 */
export function makeAndStore(
  storage: Storage,
  picture: { sha256: string; file: string },
  { sizes, socialAround, urgent }: Wanted,
): Promise<{ dominantColor: string; sizes: MadeFile[] }> {
  return storage.inScratch(async (folder) => {
    const crop: CropOrder | null = socialAround
      ? { file: join(folder, 'social'), focal: socialAround, ...socialSize }
      : null
    const orders = sizes.map((size) => ({
      ...size,
      file: join(folder, `${size.width}.${size.format}`),
    }))
    const made = await makeSizes({ file: picture.file, limits, sizes: orders, crop }, { urgent })
    for (const { file, width, format } of made.sizes) {
      await storage.put(renditionKey(picture.sha256, width, format), file)
    }
    if (crop) await storage.put(socialKey(picture.sha256, crop.focal), crop.file)
    return made
  })
}
