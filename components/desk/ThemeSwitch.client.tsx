'use client'

import { Icon } from '../ui/Icon.tsx'
import { changeTheme } from './theme.ts'
import { useMessages } from './Words.client.tsx'

/** The button for light and dark. */
export function ThemeSwitch({ className, short }: { className: string; short?: boolean }) {
  const { frame } = useMessages()
  return (
    <button type="button" className={className} title={frame.theme} onClick={changeTheme}>
      <Icon name="theme" />
      <span className="words">{short ? frame.themeShort : frame.theme}</span>
    </button>
  )
}
