import { Icon } from '../site/Icon.tsx'
import { type ReaderWords, vi } from '../site/messages/vi.ts'

type Props = {
  text?: string
  isLarge?: boolean
  words?: ReaderWords['frame']
  children?: React.ReactNode
}

/** The search form; the page script offers stories while somebody types. */
export function SearchField({ text = '', isLarge = false, words = vi.frame, children }: Props) {
  const id = isLarge ? 'tim-tren-trang' : 'tim'
  return (
    <search-field>
      <search>
        <form action="/tim-kiem" className={isLarge ? 'search-large' : 'search-small'}>
          <div className="search-line">
            <label htmlFor={id} className="sr-only">
              {words.search}
            </label>
            <input
              id={id}
              type="text"
              enterKeyHint="search"
              name="q"
              defaultValue={text}
              placeholder={isLarge ? words.searchHint : words.search}
              maxLength={200}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
            />
            <button type="submit" aria-label={words.searchGo}>
              <Icon name="search" />
            </button>
          </div>
          {children}
        </form>
      </search>
    </search-field>
  )
}
