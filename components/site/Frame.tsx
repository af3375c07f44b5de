import type { MenuSection } from '#newsroom/reading'
import type { Settings } from '#newsroom/settings'
import { BottomBar } from './BottomBar.tsx'
import { Foot } from './Foot.tsx'
import { Masthead } from './Masthead.tsx'
import { SectionBar } from './SectionBar.tsx'

/** What stands around every page of the paper. */
type FrameFacts = { settings: Settings; menu: MenuSection[]; now: number }

type Props = FrameFacts & {
  /** The top section that the page belongs to. */
  currentId?: number
  isFront?: boolean
  /** The page has a search field itself. */
  hasOwnSearch?: boolean
  children: React.ReactNode
}

/** A whole page: head, section bar, the page's own content, foot, and the bar under the thumb. */
export function Frame({ settings, menu, now, currentId, isFront = false, ...more }: Props) {
  const { hasOwnSearch = false, children } = more
  return (
    <>
      <a
        href="#noi-dung"
        id="dau-trang"
        className="absolute top-0 -left-[999px] z-20 bg-paper px-4 py-3 focus:left-0"
      >
        Tới nội dung chính
      </a>
      <Masthead settings={settings} now={now} isFront={isFront} hasSearch={!hasOwnSearch} />
      <SectionBar menu={menu} currentId={currentId} />
      <main id="noi-dung">{children}</main>
      <Foot settings={settings} menu={menu} />
      <BottomBar isFront={isFront} isSearch={hasOwnSearch} />
    </>
  )
}
