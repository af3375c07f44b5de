import { eq } from 'drizzle-orm'
import { sections } from '#db/schema/sections'
import type { Reader } from '#db/write'

/** Whether stories of this top section are approved by somebody who did not write them. */
export function needsTwoPeople(db: Reader, topSectionId: number | null): boolean {
  if (topSectionId === null) return false
  const row = db
    .select({ needs: sections.needsTwoPeople })
    .from(sections)
    .where(eq(sections.id, topSectionId))
    .get()
  return row?.needs ?? false
}
