/** What the demo's story writer needs to know about one drawn picture. */
export type DemoPicture = {
  /** ASCII Vietnamese slug; also the file name without `.jpg`. */
  key: string
  width: number
  height: number
  /** What is seen, for readers who do not see it. */
  alt: string
  /** A line that may stand under the picture when the story brings none of its own. */
  caption: string
  credit: string
  /** The point that cropping must keep, as fractions of width and height. */
  focal: { x: number; y: number }
  /** Subjects the picture can illustrate, in newsroom words. */
  tags: readonly string[]
}

export const photoSize = { width: 1600, height: 1067 }
export const wideSize = { width: 1600, height: 900 }
export const panoramaSize = { width: 2100, height: 900 }
export const uprightSize = { width: 1200, height: 1500 }
export const portraitSize = { width: 400, height: 400 }

export const credits = {
  land: 'Minh họa: Mai Sương',
  life: 'Minh họa: Nắng Thổ',
  desk: 'Minh họa: Trang Nhất',
}
