import type { Attendance, Talk } from './server-talk.ts'

/** How often a tab says that it is there, in milliseconds. */
const every = 10_000
/** How long after the last key somebody still counts as writing: a pause for thought is no parting. */
const thoughtful = 45_000
/** Between two words out of turn at the least, so that keys do not become requests. */
const outOfTurn = 2_000

/**
 * Says every ten seconds that this tab has the story open and whether somebody writes in it; that they
 * begin to write is said at once.
 */
export function attendStory(options: {
  talk: Talk
  tab: string
  onNews: (news: Attendance) => void
}) {
  const { talk, tab, onNews } = options
  let wroteAt = Number.NEGATIVE_INFINITY
  let saidAt = Number.NEGATIVE_INFINITY
  let known = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  const isWriting = () => Date.now() - wroteAt < thoughtful
  const say = async (takeOver = false) => {
    clearTimeout(timer)
    saidAt = Date.now()
    const editing = isWriting()
    let next = every
    try {
      const news = await talk.attend({ tab, editing, wasEditing: known, takeOver })
      // Who was told that another writes now counts as writing again with their next key.
      if (news.takenOverBy !== null) wroteAt = Number.NEGATIVE_INFINITY
      known = editing && news.takenOverBy === null
      if (isWriting() && !known) next = outOfTurn
      if (!stopped) onNews(news)
    } catch {
      // The saved state tells when the server is away; presence just waits.
    }
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void say(), next)
  }
  const leave = () => talk.leave({ tab, editing: false, wasEditing: false, leaving: true })
  const seen = () => {
    if (document.visibilityState === 'visible' && Date.now() - saidAt > outOfTurn) void say()
  }
  void say()
  addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', seen)
  return {
    wrote: () => {
      wroteAt = Date.now()
      if (known) return
      const wait = Math.max(0, saidAt + outOfTurn - wroteAt)
      clearTimeout(timer)
      timer = setTimeout(() => void say(), wait)
    },
    takeOver: () => {
      wroteAt = Date.now()
      void say(true)
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', seen)
      leave()
    },
  }
}
