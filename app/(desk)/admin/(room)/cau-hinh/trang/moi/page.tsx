import { notFound } from 'next/navigation'
import { Screen } from '#components/desk/Screen'
import { PageForm } from '#components/desk/settings/PageForm'
import { may } from '#newsroom/permissions'
import { signedIn } from '#server/desk'
import { begin } from '../actions.ts'

const list = '/admin/cau-hinh/trang'

export async function generateMetadata() {
  return { title: (await signedIn(`${list}/moi`)).messages.pages.add }
}

export default async function NewPagePage() {
  const { person, messages } = await signedIn(`${list}/moi`)
  if (!may(person, 'page.edit')) notFound()
  const { pages: words } = messages
  return (
    <Screen title={words.add} back={{ href: list, label: words.title }}>
      <PageForm words={words} action={begin} />
    </Screen>
  )
}
