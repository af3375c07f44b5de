/** Widths in pixels that pages ask for; see `sizes` of the components. */
const pageWidths = [320, 480, 640, 800, 960, 1280, 1600, 1920] as const
const widest = 1920

/** WebP holds no side above this, in pixels. */
const longestSide = 16_383

/** Of a received file: bytes, and pixels of the picture in it. */
export const limits = { bytes: 60_000_000, pixels: 65_000_000 }

/** What readers of a shared page see: the size that Open Graph asks for. */
export const socialSize = { width: 1200, height: 630 }

/** A picture that would have to be enlarged more than twice for sharing is not shared. */
export const isWorthSharing = ({ width, height }: Record<'width' | 'height', number | null>) =>
  (width ?? 0) * 2 >= socialSize.width && (height ?? 0) * 2 >= socialSize.height

/**
 * The widths that a picture of this size is made in, rising; none is wider than the picture, and the
 * last is the picture's own where that is below 1920. Empty where it is so tall that none can be made.
 */
export function renditionWidths(width: number, height: number): number[] {
  const own = width < widest ? [width] : []
  const widths = [...pageWidths.filter((page) => page <= width), ...own]
  return [...new Set(widths)].filter((made) => (made * height) / width <= longestSide)
}
