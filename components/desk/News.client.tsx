'use client'

import { usePathname } from 'next/navigation'
import { createContext, useContext, useEffect, useState } from 'react'
import type { DeskNews } from '#newsroom/desk-news'

const Told = createContext<DeskNews>({ now: 0, late: [], awaiting: 0, reports: 0 })

/** What every page shows beside its work: kept fresh while a tab stands open. */
export const useNews = () => useContext(Told)

/** Milliseconds between two questions of an open tab. */
const pause = 20_000

export function News({ first, children }: { first: DeskNews; children: React.ReactNode }) {
  const [news, setNews] = useState(first)
  const path = usePathname()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page asks anew at once.
  useEffect(() => {
    const ended = new AbortController()
    const ask = async () => {
      if (document.visibilityState === 'hidden') return
      try {
        const answer = await fetch('/admin/api/tin-nhanh', { signal: ended.signal })
        if (answer.ok) setNews(await answer.json())
      } catch {
        // Out of reach for now: what was told last stands, and is asked again.
      }
    }
    const again = setInterval(ask, pause)
    document.addEventListener('visibilitychange', ask)
    return () => {
      ended.abort()
      clearInterval(again)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [path])

  useEffect(() => setNews(first), [first])
  return <Told value={news}>{children}</Told>
}
