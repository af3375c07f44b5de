import { pagePath } from '#newsroom/addresses'
import { pageNumbers } from '#newsroom/list-pages'

/** Numbered pages of a list; nothing where there is one page only. */
export function PageNumbers({ path, page, pages }: { path: string; page: number; pages: number }) {
  if (pages <= 1) return null
  return (
    <nav className="page-numbers" aria-label="Trang">
      {pageNumbers(page, pages).map((number, at) =>
        number === null ? (
          <span key={`gap-${at}`} aria-hidden="true">
            …
          </span>
        ) : (
          <a
            key={number}
            href={pagePath(path, number)}
            aria-current={number === page ? 'page' : undefined}
            aria-label={`Trang ${number}`}
          >
            {number}
          </a>
        ),
      )}
      {page < pages && (
        <a className="page-next" rel="next" href={pagePath(path, page + 1)}>
          Trang sau
        </a>
      )}
    </nav>
  )
}
