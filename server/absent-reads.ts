import { cache } from 'react'
import { cardsByIds } from '#db/queries/published'
import { newestIds } from '#db/queries/published-lists'
import { toCards } from './cards.ts'
import { database } from './database.ts'
import { collect } from './page-keys.ts'
import { readNow } from './reads.ts'

const most = 8

/** What a page that has nothing of its own leads on to. */
export const readNewest = cache(() => {
  collect('rail:latest')
  const db = database()
  const now = readNow()
  const ids = newestIds(db, { kind: 'latest' }, now, { offset: 0, limit: most })
  const stories = toCards(db, cardsByIds(db, ids, now))
  collect(...stories.map(({ id }) => `headline:${id}` as const))
  return stories
})
