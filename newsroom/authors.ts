import { and, eq, like } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { authors, penNames } from '#db/schema/authors'
import { type Tx, write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { type Changed, refuseChanged } from './changed-since.ts'
import { announce } from './changes.ts'
import { filledIn, line, passage, requiredLine } from './filled-in.ts'
import { numberedSlug } from './numbered-slug.ts'
import { authorise } from './permissions.ts'
import { NotFound, Refusal } from './refusals.ts'
import { personSortKey } from './text/collation.ts'
import { packed } from './text/sentence.ts'
import { slug } from './text/slug.ts'

const name = requiredLine(80, { vi: 'Tác giả chưa có tên.', en: 'The author has no name yet.' })

/** Bút danh, without repetitions. */
const penNameList = z
  .array(name)
  .max(20)
  .default([])
  .transform((names) => [...new Set(names)])

const newAuthor = z.strictObject({
  name,
  title: line(120).default(''),
  biography: passage(2_000).default(''),
  email: z
    .email(packed({ vi: 'Thư điện tử chưa đúng dạng.', en: 'That is no e-mail address.' }))
    .nullable()
    .default(null),
  portraitAssetId: z.int().positive().nullable().default(null),
  penNames: penNameList,
})

const changedAuthor = z.strictObject({
  authorId: z.int().positive(),
  /** When the form's author was written last. */
  since: z.int(),
  ...newAuthor.omit({ penNames: true }).shape,
  /** What pen names that there are already are called now. */
  penNames: z
    .array(z.strictObject({ id: z.int().positive(), name }))
    .max(40)
    .default([]),
  newPenNames: penNameList,
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

/**
 * Changes what is said of an author and how they sign; the address stays, and so does every pen name that
 * there is: stories are signed with it.
 * @returns what the next save of the form begins from
 * @throws NotFound when there is no such author
 * @throws Refusal when somebody else has changed it since, or a pen name is there twice
 */
export function changeAuthor(actor: Actor, db: Db, input: z.input<typeof changedAuthor>): Changed {
  const { authorId, since, penNames: pens, newPenNames, ...said } = filledIn(changedAuthor, input)
  return write(db, (tx) => {
    authorise(actor, 'author.edit')
    const before = tx.select().from(authors).where(eq(authors.id, authorId)).get()
    if (!before) throw new NotFound({ vi: 'Không có tác giả này.', en: 'There is no such author.' })
    const subject = { subjectType: 'author', subjectId: authorId }
    const updatedAt = refuseChanged(tx, { ...subject, updatedAt: before.updatedAt, since })
    tx.update(authors)
      .set({ ...said, sortKey: personSortKey(said.name), updatedAt })
      .where(eq(authors.id, authorId))
      .run()
    renamePens(tx, authorId, pens)
    for (const pen of newPenNames) {
      tx.insert(penNames)
        .values({ authorId, name: pen, createdAt: updatedAt })
        .onConflictDoNothing()
        .run()
    }
    record(tx, actor, { action: 'author.change', ...subject })
    announce(tx, 'changed', [`author:${authorId}`, 'sitemaps'])
    return { since: updatedAt }
  })
}

function renamePens(tx: Tx, authorId: number, pens: { id: number; name: string }[]) {
  if (new Set(pens.map((pen) => pen.name)).size < pens.length) {
    throw new Refusal({
      vi: 'Hai bút danh của một người không thể trùng nhau.',
      en: 'Two pen names of one person cannot be the same.',
    })
  }
  const own = tx.select().from(penNames).where(eq(penNames.authorId, authorId)).all()
  const changed = pens.filter((pen) =>
    own.some(({ id, name }) => id === pen.id && name !== pen.name),
  )
  // Two names may have changed places, which are unique at every moment.
  for (const { id } of changed) {
    tx.update(penNames)
      .set({ name: `\u0000${id}` })
      .where(eq(penNames.id, id))
      .run()
  }
  for (const { id, name } of changed) {
    const taken = tx
      .select({ id: penNames.id })
      .from(penNames)
      .where(and(eq(penNames.authorId, authorId), eq(penNames.name, name)))
      .get()
    if (taken)
      throw new Refusal({
        vi: `Bút danh “${name}” đã có.`,
        en: `There is a pen name “${name}” already.`,
      })
    tx.update(penNames).set({ name }).where(eq(penNames.id, id)).run()
  }
}
