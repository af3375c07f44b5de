import { join } from 'node:path'
import { type Db, openDatabase } from '#db/connection'
import { env } from '#env'

const place = globalThis as typeof globalThis & { trangnhatDatabase?: Db }

/**
 * The site's database, opened at the first use: `next build` imports pages, and must not make a file.
 * It stays on `globalThis` because the bundler evaluates this module more than once.
 */
export function database(): Db {
  place.trangnhatDatabase ??= openDatabase(join(env.DATA_DIR, 'trangnhat.db'))
  return place.trangnhatDatabase
}
