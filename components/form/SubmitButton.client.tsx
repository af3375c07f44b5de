'use client'

import { Button } from '../ui/Button.tsx'
import { useForm } from './Form.client.tsx'

type Props = React.ComponentProps<typeof Button>

/** Sends the form; a second press while it is on its way does nothing. Its words do not jump. */
export function SubmitButton({ look = 'filled', ...rest }: Props) {
  const { pending } = useForm()
  return (
    <Button
      type="submit"
      look={look}
      {...rest}
      aria-disabled={pending || undefined}
      aria-busy={pending}
    />
  )
}
