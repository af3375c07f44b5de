import type { Place } from '#newsroom/reading'

/** Where the page lies, from the front page down; the page itself is its headline and not repeated. */
export function Breadcrumb({ places }: { places: Place[] }) {
  return (
    <nav aria-label="Đường dẫn" className="pt-4 text-14 text-ink-3 tablet:pt-6">
      <ol className="crumbs flex flex-wrap gap-x-2.5">
        {[{ id: 0, name: 'Trang chủ', path: '/' }, ...places].map(({ id, name, path }) => (
          <li key={id}>
            <a href={path} className="tappable underline-offset-4 hover:text-cham hover:underline">
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
