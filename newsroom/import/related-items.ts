import { fold } from '../text/fold.ts'

export type RelatedItem = { headline: string; teaser: string }

const headings = new Set([
  'tin lien quan',
  'bai lien quan',
  'tin bai lien quan',
  'bai viet lien quan',
])

/** The line above the other stories: `Tin Liên Quan`, in any case. */
export const isRelatedHeading = (line: string) =>
  headings.has(
    fold(line)
      .replace(/[\s:.…]+/g, ' ')
      .trim(),
  )

/**
 * Reads a list of headlines, each followed by its teaser. A headline without one keeps an empty teaser;
 * the dots of a cut teaser become an ellipsis.
 */
export function readRelatedItems(lines: readonly string[]): RelatedItem[] {
  const items: RelatedItem[] = []
  for (const line of lines) {
    const last = items.at(-1)
    if (last && last.teaser === '' && isTeaser(line, last.headline)) {
      last.teaser = line.replace(/[\s,;:–-]*(?:\.{2,}|…)$/u, '…')
    } else items.push({ headline: line, teaser: '' })
  }
  return items
}

const isTeaser = (line: string, headline: string) =>
  /[.…!][”"')]?$/u.test(line) || line.length > headline.length
