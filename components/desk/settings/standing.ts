import type { DeskPage } from '#newsroom/catalogue'
import { dateOnly } from '#newsroom/text/dates'
import { deskTime } from '#newsroom/text/desk-time'
import type { Messages } from '../messages/vi.ts'

type Span = { opensAt: number; closesAt: number | null }

/** Whether a topic runs, in words. */
export function topicStanding(
  { opensAt, closesAt }: Span,
  { settings, language }: Messages,
  now: number,
): string {
  const words = settings.topics
  if (opensAt > now) return words.coming(deskTime(opensAt, now, language))
  if (closesAt !== null && closesAt <= now) return words.closed(deskTime(closesAt, now, language))
  return words.running
}

/** How long an agreement with an outlet holds, in words. */
export function agreementStanding(
  endsAt: number | null,
  { settings, language }: Messages,
  now: number,
): string {
  const words = settings.sources
  if (endsAt === null) return words.open
  const day = deskTime(endsAt, now, language)
  return endsAt < now ? words.ended(day) : words.until(day)
}

/** What readers see of a page. */
export const pageStanding = (page: DeskPage, words: Messages['pages']): string => {
  if (page.publishedAt === null) return words.isDraft
  const day = dateOnly(page.publishedAt)
  return page.isAhead ? words.isAhead(day) : words.isOut(day)
}
