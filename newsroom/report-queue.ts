import type { Db } from '#db/connection'
import { countReports, type ReportRow, reportRows } from '#db/queries/error-reports'
import { allSections } from '#db/queries/published'
import { reportStates } from '#db/schema/readers'
import type { Actor } from './actor.ts'
import { articlePath } from './addresses.ts'
import { below } from './desk-access.ts'
import type { ReportState } from './error-reports.ts'
import { reachOf } from './permissions.ts'
import { NotFound } from './refusals.ts'

/** A reader's proposal with the way to its words on the site; `place` is null while the story is not out. */
export type QueuedReport = Omit<ReportRow, 'slug' | 'topSectionSlug'> & { place: string | null }

export type ReportQueue = {
  reports: QueuedReport[]
  /** Behind which report the queue goes on; null at its end. */
  next: number | null
  /** How many there are of each state, counted no further than `mostCounted`. */
  counts: Record<ReportState, number>
}

export const mostCounted = 100
const onPage = 40

/**
 * A page of what readers reported about the stories of the actor's sections, the last to arrive first.
 * @throws NotFound for who settles no reports
 */
export function readReportQueue(
  actor: Actor,
  db: Db,
  { state, before }: { state: ReportState; before: number | null },
): ReportQueue {
  const sectionIds = sectionsOf(actor, db)
  if (sectionIds === undefined)
    throw new NotFound({ vi: 'Không có trang này.', en: 'There is no such page.' })
  const rows = reportRows(db, { state, sectionIds }, { before, limit: onPage + 1 })
  const page = rows.slice(0, onPage)
  const counts = Object.fromEntries(
    reportStates.map((each) => [each, countReports(db, { state: each, sectionIds }, mostCounted)]),
  ) as Record<ReportState, number>
  const next = rows.length > onPage ? (page.at(-1)?.id ?? null) : null
  return { reports: page.map(queued), next, counts }
}

/** How many reports wait for this person, counted no further than `mostCounted`; 0 for who settles none. */
export function countNewReports(actor: Actor, db: Db): number {
  const sectionIds = sectionsOf(actor, db)
  return sectionIds === undefined ? 0 : countReports(db, { state: 'new', sectionIds }, mostCounted)
}

/** Null for all sections, undefined for none. */
function sectionsOf(actor: Actor, db: Db): number[] | null | undefined {
  const reach = reachOf(actor, 'report.settle')
  if (reach === null) return undefined
  if (reach === 'any' || actor.kind === 'system') return null
  return below(allSections(db), actor.sectionIds)
}

function queued({ slug, topSectionSlug, ...report }: ReportRow): QueuedReport {
  if (slug === null || topSectionSlug === null) return { ...report, place: null }
  const path = articlePath(topSectionSlug, slug, report.articleId)
  return { ...report, place: `${path}${textFragment(report.quote)}` }
}

/** Leads a browser to the words themselves (https://wicg.github.io/scroll-to-text-fragment/). */
const textFragment = (words: string) =>
  words === '' ? '' : `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`
