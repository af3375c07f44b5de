import { keep } from '../site/kept.ts'

const usual = 'vua'

/** Text size, print, share and copy at the head of a story. */
class ReadingTools extends HTMLElement {
  connectedCallback() {
    this.markSize()
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-size], [data-do]')
      if (!button) return
      const { size, do: task } = button.dataset
      if (size) this.setSize(size)
      if (task === 'print') print()
      if (task === 'copy') this.copy(button)
      if (task === 'share' && 'share' in navigator) {
        event.preventDefault()
        this.share()
      }
    })
  }

  setSize(size: string) {
    keep('size', size === usual ? null : size)
    this.markSize()
  }

  markSize() {
    const current = document.documentElement.dataset.size ?? usual
    for (const button of this.querySelectorAll<HTMLElement>('[data-size]')) {
      button.setAttribute('aria-pressed', String(button.dataset.size === current))
    }
  }

  share() {
    const { title } = document
    // A reader who changes their mind rejects the promise.
    navigator.share({ title, url: this.dataset.url }).catch(() => {})
  }

  async copy(button: HTMLElement) {
    const words = button.querySelector('span')
    if (!words) return
    try {
      await navigator.clipboard.writeText(this.dataset.url ?? location.href)
      words.textContent = 'Đã chép'
    } catch {
      words.textContent = 'Không chép được'
    }
  }
}

customElements.define('reading-tools', ReadingTools)
