import { Screen } from '#components/desk/Screen'
import { TopicForm, TopicLeadForm } from '#components/desk/settings/TopicForm'
import { readTopic } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { libraryPictures } from '#server/library'
import { lead, save } from '../actions.ts'

type Props = { params: Promise<{ id: string }> }
const list = '/admin/cau-hinh/su-kien'

async function load({ params }: Props) {
  const { id } = await params
  const desk = await signedIn(`${list}/${id}`)
  return { ...desk, ...(await seen(() => readTopic(desk.person, desk.db, Number(id)))) }
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).topic.name }
}

export default async function TopicPage(props: Props) {
  const { db, messages, topic, stories } = await load(props)
  const { settings: words } = messages
  const [banner] = topic.bannerAssetId === null ? [] : libraryPictures(db, [topic.bannerAssetId])
  return (
    <Screen title={topic.name} back={{ href: list, label: words.topics.title }}>
      <TopicForm words={words} topic={topic} banner={banner} now={Date.now()} action={save} />
      <TopicLeadForm words={words} topic={topic} stories={stories} action={lead} />
    </Screen>
  )
}
