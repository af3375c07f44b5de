import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { p } from '#newsroom/body/build'
import { emptyStory, type StoryContent } from '#newsroom/story'
import { createAutosave, type Failure, type SaveState } from './autosave.ts'
import { unsavedWords } from './unsaved-words.ts'

type Deferred = {
  content: StoryContent
  fromVersion: number
  done: () => void
  fail: (failure: Failure) => void
}

/** A server that answers when it is told to, and a text that is typed into. */
function desk() {
  let text = emptyStory()
  let composing = false
  const sent: Deferred[] = []
  const states: SaveState[] = []
  const kept: (StoryContent | null)[] = []
  const stale: StoryContent[] = []
  const autosave = createAutosave({
    version: 1,
    saved: text,
    savedAt: 0,
    current: () => text,
    isComposing: () => composing,
    send: (fromVersion, content) =>
      new Promise((resolve, reject) => {
        sent.push({
          content,
          fromVersion,
          done: () =>
            resolve({ version: fromVersion + 1, savedAt: Date.now(), standing: {} as never }),
          fail: reject,
        })
      }),
    failureOf: (error) => error as Failure,
    countUnsaved: unsavedWords,
    keep: (content) => kept.push(content),
    onState: (state) => states.push(state),
    onSaved: () => undefined,
    onStale: (mine) => stale.push(mine),
  })
  const type = (headline: string) => {
    text = { ...text, headline }
    autosave.changed()
  }
  return {
    autosave,
    type,
    sent,
    states,
    kept,
    stale,
    compose: (on: boolean) => {
      composing = on
    },
  }
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms)
const network: Failure = { status: 0, kind: 'Network', message: '' }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('one request at a time, each naming the version that the last one made', async () => {
  const { type, sent, states } = desk()
  type('Một')
  await settle(1000)
  expect(sent).toHaveLength(1)
  type('Một hai')
  await settle(10_000)
  expect(sent).toHaveLength(1)
  sent[0]?.done()
  await settle(1000)
  expect(sent.map(({ fromVersion }) => fromVersion)).toEqual([1, 2])
  sent[1]?.done()
  await settle()
  expect(states.at(-1)?.kind).toBe('saved')
})

test('somebody who never pauses is saved all the same', async () => {
  const { type, sent } = desk()
  for (let key = 0; key < 60; key += 1) {
    type(`Tựa ${key}`)
    await settle(100)
  }
  expect(sent.length).toBeGreaterThan(0)
})

test('nothing is read from the text while a letter is being composed', async () => {
  const { type, sent, compose } = desk()
  compose(true)
  type('nguo')
  await settle(5000)
  expect(sent).toHaveLength(0)
  compose(false)
  await settle(500)
  expect(sent).toHaveLength(1)
})

test('without a network it says since when and how many words, tries again, and then has saved all', async () => {
  const { type, sent, states, kept } = desk()
  type('Nước về bản')
  await settle(1000)
  sent[0]?.fail(network)
  await settle()
  expect(states.at(-1)).toMatchObject({ kind: 'held', words: 3, why: 'network' })
  expect(kept.at(-1)).toMatchObject({ headline: 'Nước về bản' })
  type('Nước về bản Khe Sương')
  await settle(2500)
  expect(sent[1]?.content.headline).toBe('Nước về bản Khe Sương')
  sent[1]?.done()
  await settle(1000)
  expect(states.at(-1)?.kind).toBe('saved')
  expect(kept.at(-1)).toBeNull()
})

test('an older tab, an ended session and a restarting server keep the words', async () => {
  for (const [failure, why] of [
    [{ status: 409, kind: 'OlderTab', message: '' }, 'older'],
    [{ status: 401, kind: 'SignInNeeded', message: '' }, 'session'],
    [{ status: 502, kind: 'Network', message: '' }, 'server'],
  ] as const) {
    const { type, sent, states, kept } = desk()
    type('Chữ')
    await settle(1000)
    sent[0]?.fail(failure)
    await settle(300)
    expect(states.at(-1)).toMatchObject({ kind: 'held', why })
    expect(kept.at(-1)).toMatchObject({ headline: 'Chữ' })
  }
})

test('somebody else’s save stops it and hands mine over', async () => {
  const { autosave, type, sent, stale, states } = desk()
  type('Bản của tôi')
  await settle(1000)
  sent[0]?.fail({ status: 409, kind: 'Stale', message: '' })
  await settle(60_000)
  expect(stale.map(({ headline }) => headline)).toEqual(['Bản của tôi'])
  expect(sent).toHaveLength(1)
  expect(states.at(-1)?.kind).toBe('stale')
  autosave.goOnFrom({ version: 7, saved: emptyStory(), savedAt: 0 })
  await settle(10)
  expect(sent[1]).toMatchObject({ fromVersion: 7, content: { headline: 'Bản của tôi' } })
})

test('flush waits for what is on its way and for what came after', async () => {
  const { autosave, type, sent } = desk()
  type('Một')
  await settle(1000)
  type('Hai')
  const flushed = autosave.flush()
  sent[0]?.done()
  await settle()
  sent[1]?.done()
  expect(await flushed).toBe(true)
  expect(sent[1]?.content.headline).toBe('Hai')
})

test('unsaved words are those between the first and the last that differ', () => {
  const base = { ...emptyStory(), body: { ...emptyStory().body, content: [p('một hai ba bốn')] } }
  const now = { ...base, body: { ...base.body, content: [p('một hai rưỡi và ba bốn')] } }
  expect(unsavedWords(base, now)).toBe(2)
  expect(unsavedWords(base, { ...base, sectionId: 3 })).toBe(1)
})

test('words of the last moment are put by when the page goes, on their way or not', async () => {
  const { autosave, type, sent, kept } = desk()
  type('Tựa')
  expect(kept).toEqual([])
  autosave.keepNow()
  expect(kept.at(-1)?.headline).toBe('Tựa')
  type('Tựa mới')
  await vi.advanceTimersByTimeAsync(900)
  expect(sent).toHaveLength(1)
  type('Tựa mới hơn')
  autosave.keepNow()
  expect(kept.at(-1)?.headline).toBe('Tựa mới hơn')
  sent[0]?.done()
  await vi.advanceTimersByTimeAsync(900)
  sent[1]?.done()
  await vi.advanceTimersByTimeAsync(0)
  expect(kept.at(-1)).toBeNull()
  const puts = kept.length
  autosave.keepNow()
  expect(kept).toHaveLength(puts)
})
