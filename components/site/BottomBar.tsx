import { Icon } from './Icon.tsx'
import type { ReaderWords } from './messages/of.ts'

type Props = { isFront: boolean; isSearch: boolean; words: ReaderWords['frame'] }

/** The bar under the thumb, on phones only. */
export function BottomBar({ isFront, isSearch, words }: Props) {
  return (
    <nav className="bottom-bar" aria-label={words.underThumb}>
      <a href="/" aria-current={isFront ? 'page' : undefined}>
        <Icon name="home" />
        {words.home}
      </a>
      <a href="/moi-nhat">
        <Icon name="clock" />
        {words.latest}
      </a>
      <a href="/tim-kiem" aria-current={isSearch ? 'page' : undefined}>
        <Icon name="search" />
        {words.searching}
      </a>
      <a href="#chuyen-muc">
        <Icon name="menu" />
        {words.sections}
      </a>
      <a href="/da-luu">
        <Icon name="saved" />
        {words.saved}
      </a>
    </nav>
  )
}
