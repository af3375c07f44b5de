import type { MenuSection } from '#newsroom/reading'
import type { Settings } from '#newsroom/settings'
import { BottomBar } from './BottomBar.tsx'
import { Foot } from './Foot.tsx'
import { Masthead } from './Masthead.tsx'
import { wordsAround } from './messages/of.ts'
import { SectionBar } from './SectionBar.tsx'

/** What stands around every page of the paper. */
type FrameFacts = { settings: Settings; menu: MenuSection[]; now: number }

type Props = FrameFacts & {
  /** Of the story that the page is; the words around it follow. */
  locale?: string
  /** The top section that the page belongs to. */
  currentId?: number
  isFront?: boolean
  /** The page has a search field itself. */
  hasOwnSearch?: boolean
  children: React.ReactNode
}

/** A whole page: head, section bar, the page's own content, foot, and the bar under the thumb. */
export function Frame({ settings, menu, now, currentId, isFront = false, ...more }: Props) {
  const { hasOwnSearch = false, locale = 'vi', children } = more
  const words = wordsAround(locale)
  return (
    <Spoken locale={locale} by={words.language}>
      <a
        href="#noi-dung"
        id="dau-trang"
        className="absolute top-0 -left-[999px] z-20 bg-paper px-4 py-3 focus:left-0"
      >
        {words.frame.skip}
      </a>
      <Masthead
        settings={settings}
        now={now}
        isFront={isFront}
        hasSearch={!hasOwnSearch}
        words={words}
      />
      <SectionBar menu={menu} currentId={currentId} words={words} />
      <main id="noi-dung">{children}</main>
      <Foot settings={settings} menu={menu} words={words} />
      <BottomBar isFront={isFront} isSearch={hasOwnSearch} words={words.frame} />
    </Spoken>
  )
}

/**
 * A page is in its story's language, which the front door writes at its top; the words around the story may be in another one.
 */
function Spoken({
  locale,
  by,
  children,
}: {
  locale: string
  by: string
  children: React.ReactNode
}) {
  if (locale === 'vi') return children
  return (
    <>
      <meta name="page-lang" content={locale} />
      <div lang={by} className="contents">
        {children}
      </div>
    </>
  )
}
