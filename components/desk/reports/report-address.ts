import type { ReportState } from '#newsroom/error-reports'

const here = '/admin/bao-loi'
const words: Record<ReportState, string> = { new: 'moi', done: 'da-sua', dismissed: 'bo-qua' }

/** Which page of the queue is asked for. */
export type ReportAddress = { state: ReportState; before: number | null }

export function readReportAddress(
  asked: Record<string, string | string[] | undefined>,
): ReportAddress {
  const state = (Object.keys(words) as ReportState[]).find((each) => words[each] === asked.xem)
  const { sau } = asked
  const isMark = typeof sau === 'string' && /^[1-9]\d{0,14}$/.test(sau)
  return { state: state ?? 'new', before: isMark ? Number(sau) : null }
}

export function reportsHref({ state, before }: ReportAddress): string {
  const query = new URLSearchParams({
    ...(state !== 'new' && { xem: words[state] }),
    ...(before !== null && { sau: String(before) }),
  }).toString()
  return query === '' ? here : `${here}?${query}`
}
