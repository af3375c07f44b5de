import type { MenuLink, Settings } from '#newsroom/settings'
import { dayLine, localDay } from '#newsroom/text/dates'
import { SearchField } from '../search/SearchField.tsx'
import { Icon, ThemeIcon } from './Icon.tsx'
import { langIn, type ReaderWords } from './messages/of.ts'

type Props = {
  settings: Settings
  now: number
  isFront: boolean
  hasSearch: boolean
  words: ReaderWords
}

/**
 * The head of every page. On phones only the nameplate stays, stuck to the top.
 * @param isFront the wordmark is the page's own heading there
 */
export function Masthead({ settings, now, isFront, hasSearch, words }: Props) {
  const Wordmark = isFront ? 'h1' : 'p'
  const paper = langIn(words.language, 'vi')
  return (
    <header className="masthead">
      <Topline now={now} links={settings.menus.header} hasSearch={hasSearch} words={words} />
      <div className="nameplate sheet w-full">
        <a
          href="#chuyen-muc"
          className="grid size-11 place-items-center tablet:hidden"
          aria-label={words.frame.sections}
        >
          <Icon name="menu" />
        </a>
        <p
          lang={paper}
          className="hidden max-w-60 font-serif text-13 leading-normal text-ink-2 tablet:block wide:text-14"
        >
          {settings.motto}
        </p>
        <Wordmark
          className="wordmark text-center"
          style={{ '--letters': settings.siteName.length }}
        >
          <a href="/" lang={paper} className="block py-[.2rem] tablet:inline tablet:py-0">
            {settings.siteName}
          </a>
        </Wordmark>
        <Hotline {...settings.masthead} name={words.frame.hotline} />
        <theme-switch className="tablet:hidden">
          <button
            type="button"
            className="grid size-11 place-items-center"
            aria-label={`${words.frame.ground} ${words.frame.asDevice}`}
          >
            <ThemeIcon />
          </button>
        </theme-switch>
      </div>
      <div className="cloth" aria-hidden="true" />
    </header>
  )
}

type TopProps = { now: number; links: MenuLink[]; hasSearch: boolean; words: ReaderWords }

function Topline({ now, links, hasSearch, words: { frame, language } }: TopProps) {
  const shown = links.filter(({ hidden }) => !hidden)
  return (
    <div className="hidden border-b border-rule text-13 text-ink-2 tablet:block">
      <div className="sheet flex min-h-9 items-center justify-between gap-6">
        <site-today>
          <time dateTime={localDay(now)}>{dayLine(now, language)}</time>
        </site-today>
        {shown.length > 0 && (
          <nav aria-label={frame.shortcuts} className="ml-auto">
            <ul className="flex flex-wrap justify-end gap-x-6" lang={langIn(language, 'vi')}>
              {shown.map(({ label, href }) => (
                <li key={`${label} ${href}`}>
                  <a href={href} className="tappable hover:text-cham">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="flex items-center gap-6">
          {hasSearch && <SearchField words={frame} />}
          <theme-switch>
            <button type="button" className="tappable gap-1.5 whitespace-nowrap hover:text-cham">
              <ThemeIcon /> {frame.ground} <span>{frame.asDevice}</span>
            </button>
          </theme-switch>
        </div>
      </div>
    </div>
  )
}

type HotlineProps = { telephone: string; email: string; name: string }

function Hotline({ telephone, email, name }: HotlineProps) {
  if (!telephone && !email) return <span className="hidden tablet:block" />
  return (
    <p className="hidden justify-self-end text-right text-13 leading-normal text-ink-3 tablet:block">
      {telephone && (
        <>
          {name}{' '}
          <a
            href={`tel:${telephone.replace(/[^+\d]/g, '')}`}
            className="tappable font-semibold text-ink tabular-nums hover:text-cham"
          >
            {telephone}
          </a>
          <br />
        </>
      )}
      {email && (
        <a href={`mailto:${email}`} className="tappable hover:text-cham">
          {email}
        </a>
      )}
    </p>
  )
}
