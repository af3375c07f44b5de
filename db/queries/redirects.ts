import { eq } from 'drizzle-orm'
import { redirects } from '../schema/records.ts'
import type { Reader } from '../write.ts'

/** Where an old address, path with or without a query, leads now; null when it never was one. */
export function redirectFrom(db: Reader, address: string): string | null {
  const row = db
    .select({ toPath: redirects.toPath })
    .from(redirects)
    .where(eq(redirects.fromPath, address))
    .get()
  return row?.toPath ?? null
}
