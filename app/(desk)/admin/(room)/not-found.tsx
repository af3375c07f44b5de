import { LinkButton } from '#components/ui/LinkButton'
import { atTheDoor } from '#server/desk'

/** What is not there, and what is not for this person: the two are told apart nowhere. */
export default async function NothingHere() {
  const { missing } = (await atTheDoor()).messages.frame
  return (
    <main id="noi-dung" className="empty">
      <title>{missing.title}</title>
      <h1>{missing.title}</h1>
      <p>{missing.text}</p>
      <LinkButton look="filled" href="/admin">
        {missing.back}
      </LinkButton>
    </main>
  )
}
