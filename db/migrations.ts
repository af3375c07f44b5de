import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One forward step of the schema, never edited once it has been released. */
export type Migration = { name: string; sql: string; hash: string }

/** Folder of the product's own migrations, relative to the folder the program runs in. */
const folder = join(process.cwd(), 'db/migrations')

/** All migrations, oldest first: `YYYYMMDDHHMMSS_name.sql`. */
export function readMigrations(from = folder): Migration[] {
  return readdirSync(from)
    .filter((file) => /^\d{14}_[a-z0-9_]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(from, file), 'utf8')
      return {
        name: file.replace(/\.sql$/, ''),
        sql,
        hash: createHash('sha256').update(sql).digest('hex'),
      }
    })
}
