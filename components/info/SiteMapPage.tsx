import { SectionTitle } from '#components/section/SectionTitle'
import type { MenuSection, Place } from '#newsroom/reading'

type Props = {
  menu: MenuSection[]
  pages: Place[]
  topics: Place[]
  authors: Place[]
}

const lists: Place[] = [
  { id: 1, name: 'Trang nhất', path: '/' },
  { id: 2, name: 'Mới nhất', path: '/moi-nhat' },
  { id: 3, name: 'Lưu trữ theo ngày', path: '/luu-tru' },
  { id: 4, name: 'Cải chính', path: '/cai-chinh' },
  { id: 5, name: 'Bài đã lưu trên máy này', path: '/da-luu' },
]

/** Every place of the paper on one page, for people. */
export function SiteMapPage({ menu, pages, topics, authors }: Props) {
  return (
    <div className="sheet">
      <SectionTitle name="Sơ đồ trang" description="Mọi ngả của tờ báo trên một trang." />
      <section className="mt-7" aria-labelledby="so-do-chuyen-muc">
        <div className="block-head">
          <h2 id="so-do-chuyen-muc">Chuyên mục</h2>
        </div>
        <ul className="grid grid-cols-2 gap-x-gutter gap-y-7 tablet:grid-cols-3 wide:grid-cols-5">
          {menu.map(({ id, name, path, children }) => (
            <li key={id}>
              <a className="headline-19 tappable quiet-link" href={path}>
                {name}
              </a>
              {children.length > 0 && <Places places={children} />}
            </li>
          ))}
        </ul>
      </section>
      <div className="mt-block grid gap-x-gutter gap-y-block tablet:grid-cols-2">
        <Block name="Đọc theo cách khác" places={lists} />
        <Block name="Về tờ báo" places={pages} />
      </div>
      <div className="mt-block grid gap-y-block">
        <Block name="Dòng sự kiện" places={topics} across />
        <Block name="Tác giả" places={authors} across />
      </div>
    </div>
  )
}

function Block({
  name,
  places,
  across = false,
}: {
  name: string
  places: Place[]
  across?: boolean
}) {
  if (places.length === 0) return null
  return (
    <section>
      <div className="block-head">
        <h2>{name}</h2>
      </div>
      <Places
        places={places}
        className={
          across
            ? 'columns-2 gap-x-gutter tablet:columns-3 wide:columns-4'
            : 'columns-1 gap-x-gutter'
        }
      />
    </section>
  )
}

function Places({ places, className = '' }: { places: Place[]; className?: string }) {
  return (
    <ul className={className}>
      {places.map(({ id, name, path }) => (
        <li key={id} className="break-inside-avoid">
          <a href={path} className="block py-1 text-ink-2 hover:text-cham">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
