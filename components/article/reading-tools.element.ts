import { keep, savedStories, saveStories } from '../site/kept.ts'
import { said } from '../site/said.ts'

const usual = 'vua'

/** Text size, saving, listening, print, share and copy at the head of a story. */
class ReadingTools extends HTMLElement {
  stop: (() => void) | null = null

  connectedCallback() {
    this.markSize()
    this.markSaved()
    this.findVoice()
    const share = this.tool('share')
    if (share) share.hidden = !('share' in navigator)
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-size], [data-do]')
      if (!button) return
      const { size, do: task } = button.dataset
      if (size) this.setSize(size)
      if (task === 'print') print()
      if (task === 'copy') this.copy(button)
      if (task === 'save') this.save()
      if (task === 'listen') this.listen()
      if (task === 'share') this.share()
    })
  }

  tool(task: string) {
    return this.querySelector<HTMLElement>(`[data-do="${task}"]`)
  }

  say(task: string, words: string, pressed: boolean) {
    const button = this.tool(task)
    button?.setAttribute('aria-pressed', String(pressed))
    const text = button?.querySelector('span')
    if (text) text.textContent = words
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

  get path() {
    return new URL(this.dataset.url ?? '', location.href).pathname
  }

  isSaved() {
    return savedStories().some(({ path }) => path === this.path)
  }

  markSaved() {
    const saved = this.isSaved()
    this.say('save', saved ? said('Đã lưu', 'Saved') : said('Lưu bài', 'Save'), saved)
  }

  save() {
    const others = savedStories().filter(({ path }) => path !== this.path)
    const textOf = (found: string) => document.querySelector(found)?.textContent?.trim() ?? ''
    const story = {
      path: this.path,
      headline: textOf('h1'),
      sapo: textOf('.article-sapo'),
      at: document.querySelector<HTMLTimeElement>('.article-head time')?.dateTime ?? '',
    }
    saveStories(this.isSaved() ? others : [story, ...others])
    this.markSaved()
  }

  /** A recording of the newsroom's own comes first; else a voice of the device that speaks the story's language. */
  recording() {
    return document.querySelector<HTMLAudioElement>('.article audio')
  }

  voice() {
    if (!('speechSynthesis' in window)) return undefined
    const [own = ''] = document.documentElement.lang.split('-')
    return speechSynthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === own)
  }

  findVoice() {
    const button = this.tool('listen')
    if (!button) return
    const look = () => {
      button.hidden = !this.recording() && !this.voice()
    }
    look()
    if ('speechSynthesis' in window) speechSynthesis.addEventListener?.('voiceschanged', look)
  }

  async listen() {
    const recording = this.recording()
    if (recording) {
      recording.scrollIntoView({ block: 'center' })
      recording.focus()
      return recording.paused ? recording.play() : recording.pause()
    }
    const voice = this.voice()
    if (this.stop) return this.stop()
    if (!voice) return
    const { readAloud } = await import('./listen.ts')
    this.say('listen', said('Dừng', 'Stop'), true)
    this.stop = readAloud(voice, () => {
      this.stop = null
      this.say('listen', said('Nghe', 'Listen'), false)
    })
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
      words.textContent = said('Đã chép', 'Copied')
    } catch {
      words.textContent = said('Không chép được', 'Not copied')
    }
  }
}

customElements.define('reading-tools', ReadingTools)
