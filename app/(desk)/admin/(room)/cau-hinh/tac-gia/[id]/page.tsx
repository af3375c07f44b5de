import { Screen } from '#components/desk/Screen'
import { AuthorForm } from '#components/desk/settings/AuthorForm'
import { readAuthor } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { libraryPictures } from '#server/library'
import { save } from '../actions.ts'

type Props = { params: Promise<{ id: string }> }
const list = '/admin/cau-hinh/tac-gia'

async function load({ params }: Props) {
  const { id } = await params
  const desk = await signedIn(`${list}/${id}`)
  return { ...desk, author: await seen(() => readAuthor(desk.person, desk.db, Number(id))) }
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).author.name }
}

export default async function AuthorPage(props: Props) {
  const { db, messages, author } = await load(props)
  const { settings: words } = messages
  const [portrait] =
    author.portraitAssetId === null ? [] : libraryPictures(db, [author.portraitAssetId])
  return (
    <Screen title={author.name} back={{ href: list, label: words.authors.title }}>
      <AuthorForm words={words} author={author} portrait={portrait} action={save} />
    </Screen>
  )
}
