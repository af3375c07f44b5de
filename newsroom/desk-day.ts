import type { Db } from '#db/connection'
import type { StoryRow } from '#db/queries/desk-rows'
import type { Actor } from './actor.ts'
import { listStories, mayUseView } from './desk-list.ts'
import { localDay, parseLocal } from './text/dates.ts'

/** A story in the plan of the day, at the moment that it went or goes out (UTC epoch ms). */
export type Planned = { story: StoryRow; at: number; when: 'past' | 'late' | 'coming' }

/** What a person finds on coming to the desk. */
export type DeskDay = {
  /** Stories that wait for this person's approval, the longest waiting first. */
  queue: StoryRow[]
  /** One's own drafts and what is on its way, what was returned first. */
  mine: StoryRow[]
  justOut: StoryRow[]
  plan: Planned[]
}

const shown = { queue: 8, mine: 8, justOut: 3, plan: 12 }
const day = 86_400_000
const grace = 60_000

/** The day at the desk as this person may see it. `now` is UTC epoch milliseconds. */
export function readDeskDay(actor: Actor, db: Db, now: number): DeskDay {
  if (!mayUseView(actor, 'mine')) return { queue: [], mine: [], justOut: [], plan: [] }
  const list = (question: Parameters<typeof listStories>[2]) =>
    listStories(actor, db, question, now).rows
  const queue = mayUseView(actor, 'queue') ? list({ view: 'queue', sort: 'oldest' }) : []
  const own = list({ view: 'mine', states: ['draft', 'submitted'] })
  const out = list({ view: 'out' }).sort(byMomentOut)
  const plan = [...planned(list({ view: 'scheduled', sort: 'due' }), now), ...went(out, now)]
  return {
    queue: queue.slice(0, shown.queue),
    mine: own
      .sort((one, other) => Number(other.returned !== null) - Number(one.returned !== null))
      .slice(0, shown.mine),
    justOut: out.slice(0, shown.justOut),
    plan: plan.sort((one, other) => one.at - other.at).slice(-shown.plan),
  }
}

const byMomentOut = (one: StoryRow, other: StoryRow) =>
  (other.firstPublishedAt ?? 0) - (one.firstPublishedAt ?? 0)

const midnight = (now: number) => parseLocal(localDay(now)) ?? now

function planned(rows: StoryRow[], now: number): Planned[] {
  const tomorrow = midnight(now) + day
  return rows.flatMap((story) => {
    const at = story.scheduledAt
    if (at === null || at >= tomorrow) return []
    return [{ story, at, when: at < now - grace ? 'late' : 'coming' } as const]
  })
}

function went(rows: StoryRow[], now: number): Planned[] {
  return rows.flatMap((story) => {
    const at = story.firstPublishedAt
    return at === null || at < midnight(now) ? [] : [{ story, at, when: 'past' } as const]
  })
}
