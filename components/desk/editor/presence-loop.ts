import type { Attendance, Talk } from './server-talk.ts'

/** How often a tab says that it is there, in milliseconds. */
const every = 10_000

/** Says every ten seconds that this tab has the story open, and whether it writes. */
export function attendStory(options: {
  talk: Talk
  tab: string
  onNews: (news: Attendance) => void
}) {
  const { talk, tab, onNews } = options
  let editing = false
  let known = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  const say = async (takeOver = false) => {
    clearTimeout(timer)
    try {
      const news = await talk.attend({ tab, editing, wasEditing: known, takeOver })
      known = editing && news.takenOverBy === null
      if (!stopped) onNews(news)
    } catch {
      // The saved state tells when the server is away; presence just waits.
    }
    editing = false
    if (!stopped) timer = setTimeout(() => void say(), every)
  }
  const leave = () => talk.leave({ tab, editing: false, wasEditing: false, leaving: true })
  void say()
  addEventListener('pagehide', leave)
  return {
    wrote: () => {
      editing = true
    },
    takeOver: () => {
      editing = true
      void say(true)
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
      removeEventListener('pagehide', leave)
      leave()
    },
  }
}
