import { eq, like } from 'drizzle-orm'
import { socialCards } from '#db/schema/machines'
import type { Reader } from '#db/write'

/** Which drawing stands for a story or the paper; null while there is none. */
export const cardDigest = (db: Reader, subject: 'paper' | `article:${number}`): string | null =>
  db
    .select({ digest: socialCards.digest })
    .from(socialCards)
    .where(eq(socialCards.subject, subject))
    .get()?.digest ?? null

/** The stories that have a drawing. */
export const cardSubjects = (db: Reader) =>
  db
    .select({ subject: socialCards.subject })
    .from(socialCards)
    .where(like(socialCards.subject, 'article:%'))
    .all()
    .map(({ subject }) => subject as `article:${number}`)
