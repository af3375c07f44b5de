import { Screen } from '#components/desk/Screen'
import { AbbreviationForm, RemoveAbbreviation } from '#components/desk/settings/AbbreviationForm'
import { readAbbreviation } from '#newsroom/abbreviations'
import { seen, signedIn } from '#server/desk'
import { removeShort, saveShort } from '../actions.ts'

type Props = { params: Promise<{ id: string }> }
const list = '/admin/cau-hinh/viet-tat'

async function load({ params }: Props) {
  const { id } = await params
  const desk = await signedIn(`${list}/${id}`)
  return { ...desk, row: await seen(() => readAbbreviation(desk.person, desk.db, Number(id))) }
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).row.short }
}

export default async function AbbreviationPage(props: Props) {
  const { messages, row } = await load(props)
  const { settings: words } = messages
  return (
    <Screen title={row.short} back={{ href: list, label: words.abbreviations.title }}>
      <AbbreviationForm words={words} row={row} action={saveShort} />
      <RemoveAbbreviation words={words} row={row} action={removeShort} />
    </Screen>
  )
}
