import { age } from '#newsroom/text/dates'
import { language } from './said.ts'

/** Pages are kept and carry absolute times; a list that says how long ago says it here. */
for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-age]')) {
  time.textContent = age(Date.parse(time.dateTime), Date.now(), language)
}
