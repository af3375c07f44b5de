import type { AssetView } from '#newsroom/body/picture'

/** A picture with all of its sizes; what differs is given. */
export function assetView(id: number, different: Partial<AssetView> = {}): AssetView {
  return {
    id,
    alt: 'Chợ phiên nhìn từ bậc đá',
    decorative: false,
    width: 1280,
    height: 854,
    dominantColor: '#2a3a80',
    focal: { x: 0.5, y: 0.5 },
    renditions: (['jpeg', 'webp', 'avif'] as const).flatMap((format) =>
      [320, 640, 1280].map((width) => rendition(format, width)),
    ),
    ...different,
  }
}

/** One size of a 1280 × 854 picture. */
export const rendition = (format: 'jpeg' | 'webp' | 'avif', width: number) => ({
  format,
  width,
  height: Math.round((width * 854) / 1280),
  url: `/media/0123456789abcdef0123/${width}.${format === 'jpeg' ? 'jpg' : format}`,
})
