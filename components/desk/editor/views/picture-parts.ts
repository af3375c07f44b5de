import { pictureData } from '#newsroom/body/picture'
import type { DeskTools } from '../desk-tools.ts'
import { button, make } from './parts.ts'

const missingMark = (words: string) => make('span', { class: 'block-missing' }, words)

/**
 * What stands where the picture stands: the picture, its file on the way, or the wish for one.
 * @param onWish opens the choice of a picture
 */
export function pictureParts(
  tools: DeskTools,
  assetId: number | null,
  sizes: string,
  onWish: () => void,
): { parts: HTMLElement[]; shape: string } {
  const upload = assetId !== null && assetId < 0 ? tools.uploads.get(assetId) : undefined
  if (upload && upload.status !== 'done') return { parts: uploadParts(tools, upload.id), shape: '' }
  const id = tools.uploads.resolve(assetId)
  if (id === null) return { parts: [wish(tools, onWish)], shape: '' }
  const picture = tools.pictures.get(id)
  if (!picture) return { parts: [make('div', { class: 'picture-coming' })], shape: '' }
  const data = pictureData(picture, { sizes })
  const image = make('img', {
    src: data?.img.src,
    srcset: data?.img.srcSet,
    sizes,
    width: String(picture.width),
    height: String(picture.height),
    alt: picture.alt,
  })
  image.style.backgroundColor = picture.dominantColor
  image.style.objectPosition = `${picture.focal.x * 100}% ${picture.focal.y * 100}%`
  const missing = picture.alt.trim() === '' && !picture.decorative
  return {
    parts: [image, ...(missing ? [missingMark(tools.words.views.missingAlt)] : [])],
    shape: picture.height > picture.width ? 'upright' : picture.width < 800 ? 'small' : '',
  }
}

function wish(tools: DeskTools, onWish: () => void) {
  return make(
    'div',
    { class: 'picture-wish', 'data-own': true },
    make('span', {}, tools.words.views.noPicture),
    button(tools.words.views.choosePicture, onWish),
  )
}

function uploadParts({ words, uploads }: DeskTools, id: number): HTMLElement[] {
  const upload = uploads.get(id)
  if (!upload) return []
  const { name, percent, preview, status, message } = upload
  const image = preview ? [make('img', { src: preview, alt: '', class: 'picture-preview' })] : []
  if (status === 'failed') {
    return [
      ...image,
      make(
        'div',
        { class: 'picture-progress', 'data-failed': true, 'data-own': true },
        make('span', {}, `${name}: ${message || words.errors.uploadStopped}`),
        button(words.views.again, () => uploads.retry(id)),
      ),
    ]
  }
  const said = percent < 100 ? words.views.uploading(name, percent) : words.views.making(name)
  return [
    ...image,
    make(
      'div',
      { class: 'picture-progress', role: 'status', 'data-own': true },
      make('span', {}, said),
      make('progress', { max: '100', value: String(percent), 'aria-label': said }),
      button(words.views.cancel, () => uploads.cancel(id)),
    ),
  ]
}
