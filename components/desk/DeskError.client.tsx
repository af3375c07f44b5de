'use client'

import { Button } from '../ui/Button.tsx'
import { useMessages } from './Words.client.tsx'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** A page of the desk that could not be drawn; the framework's own would break our policy for scripts. */
export function DeskError({ error, reset }: Props) {
  const { error: words } = useMessages().frame
  return (
    <main id="noi-dung" className="empty">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {error.digest && (
        <p>
          {words.code} <code className="text-ink">{error.digest}</code>
        </p>
      )}
      <Button look="filled" onClick={reset}>
        {words.again}
      </Button>
    </main>
  )
}
