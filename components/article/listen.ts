import { sentencesOf, spoken } from '#newsroom/text/speech'

const { speechSynthesis: voice } = window
const mark = 'data-heard'

/** What of a story is said: headline, sapo, and the running text; not tables, captions, boxes and embeds. */
const said =
  '.article-head h1, .article-sapo, .article-body > :is(p, h2, h3), .article-body > :is(ul, ol) > li, .article-body > blockquote > p'

/**
 * Reads a story aloud, sentence by sentence, and marks the paragraph that is heard.
 * @param onEnd called once, when it is through or was stopped
 * @returns what stops it
 */
export function readAloud(by: SpeechSynthesisVoice, onEnd: () => void): () => void {
  const sentences = [...document.querySelectorAll<HTMLElement>(said)].flatMap((block) => {
    const text = block.cloneNode(true) as HTMLElement
    for (const note of text.querySelectorAll('.fn')) note.remove()
    return sentencesOf(text.textContent ?? '').map((sentence) => ({ block, sentence }))
  })
  let stopped = false
  const stop = () => {
    if (stopped) return
    stopped = true
    voice.cancel()
    unmark()
    onEnd()
  }
  const say = (place: number) => {
    const next = sentences[place]
    if (stopped || !next) return stop()
    unmark()
    next.block.setAttribute(mark, '')
    const words = new SpeechSynthesisUtterance(
      /^vi\b/i.test(by.lang) ? spoken(next.sentence) : next.sentence,
    )
    words.voice = by
    words.lang = by.lang
    words.onend = () => say(place + 1)
    words.onerror = stop
    voice.speak(words)
  }
  voice.cancel()
  addEventListener('pagehide', stop)
  say(0)
  return stop
}

function unmark() {
  for (const block of document.querySelectorAll(`[${mark}]`)) block.removeAttribute(mark)
}
