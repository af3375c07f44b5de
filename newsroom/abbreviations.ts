import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { type Abbreviation, allAbbreviations } from '#db/queries/search-matches'
import { abbreviations } from '#db/schema/search'
import { type Tx, write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { type Changed, refuseChanged } from './changed-since.ts'
import { filledIn, requiredLine } from './filled-in.ts'
import { authorise, may } from './permissions.ts'
import { Incomplete, NotFound } from './refusals.ts'
import { wordsTyped } from './search/words.ts'

const newAbbreviation = z.strictObject({
  short: requiredLine(20, { vi: 'Chưa có chữ viết tắt.', en: 'There is no abbreviation yet.' }),
  long: requiredLine(120, { vi: 'Chưa có chữ viết đủ.', en: 'What it stands for is missing.' }),
})

const changedAbbreviation = z.strictObject({
  abbreviationId: z.int().positive(),
  /** When the form's row was written last. */
  since: z.int(),
  ...newAbbreviation.shape,
})

/** What search takes for the same. @throws NotFound for who does not keep the tags */
export function readAbbreviations(actor: Actor, db: Db): Abbreviation[] {
  if (!may(actor, 'tag.edit'))
    throw new NotFound({ vi: 'Không có trang này.', en: 'There is no such page.' })
  return allAbbreviations(db)
}

/** @throws NotFound when there is no such abbreviation, or for who does not keep them */
export function readAbbreviation(actor: Actor, db: Db, id: number): Abbreviation {
  const found = readAbbreviations(actor, db).find((row) => row.id === id)
  if (!found)
    throw new NotFound({ vi: 'Không có chữ viết tắt này.', en: 'There is no such abbreviation.' })
  return found
}

/**
 * Enters an abbreviation: from the next search on, the one finds the other.
 * @throws Incomplete when it is there already, or says nothing
 */
export function enterAbbreviation(
  actor: Actor,
  db: Db,
  input: z.input<typeof newAbbreviation>,
): { abbreviationId: number } {
  const said = filledIn(newAbbreviation, input)
  return write(db, (tx) => {
    authorise(actor, 'tag.edit')
    const key = keyOf(tx, said, 0)
    const now = Date.now()
    const { id } = tx
      .insert(abbreviations)
      .values({ ...said, key, createdAt: now, updatedAt: now })
      .returning({ id: abbreviations.id })
      .get()
    record(tx, actor, {
      action: 'abbreviation.create',
      subjectType: 'abbreviation',
      subjectId: id,
      detail: said,
    })
    return { abbreviationId: id }
  })
}

/**
 * Changes an abbreviation or what it stands for.
 * @returns what the next save of the form begins from
 * @throws NotFound when there is no such abbreviation
 * @throws Incomplete when another one says the same
 * @throws Refusal when somebody else has changed it since
 */
export function changeAbbreviation(
  actor: Actor,
  db: Db,
  input: z.input<typeof changedAbbreviation>,
): Changed {
  const { abbreviationId, since, ...said } = filledIn(changedAbbreviation, input)
  return write(db, (tx) => {
    authorise(actor, 'tag.edit')
    const { updatedAt: writtenAt } = load(tx, abbreviationId)
    const subject = { subjectType: 'abbreviation', subjectId: abbreviationId }
    const updatedAt = refuseChanged(tx, { ...subject, updatedAt: writtenAt, since })
    const key = keyOf(tx, said, abbreviationId)
    tx.update(abbreviations)
      .set({ ...said, key, updatedAt })
      .where(eq(abbreviations.id, abbreviationId))
      .run()
    record(tx, actor, { action: 'abbreviation.change', ...subject, detail: said })
    return { since: updatedAt }
  })
}

/** @throws NotFound when there is no such abbreviation */
export function removeAbbreviation(actor: Actor, db: Db, abbreviationId: number): void {
  write(db, (tx) => {
    authorise(actor, 'tag.edit')
    const { short, long } = load(tx, abbreviationId)
    tx.delete(abbreviations).where(eq(abbreviations.id, abbreviationId)).run()
    record(tx, actor, {
      action: 'abbreviation.delete',
      subjectType: 'abbreviation',
      subjectId: abbreviationId,
      detail: { short, long },
    })
  })
}

function load(tx: Tx, id: number) {
  const row = tx.select().from(abbreviations).where(eq(abbreviations.id, id)).get()
  if (!row)
    throw new NotFound({ vi: 'Không có chữ viết tắt này.', en: 'There is no such abbreviation.' })
  return row
}

function keyOf(tx: Tx, { short, long }: { short: string; long: string }, ownId: number): string {
  const key = foldedWords(short)
  if (key === '') {
    throw new Incomplete([
      {
        path: 'short',
        message: {
          vi: 'Chữ viết tắt phải có chữ cái hoặc chữ số.',
          en: 'An abbreviation needs a letter or a digit.',
        },
      },
    ])
  }
  if (foldedWords(long) === '' || foldedWords(long) === key) {
    throw new Incomplete([
      {
        path: 'long',
        message: {
          vi: 'Chữ viết đủ phải khác chữ viết tắt.',
          en: 'The full form must differ from the abbreviation.',
        },
      },
    ])
  }
  const taken = tx
    .select({ id: abbreviations.id })
    .from(abbreviations)
    .where(
      and(eq(abbreviations.key, key), eq(abbreviations.long, long), ne(abbreviations.id, ownId)),
    )
    .get()
  if (taken) {
    throw new Incomplete([
      {
        path: 'long',
        message: {
          vi: `“${short}” đã được ghi là “${long}”.`,
          en: `“${short}” stands for “${long}” already.`,
        },
      },
    ])
  }
  return key
}

const foldedWords = (text: string) =>
  wordsTyped(text)
    .map(({ folded }) => folded)
    .join(' ')
