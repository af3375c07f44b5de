type Look = {
  className?: string
  /** One filled button on a screen: its next step. `alarm` is for what cannot be taken back. */
  look?: 'plain' | 'filled' | 'bare' | 'alarm'
  size?: 'small' | 'usual' | 'big'
  /** As wide as its column. */
  full?: boolean
  /** Holds only an icon; it needs an `aria-label`. */
  square?: boolean
}

/** The attributes that make anything look like a button, for links and for Base UI's `render`. */
export const buttonLook = ({
  look = 'plain',
  size = 'usual',
  full,
  square,
  className = '',
}: Look = {}) => ({
  className: `btn ${className}`.trim(),
  'data-look': look,
  'data-size': size,
  'data-full': full || undefined,
  'data-square': square || undefined,
})

type Props = Look & React.ComponentProps<'button'>

export function Button({ look, size, full, square, className, type = 'button', ...rest }: Props) {
  return <button type={type} {...rest} {...buttonLook({ look, size, full, square, className })} />
}
