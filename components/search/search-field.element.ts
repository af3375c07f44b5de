import { said } from '../site/said.ts'

type Offer = { kind: string; text: string; path: string }

/** Waits until somebody pauses, in milliseconds. */
const pause = 160

/** Offers stories while somebody types, after https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. */
class SearchField extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input')
    const form = this.querySelector('form')
    if (!input || !form) return
    const list = document.createElement('ul')
    list.className = 'search-offers'
    list.id = `${input.id}-goi-y`
    list.role = 'listbox'
    list.ariaLabel = said('Gợi ý', 'Suggestions')
    list.hidden = true
    form.append(list)
    const set = (name: string, value: string) => input.setAttribute(name, value)
    set('role', 'combobox')
    set('aria-autocomplete', 'list')
    set('aria-controls', list.id)
    let chosen = -1
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked = ''
    const choose = (at: number) => {
      chosen = at
      for (const [place, option] of [...list.children].entries()) {
        option.ariaSelected = String(place === at)
      }
      set('aria-activedescendant', at < 0 ? '' : `${list.id}-${at}`)
    }
    const show = (offers: Offer[]) => {
      list.replaceChildren(
        ...offers.map(({ kind, text, path }, at) => {
          const option = document.createElement('li')
          option.id = `${list.id}-${at}`
          option.role = 'option'
          const link = document.createElement('a')
          link.href = path
          link.tabIndex = -1
          link.textContent = text
          if (kind) {
            const small = document.createElement('small')
            small.textContent = kind
            link.prepend(small)
          }
          option.append(link)
          return option
        }),
      )
      list.hidden = offers.length === 0
      set('aria-expanded', String(!list.hidden))
      choose(-1)
    }
    const ask = async () => {
      const text = input.value.trim()
      if (text === asked) return
      asked = text
      const answer = text
        ? await fetch(`/tim-kiem/goi-y?q=${encodeURIComponent(text)}`).catch(() => null)
        : null
      const offers: Offer[] = answer?.ok ? await answer.json().catch(() => []) : []
      if (asked === text && this.contains(document.activeElement)) show(offers)
    }
    show([])
    input.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(ask, pause)
    })
    input.addEventListener('keydown', (event) => {
      const count = list.hidden ? 0 : list.children.length
      // Keys that an input method is still putting together are not ours.
      if (event.isComposing || count === 0) return
      if (event.key === 'ArrowDown') choose(((chosen + 2) % (count + 1)) - 1)
      else if (event.key === 'ArrowUp') choose(((chosen + 1 + count) % (count + 1)) - 1)
      else if (event.key === 'Escape') show([])
      else if (event.key === 'Enter' && chosen >= 0)
        list.children[chosen]?.querySelector('a')?.click()
      else return
      event.preventDefault()
    })
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) show([])
      asked = ''
    })
  }
}

customElements.define('search-field', SearchField)
