import { type Db, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'

/** A migrated database in memory, for one test. */
export function testDatabase(): Db {
  const db = openDatabase(':memory:')
  migrate(db)
  return db
}
