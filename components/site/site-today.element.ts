import { dayLine, localDay } from '#newsroom/text/dates'

/** A page may be an hour old: the day on it is set right after midnight. */
class SiteToday extends HTMLElement {
  connectedCallback() {
    const time = this.querySelector('time')
    const now = Date.now()
    if (!time || time.dateTime === localDay(now)) return
    time.dateTime = localDay(now)
    time.textContent = dayLine(now)
  }
}

customElements.define('site-today', SiteToday)
