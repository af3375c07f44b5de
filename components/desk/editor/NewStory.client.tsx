'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useMessages } from '../Words.client.tsx'
import { beginStory, Refused } from './server-talk.ts'

/** Begins a story and goes to it, in place of this page. */
export function NewStory({ headline }: { headline: string }) {
  const { editor: words } = useMessages()
  const router = useRouter()
  const [failed, setFailed] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew
  useEffect(() => {
    let isCurrent = true
    beginStory(headline).then(
      ({ articleId }) => isCurrent && router.replace(`/admin/tin/${articleId}`),
      (error: unknown) =>
        isCurrent && setFailed((error instanceof Refused && error.message) || words.errors.network),
    )
    return () => {
      isCurrent = false
    }
  }, [router, words, attempt, headline])
  return (
    <div role="status">
      <p>{failed ?? words.saving}</p>
      {failed && <Button onClick={() => setAttempt(attempt + 1)}>{words.retry}</Button>}
    </div>
  )
}
