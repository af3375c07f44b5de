import { said } from '../site/said.ts'

const most = 250

/**
 * Selecting words of a story offers to report them: the form then opens over the text with those words in
 * it, and is sent without leaving the place.
 */
class ReportError extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    const details = this.querySelector('details')
    const status = this.querySelector<HTMLElement>('[role=status]')
    if (!form || !details || !status) return
    const [, wrong, right] = form.elements as unknown as HTMLTextAreaElement[]
    const offer = document.createElement('button')
    offer.type = 'button'
    offer.className = 'report-offer'
    offer.textContent = said('Báo lỗi', 'Report an error')
    offer.hidden = true
    this.append(offer)

    let words = ''
    document.addEventListener('selectionchange', () => {
      const selection = getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null
      const inStory = range?.commonAncestorContainer.parentElement?.closest(
        '.article-head, .article-sapo, .article-hero, .article-body',
      )
      words = inStory ? `${selection}`.replace(/\s+/g, ' ').trim() : ''
      offer.hidden = !words || words.length > most
      if (!range || offer.hidden) return
      const box = range.getBoundingClientRect()
      offer.style.top = `${scrollY + box.bottom + 8}px`
      offer.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 110))}px`
    })
    // A press must not take the selection away before it is read.
    for (const press of ['pointerdown', 'mousedown']) {
      offer.addEventListener(press, (event) => event.preventDefault())
    }
    offer.addEventListener('click', () => {
      if (wrong) wrong.value = words
      this.dataset.over = ''
      details.open = true
      offer.hidden = true
      right?.focus()
    })
    details.addEventListener('toggle', () => {
      if (!details.open) delete this.dataset.over
    })
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') details.open = false
    })
    form.addEventListener('submit', async (event) => {
      event.preventDefault()
      status.textContent = said('Đang gửi…', 'Sending…')
      const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
      const answer = await fetch(form.action, { method: 'POST', body }).catch(() => null)
      const isTaken = answer?.url.includes('/da-nhan/')
      if (isTaken) form.reset()
      status.textContent = isTaken
        ? said('Cảm ơn bạn, tòa soạn đã nhận.', 'Thank you, the newsroom has it.')
        : answer?.status === 429
          ? said(
              'Bạn gửi nhanh quá, đợi vài phút rồi gửi lại.',
              'That was too fast: wait a few minutes.',
            )
          : said(
              'Chưa gửi được. Chữ bạn viết vẫn còn, thử lại sau ít phút.',
              'Not sent. Your words are still here: try again soon.',
            )
    })
  }
}

customElements.define('report-error', ReportError)
