import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Messages } from '../messages/vi.ts'
import { type ListAddress, listHref, writeMark } from './list-address.ts'

type Mark = { at: number; id: number }
type Props = {
  address: ListAddress
  shown: number
  next: Mark | null
  previous: Mark | null
  words: Messages['stories']
}

/** The foot of the list: how much is shown, where it goes on, and its keys. */
export function Pager({ address, shown, next, previous, words }: Props) {
  const { keys } = words
  return (
    <div className="pager">
      <span className="tabular-nums">{words.shown(shown)}</span>
      {(next || previous) && (
        <nav aria-label={words.pages}>
          {previous && (
            <LinkButton size="small" href={listHref(address, { before: writeMark(previous) })}>
              <Icon name="left" size={14} />
              {words.previous}
            </LinkButton>
          )}
          {next && (
            <LinkButton size="small" href={listHref(address, { after: writeMark(next) })}>
              {words.next}
              <Icon name="right" size={14} />
            </LinkButton>
          )}
        </nav>
      )}
      <span className="flex-1" />
      <span className="pager-keys">
        <Kbd>J</Kbd> <Kbd>K</Kbd> {keys.move} <Kbd>X</Kbd> {keys.select} <Kbd>↵</Kbd> {keys.open}{' '}
        <Kbd>?</Kbd> {keys.all}
      </span>
    </div>
  )
}
