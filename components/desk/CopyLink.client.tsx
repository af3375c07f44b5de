'use client'

import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useToast } from '../ui/Toasts.client.tsx'
import { useMessages } from './Words.client.tsx'

/** A link that is handed over by hand: to be copied, and to be read where copying is not allowed. */
export function CopyLink({ link }: { link: string }) {
  const { people } = useMessages()
  const say = useToast()
  const copy = async () => {
    await navigator.clipboard?.writeText(link)
    say(people.copied)
  }
  return (
    <div className="flex gap-2">
      <input
        className="input"
        readOnly
        value={link}
        aria-label={people.link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={copy}>
        <Icon name="copy" />
        {people.copy}
      </Button>
    </div>
  )
}
