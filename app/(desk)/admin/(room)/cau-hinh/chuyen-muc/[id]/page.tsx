import { Screen } from '#components/desk/Screen'
import { SectionForm } from '#components/desk/settings/SectionForm'
import { readSection } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { save } from '../actions.ts'

type Props = { params: Promise<{ id: string }> }
const list = '/admin/cau-hinh/chuyen-muc'

async function load({ params }: Props) {
  const { id } = await params
  const desk = await signedIn(`${list}/${id}`)
  return { ...desk, section: await seen(() => readSection(desk.person, desk.db, Number(id))) }
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).section.name }
}

export default async function SectionPage(props: Props) {
  const { messages, section } = await load(props)
  const { settings: words } = messages
  return (
    <Screen title={section.name} back={{ href: list, label: words.sections.title }}>
      <SectionForm words={words} section={section} action={save} />
    </Screen>
  )
}
