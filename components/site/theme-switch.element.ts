import { keep } from './kept.ts'
import { said } from './said.ts'

const names: Record<string, string> = {
  '': said('theo máy', 'as device'),
  light: said('sáng', 'light'),
  dark: said('tối', 'dark'),
}
/** The first press changes what is seen. */
const order = matchMedia('(prefers-color-scheme: dark)').matches
  ? ['', 'light', 'dark']
  : ['', 'dark', 'light']

const chosen = () => document.documentElement.dataset.theme ?? ''

/** Goes through the themes: as the device has it, light, dark. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    say(this)
    this.addEventListener('click', () => {
      keep('theme', order[(order.indexOf(chosen()) + 1) % order.length] || null)
      document.querySelectorAll('theme-switch').forEach(say)
    })
  }
}

function say(place: Element) {
  const name = names[chosen()] ?? ''
  const words = place.querySelector('span')
  if (words) words.textContent = name
  else place.querySelector('button')?.setAttribute('aria-label', `${said('Nền', 'Theme')}: ${name}`)
}

customElements.define('theme-switch', ThemeSwitch)
