import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { tags } from '#db/schema/tags'
import { type Tx, write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { announce } from './changes.ts'
import { filledIn, requiredLine } from './filled-in.ts'
import { authorise } from './permissions.ts'
import { sortKey } from './text/collation.ts'
import { slug } from './text/slug.ts'

const tagName = requiredLine(60, 'Từ khóa còn trống.')

/**
 * The tag of that name, made when the paper has none. Spellings that differ only in marks and case are
 * one tag: the first spelling stays.
 */
export function tagNamed(actor: Actor, db: Db, name: string): { tagId: number; isNew: boolean } {
  const wanted = filledIn(tagName, name)
  return write(db, (tx) => named(tx, actor, wanted))
}

function named(tx: Tx, actor: Actor, name: string) {
  const address = slug(name, 'tu-khoa')
  const known = tx.select({ id: tags.id }).from(tags).where(eq(tags.slug, address)).get()
  if (known) return { tagId: known.id, isNew: false }
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
