import { jpegWithin } from '#newsroom/body/picture'
import type { Picture } from '#newsroom/reading'
import type { Messages } from '../messages/vi.ts'
import { centredPosition, type Focal } from './crop-position.ts'

type Props = { picture: Picture; focal: Focal; words: Messages['pictures']['crops'] }

/** How the pages of the paper crop the picture around this point. */
export function Crops({ picture, focal, words }: Props) {
  const around = `${focal.x}% ${focal.y}%`
  const shared = centredPosition(picture.width / picture.height, 1200 / 630, focal)
  const src = jpegWithin(picture, 480)?.url
  return (
    <ul className="crops">
      {(
        [
          ['wide', '16 / 9', around],
          ['list', '4 / 3', around],
          ['square', '1', around],
          ['social', '1200 / 630', shared],
        ] as const
      ).map(([name, aspectRatio, objectPosition]) => (
        <li key={name} style={{ flexGrow: shareOf(aspectRatio) }}>
          <img src={src} alt="" style={{ aspectRatio, objectPosition }} data-crop={name} />
          {words[name]}
        </li>
      ))}
    </ul>
  )
}

const shareOf = (ratio: string) => {
  const [width = 1, height = 1] = ratio.split(' / ').map(Number)
  return width / height
}
