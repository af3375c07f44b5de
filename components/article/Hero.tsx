import { Picture } from '#components/media/Picture'
import { creditLine, smallSizes } from '#newsroom/body/serialize/pictures'
import type { Picture as PictureFacts } from '#newsroom/reading'
import type { ReaderWords } from '../site/messages/of.ts'

type Props = {
  picture: PictureFacts
  caption: string
  credit: string
  words: ReaderWords['article']
  /** Whether it runs from edge to edge of the screen. */
  bleeds?: boolean
}

/** Narrower pictures are never stretched across the sheet. */
const narrowestHero = 800

/** Of the text column, which holds an upright picture of at most this width. */
const uprightSizes = '(min-width: 44rem) 32rem, 100vw'

export const standsAsHero = ({ width, height }: PictureFacts) =>
  width >= narrowestHero && width > height

/** The opening picture, as wide as margin and text. */
export function Hero({ picture, caption, credit, words, bleeds = false }: Props) {
  const { width, height } = picture
  return (
    <figure className="article-hero">
      <Picture
        picture={picture}
        sizes={bleeds ? '100vw' : '(min-width: 68rem) 53rem, 100vw'}
        className={width / height < 4 / 3 ? 'aspect-[4/3]' : undefined}
        first
      />
      <Caption caption={caption} credit={credit} words={words} />
    </figure>
  )
}

/** An opening picture that is small or upright stands in the text like any other. */
export function InlineHero({ picture, caption, credit, words }: Props) {
  const isUpright = picture.height > picture.width
  return (
    <div className="article-body">
      <figure className={`picture ${isUpright ? 'upright' : 'small'}`}>
        <Picture picture={picture} sizes={isUpright ? uprightSizes : smallSizes(picture)} first />
        <Caption caption={caption} credit={credit} words={words} />
      </figure>
    </div>
  )
}

/** What a picture shows and whose it is; nothing where nobody says so. */
export function Caption({ caption, credit, words }: Omit<Props, 'picture' | 'bleeds'>) {
  if (caption === '' && credit === '') return null
  return (
    <figcaption>
      {caption} {credit && <span className="by">{creditLine(credit, words.photo)}</span>}
    </figcaption>
  )
}
