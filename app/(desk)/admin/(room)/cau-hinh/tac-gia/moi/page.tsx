import { notFound } from 'next/navigation'
import { Screen } from '#components/desk/Screen'
import { AuthorForm } from '#components/desk/settings/AuthorForm'
import { may } from '#newsroom/permissions'
import { signedIn } from '#server/desk'
import { enter } from '../actions.ts'

const list = '/admin/cau-hinh/tac-gia'

export async function generateMetadata() {
  return { title: (await signedIn(`${list}/moi`)).messages.settings.authors.add }
}

export default async function NewAuthorPage() {
  const { person, messages } = await signedIn(`${list}/moi`)
  if (!may(person, 'author.edit')) notFound()
  const { settings: words } = messages
  return (
    <Screen title={words.authors.add} back={{ href: list, label: words.authors.title }}>
      <AuthorForm words={words} action={enter} />
    </Screen>
  )
}
