/** In whole percents of width and height. */
export type Focal = { x: number; y: number }

/** The point of a picture, which is kept as shares of its width and height. */
export const inPercent = ({ x, y }: Focal): Focal => ({
  x: Math.round(x * 100),
  y: Math.round(y * 100),
})

/**
 * Where the picture for shared pages is cut: the point stands in the middle of the cut, as far as the
 * picture's edges allow. Given as `object-position`.
 * @param ratio width by height of the picture
 * @param wanted width by height of the cut
 */
export function centredPosition(ratio: number, wanted: number, focal: Focal): string {
  const share = ratio > wanted ? wanted / ratio : ratio / wanted
  const along = (percent: number) => {
    if (share >= 1) return 50
    const start = Math.min(1 - share, Math.max(0, percent / 100 - share / 2))
    return Math.round((1000 * start) / (1 - share)) / 10
  }
  return ratio > wanted ? `${along(focal.x)}% 50%` : `50% ${along(focal.y)}%`
}
