import type { MenuSection } from '#newsroom/reading'
import type { MenuLink, Settings } from '#newsroom/settings'
import { Facts, mastheadFacts } from './MastheadFacts.tsx'
import { langIn, type ReaderWords } from './messages/of.ts'

type Props = { settings: Settings; menu: MenuSection[]; words: ReaderWords }

/** The foot of every page: all sections, and what the paper says about itself. */
export function Foot({ settings, menu, words }: Props) {
  return (
    <footer className="mt-band">
      <div className="cloth" aria-hidden="true" />
      <div className="sheet pt-9 pb-12">
        <SectionMap menu={menu} words={words} />
        <FootLinks links={settings.menus.footer} words={words} />
        <Imprint settings={settings} words={words} />
      </div>
    </footer>
  )
}

function SectionMap({ menu, words }: { menu: MenuSection[]; words: ReaderWords }) {
  if (menu.length === 0) return null
  return (
    <nav
      id="chuyen-muc"
      aria-label={words.frame.allSections}
      className="grid grid-cols-2 gap-x-gutter gap-y-6 border-b border-rule pb-7 tablet:grid-cols-3 wide:grid-cols-5"
    >
      {menu.map((section) => (
        <div key={section.id} lang={langIn(words.language, 'vi')}>
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
function FootLinks({ links, words }: { links: MenuLink[]; words: ReaderWords }) {
  const shown = links.filter(({ hidden }) => !hidden)
  if (shown.length === 0) return null
  return (
    <nav aria-label={words.frame.aboutPaper} className="border-b border-rule py-3">
      <ul className="flex flex-wrap gap-x-7" lang={langIn(words.language, 'vi')}>
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

function Imprint({ settings, words }: { settings: Settings; words: ReaderWords }) {
  const { siteName, masthead } = settings
  const [publisher, office] = mastheadFacts(settings, words.masthead)
  const paper = langIn(words.language, 'vi')
  return (
    <div className="grid gap-x-gutter gap-y-6 pt-7 text-14 text-ink-2 tablet:grid-cols-2 wide:grid-cols-[4fr_5fr_3fr]">
      <div className="tablet:col-span-2 wide:col-span-1" lang={paper}>
        <p className="wordmark mb-1 text-[2.4rem] text-ink">{siteName}</p>
        {masthead.note && <p className="max-w-96 text-pretty">{masthead.note}</p>}
      </div>
      <Facts facts={publisher} lang={paper} />
      <Facts facts={office} lang={paper} />
    </div>
  )
}
