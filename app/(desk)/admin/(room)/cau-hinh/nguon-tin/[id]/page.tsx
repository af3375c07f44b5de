import { Screen } from '#components/desk/Screen'
import { SourceForm } from '#components/desk/settings/SourceForm'
import { readSource } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { save } from '../actions.ts'

type Props = { params: Promise<{ id: string }> }
const list = '/admin/cau-hinh/nguon-tin'

async function load({ params }: Props) {
  const { id } = await params
  const desk = await signedIn(`${list}/${id}`)
  return { ...desk, source: await seen(() => readSource(desk.person, desk.db, Number(id))) }
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).source.name }
}

export default async function SourcePage(props: Props) {
  const { messages, source } = await load(props)
  const { settings: words } = messages
  return (
    <Screen title={source.name} back={{ href: list, label: words.sources.title }}>
      <SourceForm words={words} source={source} action={save} />
    </Screen>
  )
}
