import { Icon } from '#components/site/Icon'

const sizes = [
  { size: 'nho', name: 'Chữ nhỏ', drawn: 'text-14' },
  { size: 'vua', name: 'Chữ vừa', drawn: 'text-[1.0625rem]' },
  { size: 'lon', name: 'Chữ lớn', drawn: 'text-[1.25rem]' },
  { size: 'rat-lon', name: 'Chữ rất lớn', drawn: 'text-[1.4375rem]' },
]

/** Plain links: nothing of theirs is loaded before a reader follows one. */
const networks = [
  { name: 'Facebook', sharer: 'https://www.facebook.com/sharer/sharer.php?u=' },
  { name: 'Zalo', sharer: 'https://zalo.me/share?url=' },
]

/** What a reader can do with a story; hidden where the page script does not run. */
export function ReadingTools({ url }: { url: string }) {
  const address = encodeURIComponent(url)
  return (
    <reading-tools className="reading-tools" role="group" aria-label="Công cụ đọc" data-url={url}>
      <span className="reading-sizes">
        {sizes.map(({ size, name, drawn }) => (
          <button key={size} type="button" data-size={size} aria-label={name} className={drawn}>
            A
          </button>
        ))}
      </span>
      <button type="button" data-do="listen" hidden>
        <Icon name="listen" /> <span>Nghe</span>
      </button>
      <button type="button" data-do="save" aria-pressed="false">
        <Icon name="saved" /> <span>Lưu bài</span>
      </button>
      <button type="button" data-do="print">
        <Icon name="print" /> In
      </button>
      <span className="reading-share">
        <button type="button" data-do="share" hidden>
          <Icon name="share" /> Chia sẻ
        </button>
        {networks.map(({ name, sharer }) => (
          <a
            key={name}
            href={sharer + address}
            aria-label={`Chia sẻ qua ${name}`}
            rel="external nofollow noopener"
          >
            {name}
          </a>
        ))}
      </span>
      <button type="button" data-do="copy">
        <Icon name="link" /> <span aria-live="polite">Chép liên kết</span>
      </button>
    </reading-tools>
  )
}
