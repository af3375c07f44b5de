import type { Statement } from 'better-sqlite3'
import type { Db } from '#db/connection'

/**
 * The different questions that `work` asks of the database. One asked twice with the same words counts
 * once, because on a page React's `cache` asks it once.
 */
export function questionsOf(db: Db, work: () => void): string[] {
  const asked = new Set<string>()
  const { $client: client } = db
  const prepare: (source: string) => Statement<unknown[]> = client.prepare.bind(client)
  const listening = (source: string) => {
    const statement = prepare(source)
    const hear = (parameters: unknown[]) => asked.add(JSON.stringify([source, parameters]))
    const [all, get] = [statement.all.bind(statement), statement.get.bind(statement)]
    statement.all = (...parameters) => {
      hear(parameters)
      return all(...parameters)
    }
    statement.get = (...parameters) => {
      hear(parameters)
      return get(...parameters)
    }
    return statement
  }
  client.prepare = listening as typeof client.prepare
  try {
    work()
  } finally {
    Reflect.deleteProperty(client, 'prepare')
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
