import { keep } from './kept.ts'

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

/** Changes between light and dark; a choice that the system makes anyway is not kept. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', () => {
      const system = systemIsDark.matches ? 'dark' : 'light'
      const shown = document.documentElement.dataset.theme ?? system
      const wanted = shown === 'dark' ? 'light' : 'dark'
      keep('theme', wanted === system ? null : wanted)
    })
  }
}

customElements.define('theme-switch', ThemeSwitch)
