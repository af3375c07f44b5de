import { Screen } from '#components/desk/Screen'
import { TagForms } from '#components/desk/settings/TagForms'
import { readTag } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { merge, remove, rename } from '../actions.ts'

type Props = { params: Promise<{ id: string }> }
const list = '/admin/cau-hinh/tu-khoa'

async function load({ params }: Props) {
  const { id } = await params
  const desk = await signedIn(`${list}/${id}`)
  return { ...desk, tag: await seen(() => readTag(desk.person, desk.db, Number(id))) }
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).tag.name }
}

export default async function TagPage(props: Props) {
  const { messages, tag } = await load(props)
  const { settings: words } = messages
  return (
    <Screen title={tag.name} back={{ href: list, label: words.tags.title }}>
      <TagForms words={words} tag={tag} actions={{ rename, merge, remove }} />
    </Screen>
  )
}
