import type { MenuSection } from '#newsroom/reading'
import type { MenuLink, Settings } from '#newsroom/settings'
import { Facts, mastheadFacts } from './MastheadFacts.tsx'

/** The foot of every page: all sections, and what the paper says about itself. */
export function Foot({ settings, menu }: { settings: Settings; menu: MenuSection[] }) {
  return (
    <footer className="mt-band">
      <div className="cloth" aria-hidden="true" />
      <div className="sheet pt-9 pb-12">
        <SectionMap menu={menu} />
        <FootLinks links={settings.menus.footer} />
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

/** The links that the desk keeps at the foot of every page. */
function FootLinks({ links }: { links: MenuLink[] }) {
  const shown = links.filter(({ hidden }) => !hidden)
  if (shown.length === 0) return null
  return (
    <nav aria-label="Về tờ báo" className="border-b border-rule py-3">
      <ul className="flex flex-wrap gap-x-7">
        {shown.map(({ label, href }) => (
          <li key={`${label} ${href}`}>
            <a href={href} className="block py-1.5 text-14 font-semibold hover:text-cham">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Imprint({ settings }: { settings: Settings }) {
  const { siteName, masthead } = settings
  const [publisher, office] = mastheadFacts(settings)
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
