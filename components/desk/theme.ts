import { keep } from '../site/kept.ts'

/** Changes between light and dark on this device; a choice that the system makes anyway is not kept. */
export function changeTheme() {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const wanted = (document.documentElement.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
  keep('theme', wanted === system ? null : wanted)
}
