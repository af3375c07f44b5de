import { Icon } from '#components/site/Icon'

const sizes = [
  { size: 'nho', name: 'Chữ nhỏ', drawn: 'text-14' },
  { size: 'vua', name: 'Chữ vừa', drawn: 'text-[1.0625rem]' },
  { size: 'lon', name: 'Chữ lớn', drawn: 'text-[1.25rem]' },
  { size: 'rat-lon', name: 'Chữ rất lớn', drawn: 'text-[1.4375rem]' },
]

/** What a reader can do with a story; hidden where the page script does not run. */
export function ReadingTools({ url }: { url: string }) {
  const facebook = `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`
  return (
    <reading-tools className="reading-tools" role="group" aria-label="Công cụ đọc" data-url={url}>
      <span className="reading-sizes">
        {sizes.map(({ size, name, drawn }) => (
          <button key={size} type="button" data-size={size} aria-label={name} className={drawn}>
            A
          </button>
        ))}
      </span>
      <button type="button" data-do="print">
        <Icon name="print" /> In
      </button>
      <a
        href={facebook}
        data-do="share"
        className="tablet:ml-auto"
        rel="external nofollow noopener"
      >
        <Icon name="share" /> Chia sẻ
      </a>
      <button type="button" data-do="copy">
        <Icon name="link" /> <span aria-live="polite">Chép liên kết</span>
      </button>
    </reading-tools>
  )
}
