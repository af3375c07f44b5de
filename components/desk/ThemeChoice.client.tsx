'use client'

import { useEffect, useState } from 'react'
import { keep } from '../site/kept.ts'
import { useMessages } from './Words.client.tsx'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** The theme on this device: as the system has it, or always one. */
export function ThemeChoice() {
  const { account } = useMessages()
  const [chosen, setChosen] = useState<Theme | null>(null)
  useEffect(() => setChosen((document.documentElement.dataset.theme as Theme) ?? 'system'), [])
  const choose = (theme: Theme) => {
    keep('theme', theme === 'system' ? null : theme)
    setChosen(theme)
  }
  return (
    <fieldset className="mt-6">
      <legend className="mb-1 font-medium text-ink-2">{account.theme}</legend>
      <div className="segments">
        {themes.map((theme) => (
          <button
            key={theme}
            type="button"
            aria-pressed={chosen === theme}
            onClick={() => choose(theme)}
          >
            {account.themes[theme]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
