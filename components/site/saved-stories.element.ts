import { type SavedStory, savedStories, saveStories } from './kept.ts'

/** The list of the stories that are saved on this device; its rows are copies of a template of the page. */
class SavedStories extends HTMLElement {
  connectedCallback() {
    this.show()
    this.addEventListener('click', ({ target }) => {
      const row = (target as Element).closest('button')?.closest('li')
      if (!row) return
      const link = row.querySelector('a')
      saveStories(savedStories().filter(({ path }) => path !== link?.getAttribute('href')))
      const next = row.nextElementSibling ?? row.previousElementSibling
      const place = next ? [...this.querySelectorAll('li')].indexOf(next as HTMLLIElement) : -1
      this.show()
      const rows = this.querySelectorAll<HTMLElement>('li button')
      const focused = rows[Math.min(Math.max(place - 1, 0), rows.length - 1)]
      if (focused) focused.focus()
      else this.querySelector<HTMLElement>('[data-empty] a')?.focus()
    })
    addEventListener('storage', () => this.show())
  }

  show() {
    const stories = savedStories()
    const template = this.querySelector('template')
    const rows = template ? stories.map((story) => rowOf(template, story)) : []
    this.querySelector('ol')?.replaceChildren(...rows)
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', rows.length > 0)
  }
}

function rowOf(template: HTMLTemplateElement, { path, headline, sapo, at }: SavedStory) {
  const row = template.content.cloneNode(true) as DocumentFragment
  const link = row.querySelector('a')
  const [words, time] = [row.querySelector('p'), row.querySelector('time')]
  if (link) {
    link.href = path
    link.textContent = headline
  }
  if (words) words.textContent = sapo
  if (time) {
    time.dateTime = at
    time.textContent = at.slice(0, 10).split('-').reverse().join('/')
  }
  row.querySelector('button')?.setAttribute('aria-label', `Bỏ lưu: ${headline}`)
  return row
}

customElements.define('saved-stories', SavedStories)
