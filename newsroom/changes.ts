import { type changeStrengths, contentChanges } from '#db/schema/records'
import type { Tx } from '#db/write'

export type ChangeStrength = (typeof changeStrengths)[number]

/**
 * What a page is made of. `article:12` is the story's own page, `headline:12` a page that shows its
 * headline; `section:5` is every list of that section.
 */
export type PageKey =
  | `${'article' | 'headline' | 'section' | 'topic' | 'tag' | 'author' | 'source' | 'asset'}:${number}`
  | 'front'
  | 'latest'
  | 'corrections'
  | 'feeds'
  | 'sitemaps'
  | 'menu'
  | 'settings'

/** Tells whoever keeps finished pages that those made of these keys are stale, in the transaction that made them so. */
export function announce(tx: Tx, strength: ChangeStrength, keys: Iterable<PageKey>) {
  const at = Date.now()
  const rows = [...new Set(keys)].map((key) => ({ key, strength, at }))
  if (rows.length > 0) tx.insert(contentChanges).values(rows).run()
}
