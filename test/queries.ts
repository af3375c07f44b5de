import type { Statement } from 'better-sqlite3'
import type { Db } from '#db/connection'

/**
 * The different questions that `work` asks of the database. One asked twice with the same words counts
 * once, because on a page React's `cache` asks it once.
 */
export function questionsOf(db: Db, work: () => void): string[] {
  const asked = new Set<string>()
  // Statements are kept between questions, so it is heard at what all of them share.
  const shared: Statement<unknown[]> = Object.getPrototypeOf(db.$client.prepare('SELECT 1'))
  const { all, get } = shared
  const hear = ({ source }: Statement<unknown[]>, parameters: unknown[]) =>
    asked.add(JSON.stringify([source, parameters]))
  shared.all = function (...parameters) {
    hear(this, parameters)
    return all.apply(this, parameters)
  }
  shared.get = function (...parameters) {
    hear(this, parameters)
    return get.apply(this, parameters)
  }
  try {
    work()
  } finally {
    Object.assign(shared, { all, get })
  }
  return [...asked]
}

/** How SQLite finds the rows of each query that `work` asks: `SEARCH publications USING INDEX …`. */
export function plansOf(db: Db, work: () => void): string[] {
  return questionsOf(db, work).flatMap((question) => {
    const [source, parameters] = JSON.parse(question) as [string, unknown[]]
    const rows = db.$client.prepare(`EXPLAIN QUERY PLAN ${source}`).all(...parameters)
    return (rows as { detail: string }[]).map(({ detail }) => detail)
  })
}
