'use client'

import { keep } from '../site/kept.ts'
import { Icon } from '../ui/Icon.tsx'
import { useMessages } from './Words.client.tsx'

/** Changes between light and dark on this device; a choice that the system makes anyway is not kept. */
export function ThemeSwitch({ className, short }: { className: string; short?: boolean }) {
  const { frame } = useMessages()
  const change = () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    const wanted = (document.documentElement.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
    keep('theme', wanted === system ? null : wanted)
  }
  return (
    <button type="button" className={className} title={frame.theme} onClick={change}>
      <Icon name="theme" />
      <span className="words">{short ? frame.themeShort : frame.theme}</span>
    </button>
  )
}
