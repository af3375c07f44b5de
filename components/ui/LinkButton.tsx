import Link from 'next/link'
import { buttonLook } from './Button.tsx'

type Props = Parameters<typeof buttonLook>[0] & React.ComponentProps<typeof Link>

/** A link that is a step: it looks like a button and goes to another page. */
export function LinkButton({ look, size, full, square, className, ...rest }: Props) {
  return (
    <Link prefetch={false} {...rest} {...buttonLook({ look, size, full, square, className })} />
  )
}
