import { dayLine, localDay } from '#newsroom/text/dates'
import { language } from './said.ts'

/** A page may be an hour old: the day on it is set right after midnight. */
class SiteToday extends HTMLElement {
  connectedCallback() {
    const time = this.querySelector('time')
    const now = Date.now()
    if (!time || time.dateTime === localDay(now)) return
    time.dateTime = localDay(now)
    time.textContent = dayLine(now, language)
  }
}

customElements.define('site-today', SiteToday)
