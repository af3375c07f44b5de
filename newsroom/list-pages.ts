import { pagePath } from './addresses.ts'

/**
 * How a list of stories is cut into pages. The first page may hold another number than the ones after
 * it, because it opens with larger stories.
 */
export type ListSizes = { first: number; rest: number }

/** A list ends here; what is older is found by day, by search and by topic. */
export const mostPages = 500

export const ceilingOf = ({ first, rest }: ListSizes): number => first + rest * (mostPages - 1)

/** An empty list still has its first page. */
export function pageCount(total: number, { first, rest }: ListSizes): number {
  if (total <= first) return 1
  return Math.min(mostPages, 1 + Math.ceil((total - first) / rest))
}

/** What page n (from 1) shows of the list. */
export const spanOf = (page: number, { first, rest }: ListSizes) =>
  page === 1 ? { offset: 0, limit: first } : { offset: first + (page - 2) * rest, limit: rest }

/**
 * Reads `?trang=`. Page 1 has no parameter, so `?trang=1` is `again`: its address is another one.
 * Anything that is not a page number is null.
 */
export function pageFrom(parameter: string | string[] | undefined): number | 'again' | null {
  if (parameter === undefined) return 1
  if (typeof parameter !== 'string' || !/^[1-9]\d{0,6}$/.test(parameter)) return null
  return parameter === '1' ? 'again' : Number(parameter)
}

/** The way through a list's pages; null stands for pages that are left out. */
export type PageLinks = {
  current: number
  numbers: ({ number: number; path: string } | null)[]
  next: string | null
}

export const pageLinks = (path: string, page: number, pages: number): PageLinks => ({
  current: page,
  numbers: pageNumbers(page, pages).map((number) =>
    number === null ? null : { number, path: pagePath(path, number) },
  ),
  next: page < pages ? pagePath(path, page + 1) : null,
})

/** Page numbers to print around `page`: the first, the last, the neighbours; null where some are left out. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages]
  // The first page offers the first four, as a reader goes forward from there.
  const start = page <= 2 ? [2, 3, 4] : []
  const shown = [...new Set([...near, ...start])]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b)
  return shown.flatMap((number, at) => {
    const before = shown[at - 1] ?? 0
    if (number - before === 2) return [number - 1, number]
    return number - before > 2 ? [null, number] : [number]
  })
}
