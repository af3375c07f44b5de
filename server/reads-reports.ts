import { cache } from 'react'
import { cardsByIds } from '#db/queries/published'
import { articlePath } from '#newsroom/addresses'
import { database } from './database.ts'
import { collect } from './page-keys.ts'
import { readNow } from './reads.ts'

/** The story that a reader has written about, as its address says it; null when it is not out. */
export const readReportedStory = cache((said: string) => {
  if (!/^[1-9]\d{0,14}$/.test(said)) return null
  const id = Number(said)
  collect(`article:${id}`, `headline:${id}`)
  const [row] = cardsByIds(database(), [id], readNow())
  return row
    ? { headline: row.headline, path: articlePath(row.topSectionSlug, row.slug, id) }
    : null
})
