import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { cardsByIds } from '#db/queries/published'
import { cardDigest, cardSubjects } from '#db/queries/social-cards'
import { socialCards } from '#db/schema/machines'
import { type Reader, type Tx, write } from '#db/write'
import { drawSocialCard } from '#integrations/pictures/maker'
import type { CardWords } from '#integrations/pictures/protocol'
import type { Storage } from '#integrations/storage/storage'
import { announce, type PageKey } from './changes.ts'
import { cardKey } from './pictures/places.ts'
import { type CardSubject, promiseCard } from './pictures/promised-cards.ts'
import { readSettings } from './settings.ts'
import { teaser } from './text/cut.ts'

/** Raised when cards are drawn another way: every one of them is another picture then. */
const drawing = 1
/** A card holds so many characters that can still be read on a telephone. */
const longestHeadline = 200

/**
 * Keeps the promise of a card: draws what is not drawn yet, stores it at an address of its own, and has the pages
 * that show it made anew. Doing it again does nothing. A story that is not out gets no card, nor does
 * one in a script that the typeface lacks: the paper's card stands for it.
 */
export async function makeSocialCard(
  db: Db,
  storage: Storage,
  subject: CardSubject,
): Promise<void> {
  const words = wordsOf(db, subject)
  if (!words) return
  const digest = createHash('sha256')
    .update(JSON.stringify([drawing, words]))
    .digest('hex')
    .slice(0, 20)
  if (cardDigest(db, subject) === digest) return
  const drawn = await storage.inScratch(async (folder) => {
    const file = join(folder, 'card.jpg')
    if (!(await drawSocialCard(file, words))) return false
    await storage.put(cardKey(digest), file)
    return true
  })
  write(db, (tx) => {
    if (drawn) keep(tx, subject, digest)
    else tx.delete(socialCards).where(eq(socialCards.subject, subject)).run()
    // Readers see nothing of it: the page may be made anew when there is time.
    announce(tx, 'aged', [keyOf(subject)])
    // The paper's name stands on every card.
    if (subject === 'paper') for (const other of cardSubjects(tx)) promiseCard(tx, other)
  })
}

const keyOf = (subject: CardSubject): PageKey => (subject === 'paper' ? 'settings' : subject)

function keep(tx: Tx, subject: CardSubject, digest: string) {
  const row = { digest, createdAt: Date.now() }
  tx.insert(socialCards)
    .values({ subject, ...row })
    .onConflictDoUpdate({ target: socialCards.subject, set: row })
    .run()
}

function wordsOf(db: Reader, subject: CardSubject): CardWords | null {
  const { siteName: paper, motto, description } = readSettings(db)
  if (subject === 'paper') return { paper, kicker: '', headline: motto || description || paper }
  const id = Number(subject.slice('article:'.length))
  const [story] = cardsByIds(db, [id], Date.now())
  if (!story) return null
  const headline = teaser(story.headline, longestHeadline)
  return { paper, kicker: story.topicName ?? story.sectionName, headline }
}
