import { notFound } from 'next/navigation'
import { Screen } from '#components/desk/Screen'
import { TopicForm } from '#components/desk/settings/TopicForm'
import { may } from '#newsroom/permissions'
import { signedIn } from '#server/desk'
import { open } from '../actions.ts'

const list = '/admin/cau-hinh/su-kien'

export async function generateMetadata() {
  return { title: (await signedIn(`${list}/moi`)).messages.settings.topics.add }
}

export default async function NewTopicPage() {
  const { person, messages } = await signedIn(`${list}/moi`)
  if (!may(person, 'topic.edit')) notFound()
  const { settings: words } = messages
  return (
    <Screen title={words.topics.add} back={{ href: list, label: words.topics.title }}>
      <TopicForm words={words} action={open} now={Date.now()} />
    </Screen>
  )
}
