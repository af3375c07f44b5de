import type { Standing } from '#newsroom/editing'
import type { StoryContent } from '#newsroom/story'

/** What the desk says about whether the words are on the server. Times are UTC epoch ms. */
export type SaveState =
  | { kind: 'saved'; at: number }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | {
      kind: 'held'
      since: number
      words: number
      why: 'network' | 'server' | 'session' | 'older'
    }
  | { kind: 'stale' }
  | { kind: 'refused'; message: string }

type Answer = { version: number; savedAt: number; standing: Standing }
export type Failure = { status: number; kind: string; message: string }

type Options = {
  /** The story's version and text as the server has them. */
  version: number
  saved: StoryContent
  savedAt: number
  /** The text as it stands now. */
  current: () => StoryContent
  /** Whether an input method is at work: nothing is read from the text until it has ended. */
  isComposing: () => boolean
  send: (fromVersion: number, content: StoryContent) => Promise<Answer>
  failureOf: (error: unknown) => Failure
  countUnsaved: (saved: StoryContent, now: StoryContent) => number
  /** Puts the words by in this browser; `null` when the server has them all. */
  keep: (content: StoryContent | null, fromVersion: number, words: number) => void
  onState: (state: SaveState) => void
  onSaved: (answer: Answer, content: StoryContent) => void
  onStale: (mine: StoryContent, base: StoryContent) => void
}

/** In milliseconds: after the last key, at the latest, and between tries. */
const pause = 900
const patience = 5_000
const keepPause = 200
const backOff = [2_000, 4_000, 8_000, 15_000, 30_000]

const same = (a: StoryContent, b: StoryContent) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Brings every change to the server: one request at a time, each naming the version it began from; while
 * the server is not reached the words stay in the browser and it is tried again and again. When somebody
 * else saved meanwhile it stops and hands both texts over.
 */
export function createAutosave(options: Options) {
  let { version, saved, savedAt } = options
  let dirtySince: number | null = null
  let sending: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let keepTimer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let heldSince: number | null = null
  let stopped = false

  const rest = () => options.onState({ kind: 'saved', at: savedAt })
  const plan = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void attempt(), delay)
  }

  function keepSoon() {
    keepTimer ??= setTimeout(keepNow, keepPause)
  }

  /** What is on its way may not arrive when the page goes: it counts as unsaved until it is answered. */
  function keepNow() {
    clearTimeout(keepTimer)
    keepTimer = undefined
    if (dirtySince === null && !sending) return
    const content = options.current()
    options.keep(content, version, options.countUnsaved(saved, content))
  }

  async function attempt(): Promise<void> {
    if (stopped || sending || dirtySince === null) return
    if (options.isComposing()) return plan(300)
    const content = options.current()
    if (same(content, saved)) {
      settle()
      return
    }
    dirtySince = null
    if (heldSince === null) options.onState({ kind: 'saving' })
    sending = deliver(content)
    await sending
  }

  async function deliver(content: StoryContent) {
    try {
      const answer = await options.send(version, content)
      version = answer.version
      savedAt = answer.savedAt
      saved = content
      failures = 0
      heldSince = null
      sending = null
      options.onSaved(answer, content)
      if (dirtySince === null) settle()
      else {
        options.onState({ kind: 'unsaved' })
        plan(pause)
      }
    } catch (error) {
      sending = null
      fail(content, options.failureOf(error))
    }
  }

  function settle() {
    dirtySince = null
    heldSince = null
    options.keep(null, version, 0)
    rest()
  }

  function fail(content: StoryContent, { status, kind, message }: Failure) {
    dirtySince ??= Date.now()
    keepSoon()
    if (kind === 'Stale') {
      stopped = true
      options.onState({ kind: 'stale' })
      options.onStale(content, saved)
      return
    }
    const why = reasonOf(status, kind)
    if (why === null) {
      options.onState({ kind: 'refused', message })
      return
    }
    heldSince ??= Date.now()
    options.onState({
      kind: 'held',
      since: heldSince,
      words: options.countUnsaved(saved, content),
      why,
    })
    if (why === 'older') return
    plan(backOff[Math.min(failures, backOff.length - 1)] ?? 30_000)
    failures += 1
  }

  return {
    /** The text has changed. */
    changed() {
      if (stopped) return
      const now = Date.now()
      if (dirtySince === null && !sending && heldSince === null)
        options.onState({ kind: 'unsaved' })
      dirtySince ??= now
      keepSoon()
      if (heldSince !== null) return
      plan(Math.max(0, Math.min(pause, dirtySince + patience - now)))
    },
    /** Saves what is unsaved now. @returns whether the server has everything */
    async flush(): Promise<boolean> {
      for (let round = 0; round < 3; round += 1) {
        if (sending) await sending
        if (stopped) return false
        dirtySince ??= Date.now()
        clearTimeout(timer)
        await attempt()
        if (dirtySince === null && !sending) return true
        if (heldSince !== null) return false
      }
      return dirtySince === null
    },
    /** Puts unsaved words by at once: the page may be gone the next moment. */
    keepNow,
    /** Tries again at once: the network is back, or somebody asked. */
    retry() {
      failures = 0
      if (dirtySince !== null) plan(0)
    },
    /** Goes on from what the server has now, after a step or a merge. */
    goOnFrom(next: { version: number; saved: StoryContent; savedAt: number }) {
      ;({ version, saved, savedAt } = next)
      stopped = false
      failures = 0
      heldSince = null
      clearTimeout(timer)
      dirtySince = same(options.current(), saved) ? null : Date.now()
      if (dirtySince === null) settle()
      else plan(0)
    },
    /** What the server has, as the editor writes it: nothing has been changed by hand yet. */
    settleOn(content: StoryContent) {
      if (dirtySince === null && !sending) saved = content
    },
    isDirty: () => dirtySince !== null || sending !== null,
    version: () => version,
    saved: () => saved,
    stop() {
      stopped = true
      clearTimeout(timer)
      clearTimeout(keepTimer)
    },
  }
}

/** Why the words wait; null where trying again will not help. */
function reasonOf(status: number, kind: string) {
  if (status === 0) return 'network'
  if (kind === 'OlderTab') return 'older'
  if (status === 401) return 'session'
  return status >= 500 || status === 404 || status === 429 ? 'server' : null
}
