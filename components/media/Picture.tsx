import { pictureData } from '#newsroom/body/picture'
import type { Picture as PictureFacts } from '#newsroom/reading'

type Props = {
  picture: PictureFacts
  /** How wide it stands, as the `sizes` attribute. */
  sizes: string
  /** For the one picture that the reader sees first. */
  first?: boolean
  /** Instead of the asset's own; `''` where words beside the picture already say it. */
  alt?: string
  /** Of the image: `aspect-[3/2]` crops it around its focal point. */
  className?: string
}

/** A photograph in the sizes that were made of it; nothing while there are none. */
export function Picture({ picture, sizes, first, alt, className }: Props) {
  const data = pictureData(picture, { sizes, priority: first, alt })
  if (!data) return null
  const { alt: words, ...img } = data.img
  return (
    <picture>
      {data.sources.map((source) => (
        <source key={source.type} {...source} />
      ))}
      <img {...img} alt={words} className={className} />
    </picture>
  )
}
