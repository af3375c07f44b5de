import { eq } from 'drizzle-orm'
import { redirects } from '#db/schema/records'
import type { Tx } from '#db/write'

/** Sends readers of an old address, and of all that led there, to the new one. Both are paths. */
export function leadTo(tx: Tx, fromPath: string, toPath: string) {
  tx.delete(redirects).where(eq(redirects.fromPath, toPath)).run()
  tx.update(redirects).set({ toPath }).where(eq(redirects.toPath, fromPath)).run()
  tx.insert(redirects)
    .values({ fromPath, toPath, createdAt: Date.now() })
    .onConflictDoUpdate({ target: redirects.fromPath, set: { toPath } })
    .run()
}
