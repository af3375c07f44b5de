import { Icon } from './Icon.tsx'

type Props = {
  /** `tag` is squarer: a thing put on a story, not a filter. */
  look?: 'filter' | 'tag'
  children: React.ReactNode
  /** Makes the removing mark; `removeLabel` says what goes. */
  onRemove?: () => void
  removeLabel?: string
}

/** A small value that stands in a row with others. */
export function Chip({ look = 'filter', children, onRemove, removeLabel }: Props) {
  return (
    <span className="chip" data-look={look}>
      {children}
      {onRemove && (
        <button type="button" className="chip-remove" aria-label={removeLabel} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  )
}
