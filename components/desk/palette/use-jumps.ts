import { useEffect, useState } from 'react'
import type { Jumps } from '#newsroom/palette'

/** How long the typing must rest before the server is asked, in milliseconds. */
const rest = 120

/** What the server answers to the words; what came for earlier ones stays until then. `isLost`: it was not reached. */
export function useJumps(typed: string) {
  const [answer, setAnswer] = useState<{ typed: string; jumps: Jumps | null; isLost: boolean }>({
    typed: '',
    jumps: null,
    isLost: false,
  })
  useEffect(() => {
    if (typed === '') {
      setAnswer({ typed, jumps: null, isLost: false })
      return
    }
    const leaving = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/admin/api/lenh?q=${encodeURIComponent(typed)}`, {
          signal: leaving.signal,
        })
        if (!response.ok) throw new Error(`${response.status}`)
        const jumps: Jumps = await response.json()
        setAnswer({ typed, jumps, isLost: false })
      } catch {
        if (!leaving.signal.aborted) setAnswer({ typed, jumps: null, isLost: true })
      }
    }, rest)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [typed])
  return { jumps: answer.jumps, isLost: answer.isLost, isCurrent: answer.typed === typed }
}
