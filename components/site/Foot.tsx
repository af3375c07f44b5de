import type { MenuSection } from '#newsroom/reading'
import type { Settings } from '#newsroom/settings'

/** The foot of every page: all sections, and what the paper says about itself. */
export function Foot({ settings, menu }: { settings: Settings; menu: MenuSection[] }) {
  return (
    <footer className="mt-band">
      <div className="cloth" aria-hidden="true" />
      <div className="sheet pt-9 pb-12">
        <SectionMap menu={menu} />
        <Imprint settings={settings} />
      </div>
    </footer>
  )
}

function SectionMap({ menu }: { menu: MenuSection[] }) {
  if (menu.length === 0) return null
  return (
    <nav
      id="chuyen-muc"
      aria-label="Tất cả chuyên mục"
      className="grid grid-cols-2 gap-x-gutter gap-y-6 border-b border-rule pb-7 tablet:grid-cols-3 wide:grid-cols-5"
    >
      {menu.map((section) => (
        <div key={section.id}>
          <p className="text-14 leading-normal font-bold">
            <a href={section.path} className="tappable hover:text-cham">
              {section.name}
            </a>
          </p>
          {section.children.length > 0 && (
            <ul>
              {section.children.map(({ id, name, path }) => (
                <li key={id}>
                  <a href={path} className="block py-[.2rem] text-14 text-ink-2 hover:text-cham">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </nav>
  )
}

function Imprint({ settings }: { settings: Settings }) {
  const { siteName, masthead } = settings
  const publisher: Fact[] = [
    ['Cơ quan chủ quản', masthead.owner],
    ['Giấy phép', masthead.licence],
    ['Chịu trách nhiệm', masthead.responsible],
  ]
  const office: Fact[] = [
    ['Tòa soạn', masthead.address],
    ['Điện thoại', masthead.telephone],
    ['Thư', masthead.email],
  ]
  return (
    <div className="grid gap-x-gutter gap-y-6 pt-7 text-14 text-ink-2 tablet:grid-cols-2 wide:grid-cols-[4fr_5fr_3fr]">
      <div className="tablet:col-span-2 wide:col-span-1">
        <p className="wordmark mb-1 text-[2.4rem] text-ink">{siteName}</p>
        {masthead.note && <p className="max-w-96 text-pretty">{masthead.note}</p>}
      </div>
      <Facts facts={publisher} />
      <Facts facts={office} />
    </div>
  )
}

type Fact = [name: string, value: string]

function Facts({ facts }: { facts: Fact[] }) {
  const known = facts.filter(([, value]) => value !== '')
  if (known.length === 0) return null
  return (
    <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1">
      {known.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-3">{name}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
