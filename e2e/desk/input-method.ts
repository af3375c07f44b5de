import type { CDPSession, Page } from '@playwright/test'
import { decodeKeys } from '#newsroom/text/telex'

/** Vietnamese words and the Telex keys that type them. */
const telexWords: readonly [string, string][] = [
  ['người', 'nguwowif'],
  ['Việt', 'Vieejt'],
  ['được', 'dduwowcj'],
  ['thuở', 'thuowr'],
  ['nghiêng', 'nghieeng'],
  ['quốc', 'quoocs'],
  ['đổi', 'ddooir'],
  ['mới', 'mowis'],
  ['khuya', 'khuya'],
  ['tiếng', 'tieengs'],
]
export const telexSentence = telexWords.map(([word]) => word).join(' ')

/** What stands on the screen after each key of a word. */
function stagesOf([word, keys]: readonly [string, string]): string[] {
  const stages = Array.from(keys, (_, last) => {
    const typed = keys.slice(0, last + 1)
    return decodeKeys(typed) ?? typed
  })
  return [...stages.slice(0, -1), word]
}

/** An input method at work: how it brings a word into the page. */
export type InputMethod = (page: Page, word: readonly [string, string]) => Promise<void>

const sessions = new WeakMap<Page, CDPSession>()
async function devtools(page: Page): Promise<CDPSession> {
  const known = sessions.get(page)
  if (known) return known
  const session = await page.context().newCDPSession(page)
  sessions.set(page, session)
  return session
}

/** As macOS, Windows, ibus and Gboard do: the word is composed in place and then committed. */
export const composing: InputMethod = async (page, word) => {
  const session = await devtools(page)
  const stages = stagesOf(word)
  for (const stage of stages) {
    await session.send('Input.imeSetComposition', {
      text: stage,
      selectionStart: stage.length,
      selectionEnd: stage.length,
    })
  }
  await session.send('Input.insertText', { text: word[0] })
}

/** As Unikey, EVKey and OpenKey do: letters are taken back and typed anew, key by key. */
export const retyping: InputMethod = async (page, word) => {
  let shown = ''
  for (const stage of stagesOf(word)) {
    const kept = commonStart(shown, stage)
    for (let back = kept; back < shown.length; back += 1) await page.keyboard.press('Backspace')
    for (const letter of stage.slice(kept)) await typeLetter(page, letter)
    shown = stage
  }
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

async function typeLetter(page: Page, text: string) {
  const session = await devtools(page)
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Unidentified' })
  await session.send('Input.dispatchKeyEvent', { type: 'char', text, unmodifiedText: text })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Unidentified' })
}

/** Types all the words with a space after each but the last. */
export async function typeVietnamese(page: Page, method: InputMethod) {
  for (const [index, word] of telexWords.entries()) {
    if (index > 0) await page.keyboard.press('Space')
    await method(page, word)
  }
}
