import { asc, eq, isNotNull } from 'drizzle-orm'
import { pages } from '#db/schema/pages'
import type { Reader } from '#db/write'

/** Every page that the desk keeps, in the order in which they were begun. */
export const deskPages = (db: Reader) => db.select().from(pages).orderBy(asc(pages.id)).all()

/** What readers see of the page at this slug; undefined when they see none. */
export const publishedPage = (db: Reader, slug: string) => {
  const row = db
    .select({ id: pages.id, slug: pages.slug, text: pages.published, at: pages.publishedAt })
    .from(pages)
    .where(eq(pages.slug, slug))
    .get()
  return row?.text == null || row.at === null ? undefined : { ...row, text: row.text, at: row.at }
}

/** Titles of the pages that readers see. */
export const publishedPages = (db: Reader) =>
  db
    .select({ id: pages.id, slug: pages.slug, text: pages.published })
    .from(pages)
    .where(isNotNull(pages.published))
    .orderBy(asc(pages.id))
    .all()
    .flatMap((row) => (row.text === null ? [] : [{ ...row, text: row.text }]))
