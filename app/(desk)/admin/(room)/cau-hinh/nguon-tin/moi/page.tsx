import { notFound } from 'next/navigation'
import { Screen } from '#components/desk/Screen'
import { SourceForm } from '#components/desk/settings/SourceForm'
import { may } from '#newsroom/permissions'
import { signedIn } from '#server/desk'
import { enter } from '../actions.ts'

const list = '/admin/cau-hinh/nguon-tin'

export async function generateMetadata() {
  return { title: (await signedIn(`${list}/moi`)).messages.settings.sources.add }
}

export default async function NewSourcePage() {
  const { person, messages } = await signedIn(`${list}/moi`)
  if (!may(person, 'source.edit')) notFound()
  const { settings: words } = messages
  return (
    <Screen title={words.sources.add} back={{ href: list, label: words.sources.title }}>
      <SourceForm words={words} action={enter} />
    </Screen>
  )
}
