import { localDay } from '../text/dates.ts'

/** What a story is filed under. */
export type Filing = {
  sectionId: number | null
  topSectionId: number | null
  topicId: number | null
  tagIds: readonly number[]
  authorIds: readonly number[]
  createdBy: number | null
  /** Of the list that it stands in: when it came out, or was last written; UTC epoch milliseconds. */
  at: number
}

/** Stretches of rows, the shortest first: how many bits of a row's number they leave out. */
export const stretches = [12, 14, 16, 18] as const

/** The stretch of rows that `row` stands in. */
export const stretchFacet = (level: number, row: number) =>
  `l${level}x${Math.floor(row / 2 ** (stretches[level] ?? 0))}`

export const facet = {
  section: (id: number) => `s${id}`,
  tag: (id: number) => `k${id}`,
  author: (id: number) => `a${id}`,
  topic: (id: number) => `p${id}`,
  creator: (id: number) => `u${id}`,
  /** `2026-11` */
  month: (month: string) => `m${month.replace('-', '')}`,
  year: (year: string) => `y${year}`,
}

/** All words under which a row can be asked for. */
export function facetsOf(filing: Filing, row: number): string[] {
  const month = localDay(filing.at).slice(0, 7)
  const places = new Set([filing.sectionId, filing.topSectionId].filter((id) => id !== null))
  return [
    ...[...places].map(facet.section),
    ...filing.tagIds.map(facet.tag),
    ...filing.authorIds.map(facet.author),
    ...(filing.topicId === null ? [] : [facet.topic(filing.topicId)]),
    ...(filing.createdBy === null ? [] : [facet.creator(filing.createdBy)]),
    facet.month(month),
    facet.year(month.slice(0, 4)),
    ...stretches.map((_, level) => stretchFacet(level, row)),
  ]
}
