import { and, eq, lte, ne } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { presencesSince } from '#db/queries/desk-editor'
import { presences } from '#db/schema/records'
import { type Tx, write } from '#db/write'
import type { Person } from './actor.ts'
import { loadArticle } from './articles/load.ts'

/** A tab that has been silent this long, in milliseconds, is closed. Tabs speak every ten seconds. */
const silence = 35_000

/** Somebody else in the same story. */
export type Companion = { userId: number; name: string; editing: boolean }

export type Attendance = {
  others: Companion[]
  /** Somebody has taken the writing over since this tab last spoke. */
  takenOverBy: string | null
}

type Sign = {
  articleId: number
  /** Made by the tab when it opens the story. */
  tab: string
  /** Whether this tab has been writing since it last spoke. */
  editing: boolean
  /** Whether it was known here as writing the last time it spoke. */
  wasEditing: boolean
  /** From now on this tab writes, and the others are told. */
  takeOver?: boolean
  leaving?: boolean
}

/**
 * Writes down that a tab has the story open, and tells who else has. Nobody is shut out by this: the
 * version that each save names is what keeps two texts apart.
 * @throws NotFound when the actor may not know of the story
 */
export function attend(person: Person, db: Db, sign: Sign): Attendance {
  return write(db, (tx) => {
    loadArticle(tx, person, sign.articleId, 'article.view')
    const now = Date.now()
    tx.delete(presences)
      .where(lte(presences.seenAt, now - silence))
      .run()
    const own = and(eq(presences.articleId, sign.articleId), eq(presences.tab, sign.tab))
    if (sign.leaving) {
      tx.delete(presences)
        .where(and(own, eq(presences.userId, person.userId)))
        .run()
      return { others: [], takenOverBy: null }
    }
    const known = tx.select().from(presences).where(own).get()
    const pushedOut = sign.wasEditing && known?.editing === false && !sign.takeOver
    const editing = !pushedOut && (sign.editing || Boolean(sign.takeOver))
    const row = { userId: person.userId, editing, seenAt: now }
    tx.insert(presences)
      .values({ articleId: sign.articleId, tab: sign.tab, ...row })
      .onConflictDoUpdate({ target: [presences.articleId, presences.tab], set: row })
      .run()
    if (sign.takeOver) pushOthersOut(tx, sign)
    const others = companions(tx, person, sign.articleId, now)
    return {
      others,
      takenOverBy: pushedOut ? (others.find((other) => other.editing)?.name ?? null) : null,
    }
  })
}

function pushOthersOut(tx: Tx, { articleId, tab }: Sign) {
  tx.update(presences)
    .set({ editing: false })
    .where(and(eq(presences.articleId, articleId), ne(presences.tab, tab)))
    .run()
}

/** One entry for each other person: writing if any of their tabs is. */
function companions(tx: Tx, person: Person, articleId: number, now: number): Companion[] {
  const byUser = new Map<number, Companion>()
  for (const { userId, name, editing } of presencesSince(tx, articleId, now - silence)) {
    if (userId === person.userId) continue
    const earlier = byUser.get(userId)
    byUser.set(userId, { userId, name, editing: editing || (earlier?.editing ?? false) })
  }
  return [...byUser.values()]
}
