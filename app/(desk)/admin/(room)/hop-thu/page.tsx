import { Screen } from '#components/desk/Screen'
import { readMailbox } from '#newsroom/accounts/people'
import { deskMoment } from '#newsroom/text/desk-time'
import { hasMailServer, seen, signedIn } from '#server/desk'

export async function generateMetadata() {
  return { title: (await signedIn('/admin/hop-thu')).messages.people.mailbox.title }
}

/** Where letters lie while there is no mail server; with one, what they say is nobody's business here. */
export default async function MailboxPage() {
  const { db, person, messages } = await signedIn('/admin/hop-thu')
  const { mailbox } = messages.people
  const letters = await seen(() => readMailbox(person, db))
  const now = Date.now()
  return (
    <Screen title={mailbox.title} count={letters.length}>
      <p className="narrow pb-4 text-ink-2">{hasMailServer ? mailbox.sending : mailbox.text}</p>
      {letters.length === 0 && <p className="nothing narrow">{mailbox.none}</p>}
      {letters.map((letter) => (
        <article key={letter.id} className="narrow border-t border-line py-4">
          <h2 className="text-14 font-semibold">{letter.subject}</h2>
          <p className="under pb-2 tabular-nums">
            {mailbox.to} {letter.recipient} · {deskMoment(letter.createdAt, now, messages.language)}
          </p>
          {!hasMailServer && (
            <pre className="whitespace-pre-wrap break-words font-sans">{letter.text}</pre>
          )}
        </article>
      ))}
    </Screen>
  )
}
