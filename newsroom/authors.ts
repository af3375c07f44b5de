import { like } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { authors, penNames } from '#db/schema/authors'
import { write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { announce } from './changes.ts'
import { filledIn, line, passage, requiredLine } from './filled-in.ts'
import { numberedSlug } from './numbered-slug.ts'
import { authorise } from './permissions.ts'
import { personSortKey } from './text/collation.ts'
import { slug } from './text/slug.ts'

const name = requiredLine(80, 'Tác giả chưa có tên.')

const newAuthor = z.strictObject({
  name,
  title: line(120).default(''),
  biography: passage(2_000).default(''),
  email: z.email().nullable().default(null),
  portraitAssetId: z.int().positive().nullable().default(null),
  /** Bút danh, without repetitions. */
  penNames: z
    .array(name)
    .max(20)
    .default([])
    .transform((names) => [...new Set(names)]),
})

/** A byline, with the pen names that the same person signs with, in the order given. */
export type NewByline = { authorId: number; penNameIds: number[] }

/** Enters a byline into the paper's list. Two people of one name get addresses with a number. */
export function enterAuthor(actor: Actor, db: Db, input: z.input<typeof newAuthor>): NewByline {
  const { penNames: pens, ...author } = filledIn(newAuthor, input)
  return write(db, (tx) => {
    authorise(actor, 'author.edit')
    const base = slug(author.name, 'tac-gia')
    const taken = tx
      .select({ slug: authors.slug })
      .from(authors)
      .where(like(authors.slug, `${base}%`))
      .all()
    const now = Date.now()
    const { id } = tx
      .insert(authors)
      .values({
        ...author,
        slug: numberedSlug(base, new Set(taken.map((row) => row.slug))),
        sortKey: personSortKey(author.name),
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: authors.id })
      .get()
    const penNameIds = pens.map(
      (pen) =>
        tx
          .insert(penNames)
          .values({ authorId: id, name: pen, createdAt: now })
          .returning({ id: penNames.id })
          .get().id,
    )
    record(tx, actor, { action: 'author.create', subjectType: 'author', subjectId: id })
    announce(tx, 'changed', [`author:${id}`, 'sitemaps'])
    return { authorId: id, penNameIds }
  })
}
