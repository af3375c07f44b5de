import type { Html } from './element.ts'
import { element, nothing } from './element.ts'

export type Rendition = {
  format: 'jpeg' | 'webp' | 'avif'
  /** Pixels. */
  width: number
  height: number
  url: string
}

/** An asset as pages show it. */
export type AssetView = {
  id: number
  alt: string
  /** True where an empty `alt` is meant. */
  decorative: boolean
  /** Pixels of the original. */
  width: number
  height: number
  /** `#rrggbb`. */
  dominantColor: string
  /** Shares of width and height, 0 to 1. */
  focal: { x: number; y: number }
  renditions: readonly Rendition[]
}

export type PictureOptions = {
  /** How wide the picture stands, as the `sizes` attribute. */
  sizes: string
  /** For the one picture that the reader sees first: fetched at once, ahead of others. */
  priority?: boolean
  /** Instead of the asset's own; `''` where words beside the picture already say it. */
  alt?: string
}

/** Attributes of `<source>` and `<img>`, under React's names. */
export type PictureData = {
  sources: { type: string; srcSet: string; sizes: string }[]
  img: {
    src: string
    srcSet: string
    sizes: string
    width: number
    height: number
    alt: string
    loading: 'lazy' | 'eager'
    decoding: 'async'
    fetchPriority: 'high' | undefined
    style: { backgroundColor?: string; objectPosition?: string }
  }
}

const byWidth = (a: Rendition, b: Rendition) => a.width - b.width
const srcSet = (renditions: Rendition[]) =>
  renditions.map(({ url, width }) => `${url} ${width}w`).join(', ')

/** The JPEG that is at most `width` pixels wide, or the narrowest; undefined where there is none yet. */
export function jpegWithin(asset: AssetView, width: number): Rendition | undefined {
  const jpegs = asset.renditions.filter(({ format }) => format === 'jpeg').toSorted(byWidth)
  return jpegs.findLast((rendition) => rendition.width <= width) ?? jpegs[0]
}

/**
 * What `<picture>` needs to show an asset at any width, or null while the asset has no JPEG.
 * AVIF and WebP are offered once they reach the widest JPEG: until all of their sizes are made,
 * a browser that prefers them would stretch a small one.
 */
export function pictureData(asset: AssetView, options: PictureOptions): PictureData | null {
  const { sizes, priority = false, alt = asset.decorative ? '' : asset.alt } = options
  const inFormat = (format: Rendition['format']) =>
    asset.renditions.filter((rendition) => rendition.format === format).toSorted(byWidth)
  const jpegs = inFormat('jpeg')
  const widest = jpegs.at(-1)
  const fallback = jpegWithin(asset, 960)
  if (!widest || !fallback) return null
  const sources = (['avif', 'webp'] as const).flatMap((format) => {
    const renditions = inFormat(format)
    if ((renditions.at(-1)?.width ?? 0) < widest.width) return []
    return [{ type: `image/${format}`, srcSet: srcSet(renditions), sizes }]
  })
  return {
    sources,
    img: {
      src: fallback.url,
      srcSet: srcSet(jpegs),
      sizes,
      width: widest.width,
      height: widest.height,
      alt,
      loading: priority ? 'eager' : 'lazy',
      decoding: 'async',
      fetchPriority: priority ? 'high' : undefined,
      style: placeholderStyle(asset),
    },
  }
}

function placeholderStyle({ dominantColor, focal }: AssetView): PictureData['img']['style'] {
  const style: PictureData['img']['style'] = {}
  if (/^#[0-9a-f]{6}$/i.test(dominantColor)) style.backgroundColor = dominantColor
  if (focal.x !== 0.5 || focal.y !== 0.5) {
    style.objectPosition = `${percent(focal.x)} ${percent(focal.y)}`
  }
  return style
}

const percent = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`

/** `<picture>` as escaped markup, with the same data as `pictureData`; empty while there is no JPEG. */
export function pictureHtml(asset: AssetView, options: PictureOptions): Html {
  const data = pictureData(asset, options)
  if (!data) return nothing
  const { fetchPriority, srcSet, style, ...img } = data.img
  const sources = data.sources.map((source) =>
    element('source', { type: source.type, srcset: source.srcSet, sizes: source.sizes }),
  )
  const css = [
    style.backgroundColor && `background-color:${style.backgroundColor}`,
    style.objectPosition && `object-position:${style.objectPosition}`,
  ].filter(Boolean)
  return element(
    'picture',
    {},
    ...sources,
    element('img', {
      ...img,
      srcset: srcSet,
      fetchpriority: fetchPriority,
      style: css.join(';') || null,
    }),
  )
}
