'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { KeySheet } from './KeySheet.client.tsx'
import { Palette } from './palette/Palette.client.tsx'
import { OpenPalette } from './palette/usePalette.client.tsx'
import { type OpenPlaces, placesOpenTo } from './places.ts'
import { isForPage, SingleKeys } from './useKey.client.tsx'

type Props = { open: OpenPlaces; enabled: boolean; person: string; children: React.ReactNode }

/** How long after G the next letter still says where to go, in milliseconds. */
const patience = 1500

/** The keys that work on every page: Ctrl K, N, / and ?, and G with the letter of a place. */
export function Keys({ open, enabled, person, children }: Props) {
  const router = useRouter()
  const [sheet, setSheet] = useState(false)
  const [palette, setPalette] = useState(false)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return
      if (event.key.toLowerCase() !== 'k' || event.defaultPrevented) return
      // Another question is open: it is answered first.
      if (document.querySelector('[role="dialog"]:not(.palette), [role="alertdialog"]')) return
      event.preventDefault()
      setPalette((shown) => !shown)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  useEffect(() => {
    if (!enabled) return
    let pressedG = Number.NEGATIVE_INFINITY
    const press = (event: KeyboardEvent) => {
      if (!isForPage(event)) return
      const key = event.key.toLowerCase()
      const goes = event.timeStamp - pressedG < patience
      pressedG = key === 'g' && !goes ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (goes) {
        const place = placesOpenTo(open).find((known) => known.key === key)
        if (!place) return
        event.preventDefault()
        router.push(place.href)
      } else if (key === 'n' && open.stories) {
        event.preventDefault()
        router.push('/admin/tin/moi')
      } else if (key === '?') {
        event.preventDefault()
        setSheet(true)
      } else if (key === '/') {
        const find = document.querySelector<HTMLElement>('[data-find]')
        if (!find) return
        event.preventDefault()
        find.focus()
      }
    }
    // Before the page's own keys: after G a letter is a place, and nothing else.
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [enabled, open, router])

  return (
    <SingleKeys value={enabled}>
      <OpenPalette value={() => setPalette(true)}>{children}</OpenPalette>
      <Palette
        {...{ person, open }}
        shown={palette}
        onShownChange={setPalette}
        onKeys={() => setSheet(true)}
      />
      <KeySheet places={placesOpenTo(open)} open={sheet} onOpenChange={setSheet} />
    </SingleKeys>
  )
}
