import { Icon } from '#components/site/Icon'
import type { ReaderWords } from '../site/messages/of.ts'

const sizes = [
  { size: 'nho', drawn: 'text-14' },
  { size: 'vua', drawn: 'text-[1.0625rem]' },
  { size: 'lon', drawn: 'text-[1.25rem]' },
  { size: 'rat-lon', drawn: 'text-[1.4375rem]' },
]

/** Plain links: nothing of theirs is loaded before a reader follows one. */
const networks = [
  { name: 'Facebook', sharer: 'https://www.facebook.com/sharer/sharer.php?u=' },
  { name: 'Zalo', sharer: 'https://zalo.me/share?url=' },
]

/** What a reader can do with a story; hidden where the page script does not run. */
export function ReadingTools({ url, words }: { url: string; words: ReaderWords['tools'] }) {
  const address = encodeURIComponent(url)
  return (
    <reading-tools className="reading-tools" role="group" aria-label={words.name} data-url={url}>
      <span className="reading-sizes">
        {sizes.map(({ size, drawn }, at) => (
          <button
            key={size}
            type="button"
            data-size={size}
            aria-label={words.sizes[at]}
            className={drawn}
          >
            A
          </button>
        ))}
      </span>
      <button type="button" data-do="listen" hidden>
        <Icon name="listen" /> <span>{words.listen}</span>
      </button>
      <button type="button" data-do="save" aria-pressed="false">
        <Icon name="saved" /> <span>{words.save}</span>
      </button>
      <button type="button" data-do="print">
        <Icon name="print" /> {words.print}
      </button>
      <span className="reading-share">
        <button type="button" data-do="share" hidden>
          <Icon name="share" /> {words.share}
        </button>
        {networks.map(({ name, sharer }) => (
          <a
            key={name}
            href={sharer + address}
            aria-label={words.shareBy(name)}
            rel="external nofollow noopener"
          >
            {name}
          </a>
        ))}
      </span>
      <button type="button" data-do="copy">
        <Icon name="link" /> <span aria-live="polite">{words.copy}</span>
      </button>
    </reading-tools>
  )
}
