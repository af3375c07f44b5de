import { Icon } from '../site/Icon.tsx'

type Props = { text?: string; isLarge?: boolean; children?: React.ReactNode }

/** The search form; the page script offers stories while somebody types. */
export function SearchField({ text = '', isLarge = false, children }: Props) {
  const id = isLarge ? 'tim-tren-trang' : 'tim'
  return (
    <search-field>
      <search>
        <form action="/tim-kiem" className={isLarge ? 'search-large' : 'search-small'}>
          <div className="search-line">
            <label htmlFor={id} className="sr-only">
              Tìm tin bài
            </label>
            <input
              id={id}
              type="text"
              enterKeyHint="search"
              name="q"
              defaultValue={text}
              placeholder={isLarge ? 'Gõ có dấu hay không dấu đều được' : 'Tìm tin bài'}
              maxLength={200}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
            />
            <button type="submit" aria-label="Tìm">
              <Icon name="search" />
            </button>
          </div>
          {children}
        </form>
      </search>
    </search-field>
  )
}
