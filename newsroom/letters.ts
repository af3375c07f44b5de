import { desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { letters } from '#db/schema/records'
import { type Reader, type Tx, write } from '#db/write'
import type { Mail, Mailer } from '#integrations/mail/mail'
import type { Job } from './jobs.ts'
import { promise } from './jobs.ts'

/** Puts a letter into the out-tray, in the transaction that gives the reason for it. */
export function writeLetter(tx: Tx, mail: Mail) {
  const now = Date.now()
  const { id } = tx
    .insert(letters)
    .values({ recipient: mail.to, subject: mail.subject, text: mail.text, createdAt: now })
    .returning({ id: letters.id })
    .get()
  promise(tx, { kind: 'letter', key: `letter:${id}`, runAt: now })
}

/** Sends the letter of a job; what it said is then forgotten, because links in it open accounts. */
export async function sendLetter(db: Db, mailer: Mailer, job: Job): Promise<void> {
  const id = Number(job.key.replace('letter:', ''))
  const letter = db.select().from(letters).where(eq(letters.id, id)).get()
  if (!letter || letter.sentAt !== null) return
  await mailer({ to: letter.recipient, subject: letter.subject, text: letter.text })
  write(db, (tx) =>
    tx.update(letters).set({ sentAt: Date.now(), text: '' }).where(eq(letters.id, id)).run(),
  )
}

/** Letters that wait in the out-tray, newest first: the development mailbox when there is no mail server. */
export const waitingLetters = (db: Reader) =>
  db.select().from(letters).where(isNull(letters.sentAt)).orderBy(desc(letters.id)).limit(50).all()
