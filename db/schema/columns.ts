import { sql } from 'drizzle-orm'
import { integer } from 'drizzle-orm/sqlite-core'

/** Primary key that SQLite never hands out twice, so that a public address never changes its meaning. */
export const id = () => integer('id').primaryKey({ autoIncrement: true })

/** UTC epoch milliseconds. */
export const moment = (name: string) => integer(name)

export const createdAt = () => moment('created_at').notNull()
export const updatedAt = () => moment('updated_at').notNull()

/** `column IN ('a', 'b')` for a CHECK, from the same literal list that the types come from. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`"${column}" IN (${values.map((value) => `'${value}'`).join(', ')})`)
