import { eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { tags } from '#db/schema/tags'
import { type Reader, type Tx, write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { announce } from './changes.ts'
import { filledIn, requiredLine } from './filled-in.ts'
import { authorise } from './permissions.ts'
import { sortKey } from './text/collation.ts'
import { slug } from './text/slug.ts'

/** What a tag may be called. */
export const tagName = requiredLine(60, { vi: 'Từ khóa còn trống.', en: 'The tag is empty.' })
export const tagSlug = (name: string) => slug(name, 'tu-khoa')

/**
 * The tag of that name, made when the paper has none. Spellings that differ only in marks and case are
 * one tag: the first spelling stays. A tag that was merged into another is that other.
 */
export function tagNamed(actor: Actor, db: Db, name: string): { tagId: number; isNew: boolean } {
  const wanted = filledIn(tagName, name)
  return write(db, (tx) => named(tx, actor, wanted))
}

function named(tx: Tx, actor: Actor, name: string) {
  const address = tagSlug(name)
  const known = tx.select().from(tags).where(eq(tags.slug, address)).get()
  if (known) return { tagId: known.mergedInto ?? known.id, isNew: false }
  authorise(actor, 'tag.create')
  const { id } = tx
    .insert(tags)
    .values({ slug: address, name, sortKey: sortKey(name), createdAt: Date.now() })
    .returning({ id: tags.id })
    .get()
  record(tx, actor, { action: 'tag.create', subjectType: 'tag', subjectId: id })
  announce(tx, 'changed', [`tag:${id}`])
  return { tagId: id, isNew: true }
}

/**
 * The tags that a text's ids stand for now, each once and in order: one that was merged is the tag that it
 * became, one that was removed is none.
 */
export function tagsInForce(db: Reader, ids: readonly number[]): number[] {
  const current = currentTags(db, ids)
  return [...new Set(ids.flatMap((id) => current.get(id) ?? []))]
}

/** What each of these tags is now; one that was removed is none. */
export function currentTags(db: Reader, ids: readonly number[]): Map<number, number> {
  if (ids.length === 0) return new Map()
  const rows = db
    .select({ id: tags.id, mergedInto: tags.mergedInto })
    .from(tags)
    .where(inArray(tags.id, [...ids]))
    .all()
  return new Map(rows.map(({ id, mergedInto }) => [id, mergedInto ?? id]))
}
