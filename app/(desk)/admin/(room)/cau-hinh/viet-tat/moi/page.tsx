import { notFound } from 'next/navigation'
import { Screen } from '#components/desk/Screen'
import { AbbreviationForm } from '#components/desk/settings/AbbreviationForm'
import { may } from '#newsroom/permissions'
import { signedIn } from '#server/desk'
import { enterShort } from '../actions.ts'

const list = '/admin/cau-hinh/viet-tat'

export async function generateMetadata() {
  return { title: (await signedIn(`${list}/moi`)).messages.settings.abbreviations.add }
}

export default async function NewAbbreviationPage() {
  const { person, messages } = await signedIn(`${list}/moi`)
  if (!may(person, 'tag.edit')) notFound()
  const { settings: words } = messages
  return (
    <Screen title={words.abbreviations.add} back={{ href: list, label: words.abbreviations.title }}>
      <AbbreviationForm words={words} action={enterShort} />
    </Screen>
  )
}
