import { deskMoment } from '#newsroom/text/desk-time'
import type { Messages } from '../messages/vi.ts'

type Detail = Readonly<Record<string, unknown>>

/** Only for machines, or said elsewhere in the row. */
const unsaid = new Set(['sha256', 'revisionId', 'correctionId', 'parentId', 'kind', 'arrangement'])

/**
 * What a row of the log was about, in the desk's words: `{"from":"reporter","to":"editor"}` is
 * “Phóng viên → Biên tập viên”. What has no words yet is shown as it was written down.
 */
export function detailWords(json: string, messages: Messages, now: number): string {
  const { log, frame, front, language } = messages
  const { details: words } = log
  const moment = (value: unknown) => deskMoment(Number(value), now, language)
  const role = (value: unknown) => named(frame.roles, value)
  const said: Record<string, (value: unknown, all: Detail) => string> = {
    reason: (value) => `“${value}”`,
    name: (value, { into }) => (into === undefined ? `“${value}”` : ''),
    into: (_, { from, name }) => `“${from}” → “${name}”`,
    from: (value, { into }) => (into === undefined ? `${role(value)} →` : ''),
    to: (value, { from }) =>
      typeof value === 'number' && from === undefined ? words.place(value) : role(value),
    at: (value) => moment(value),
    startsAt: (value) => words.from(moment(value)),
    endsAt: (value) => words.until(moment(value)),
    pinned: () => words.pinned,
    slot: (value) => named(front.slots, value),
    fromRevision: (value) => words.version(Number(value)),
    substantive: () => words.substantive,
    hidden: () => words.hidden,
    archived: () => words.archived,
    role,
    sectionIds: (value) => words.sections((value as unknown[]).length),
    secondFactorRoles: (value) => (value as unknown[]).map(role).join(', '),
    changed: (value) => (value as unknown[]).map((field) => named(words.fields, field)).join(', '),
    slug: (value) => `/${value}`,
    originalName: (value) => String(value),
    short: (value, { long }) => `${value} = ${long}`,
    long: () => '',
    by: (value) => `${log.subjects.asset} ${value}`,
    articleId: (value) => `${log.subjects.article} ${value}`,
  }
  const detail = JSON.parse(json) as Detail
  return Object.entries(detail)
    .filter(([key, value]) => !unsaid.has(key) && !isNothing(value))
    .map(([key, value]) => said[key]?.(value, detail) ?? `${key} ${JSON.stringify(value)}`)
    .filter(Boolean)
    .join(' · ')
    .replaceAll('→ ·', '→')
}

const isNothing = (value: unknown) =>
  value === null || value === false || (Array.isArray(value) && value.length === 0)

const named = (names: Readonly<Record<string, string>>, key: unknown) =>
  names[String(key)] ?? String(key)
