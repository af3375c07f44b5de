import type { Figure, Gallery } from '../document.ts'
import type { Html } from '../element.ts'
import { element, joined, nothing, text } from '../element.ts'
import type { AssetView } from '../picture.ts'
import { jpegWithin, pictureHtml } from '../picture.ts'
import type { Context } from './context.ts'
import { isExport, isPage } from './context.ts'

/** Widths of the text column, of a wide picture and of the pictures of a gallery, by viewport. */
const sizes = {
  text: '(min-width: 44rem) 41.5rem, 100vw',
  wide: '(min-width: 68rem) 53rem, (min-width: 44rem) 41.5rem, 100vw',
  full: '100vw',
  sheet: '(min-width: 82rem) 77.5rem, 100vw',
  gallery: '(min-width: 44rem) 27rem, 100vw',
}

/** Below this a picture is not stretched to the column. */
const columnPixels = 800

const elsewhereWidths = { feed: 1280, mail: 640, export: 1920 }

export function figureHtml({ attrs }: Figure, context: Context): Html {
  const { assetId } = attrs
  const asset = assetId === null ? undefined : context.assets.get(assetId)
  const width = context.fullPictures && asset && !shape(asset) ? 'full' : attrs.width
  const picture = asset ? image(asset, sizesOf(asset, width), context) : nothing
  if (picture === nothing && !isExport(context)) return nothing
  const names = ['picture', width !== 'text' && width, asset && shape(asset)].filter(Boolean)
  return element(
    'figure',
    {
      class: isPage(context) && names.join(' '),
      'data-asset': isExport(context) && (assetId ?? 'none'),
    },
    picture,
    captionHtml(attrs, context),
  )
}

export function galleryHtml({ attrs }: Gallery, context: Context): Html {
  const wide = context.fullPictures ? sizes.sheet : sizes.gallery
  const entries = attrs.items.flatMap((entry) => {
    const asset = context.assets.get(entry.assetId)
    const picture = asset ? image(asset, wide, context) : nothing
    if (picture === nothing && !isExport(context)) return []
    const data = { 'data-asset': isExport(context) && entry.assetId }
    const shown = asset ? linked(asset, picture, context) : picture
    return [element('figure', data, shown, captionHtml(entry, context))]
  })
  if (!entries.length) return nothing
  const caption = captionHtml({ caption: attrs.caption, credit: '' }, context)
  if (!isPage(context))
    return joined([...entries, attrs.caption ? element('p', {}, text(attrs.caption)) : nothing])
  const count = entries.length > 4 ? 'many' : entries.length
  return element(
    'figure',
    { class: `gallery count-${count}`, 'data-gallery': isExport(context) },
    element('ul', {}, ...entries.map((entry) => element('li', {}, entry))),
    caption,
  )
}

/** Pressed, a picture of a gallery is shown as large as it is; without the page script the browser shows it. */
function linked(asset: AssetView, picture: Html, context: Context): Html {
  const largest = jpegWithin(asset, Number.POSITIVE_INFINITY)
  if (context.target !== 'page' || !largest) return picture
  const name = asset.decorative || asset.alt === '' ? context.words.seeLarge : null
  return element('a', { href: largest.url, 'data-view': true, 'aria-label': name }, picture)
}

/** A small picture stands at its own width, never stretched to the column. */
const sizesOf = (asset: AssetView, width: Figure['attrs']['width']) =>
  shape(asset) === 'small' ? smallSizes(asset) : sizes[width]

/** For a picture that is narrower than the text column. */
export const smallSizes = ({ width }: AssetView) => `(min-width: 44rem) ${width}px, 100vw`

function shape({ width, height }: AssetView) {
  if (height > width) return 'upright'
  return width < columnPixels ? 'small' : null
}

function image(asset: AssetView, widths: string, context: Context): Html {
  if (context.target === 'page') return pictureHtml(asset, { sizes: widths })
  const jpeg = jpegWithin(asset, elsewhereWidths[context.target])
  if (!jpeg) return nothing
  return element('img', {
    src: context.address(jpeg.url),
    alt: asset.decorative ? '' : asset.alt,
    width: jpeg.width,
    height: jpeg.height,
    style: context.target === 'mail' && 'max-width:100%;height:auto',
  })
}

function captionHtml(words: { caption: string; credit: string }, context: Context): Html {
  const { caption, credit } = words
  if (!caption && !credit) return nothing
  const by = credit
    ? element(
        'span',
        { class: isPage(context) && 'by', 'data-credit': isExport(context) && credit },
        text(creditLine(credit, context.words.photo)),
      )
    : nothing
  return element('figcaption', {}, text(caption && credit ? `${caption} ` : caption), by)
}

/** `Lâm Chàm` → `Ảnh: Lâm Chàm`; a credit that already says what it credits stays as it is. */
export const creditLine = (credit: string, name: string) =>
  /^\p{L}[\p{L}\s]{1,15}:|^©/u.test(credit) ? credit : `${name} ${credit}`
