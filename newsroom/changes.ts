import { insertAll } from '#db/insert-all'
import { type changeStrengths, contentChanges } from '#db/schema/records'
import type { Tx } from '#db/write'

export type ChangeStrength = (typeof changeStrengths)[number]

type Noun =
  | 'article'
  | 'headline'
  | 'section'
  | 'topic'
  | 'tag'
  | 'author'
  | 'source'
  | 'asset'
  | 'page'
/** What stories are listed under. */
export type Shelf = 'section' | 'topic' | 'tag' | 'author'

/**
 * What a page is made of. `article:12` is the story's own page, `headline:12` a page that shows its
 * headline; `section:5` a page that names the section. `list:section:5` is a page that lists what the
 * section has, and `rail:section:5` one that shows some of it beside something else. `day:2026-11-23` and
 * `month:2026-11` are pages of the archive.
 */
export type PageKey =
  | `${Noun}:${number}`
  | `${'list' | 'rail'}:${Shelf}:${number}`
  | `day:${string}`
  | `month:${string}`
  | 'pages'
  | 'front'
  | 'latest'
  | 'rail:latest'
  | 'rail:most-read'
  | 'corrections'
  | 'feeds'
  | 'sitemaps'
  | 'menu'
  | 'settings'

/** Tells whoever keeps finished pages that those made of these keys are stale, in the transaction that made them so. */
export function announce(tx: Tx, strength: ChangeStrength, keys: Iterable<PageKey>) {
  const at = Date.now()
  const rows = [...new Set(keys)].map((key) => ({ key, strength, at }))
  insertAll(tx, contentChanges, rows)
}
