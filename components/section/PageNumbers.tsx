import type { PageLinks } from '#newsroom/list-pages'

/** Numbered pages of a list; nothing where there is one page only. */
export function PageNumbers({ current, numbers, next }: PageLinks) {
  if (numbers.length <= 1) return null
  return (
    <nav className="page-numbers" aria-label="Trang">
      {numbers.map((link, at) =>
        link === null ? (
          <span key={`gap-${at}`} aria-hidden="true">
            …
          </span>
        ) : (
          <a
            key={link.number}
            href={link.path}
            aria-current={link.number === current ? 'page' : undefined}
            aria-label={`Trang ${link.number}`}
          >
            {link.number}
          </a>
        ),
      )}
      {next && (
        <a className="page-next" rel="next" href={next}>
          Trang sau
        </a>
      )}
    </nav>
  )
}
