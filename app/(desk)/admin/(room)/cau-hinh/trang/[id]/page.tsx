import { Screen } from '#components/desk/Screen'
import { HidePageForm, PageForm } from '#components/desk/settings/PageForm'
import { buttonLook } from '#components/ui/Button'
import { infoPath } from '#newsroom/addresses'
import { readPage } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { pageStanding } from '../../../../../../../components/desk/settings/standing.ts'
import { hide, save } from '../actions.ts'

type Props = { params: Promise<{ id: string }> }
const list = '/admin/cau-hinh/trang'

async function load({ params }: Props) {
  const { id } = await params
  const desk = await signedIn(`${list}/${id}`)
  return { ...desk, page: await seen(() => readPage(desk.person, desk.db, Number(id))) }
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).page.text.title }
}

export default async function PagePage(props: Props) {
  const { messages, page } = await load(props)
  const { pages: words } = messages
  const isOut = page.publishedAt !== null
  return (
    <Screen
      title={page.text.title}
      back={{ href: list, label: words.title }}
      actions={
        isOut && (
          <a href={infoPath(page.slug)} {...buttonLook()}>
            {words.open}
          </a>
        )
      }
    >
      <p className="pb-4 text-ink-2">{pageStanding(page, words)}</p>
      <PageForm words={words} page={page} action={save} />
      {isOut && <HidePageForm words={words} pageId={page.id} action={hide} />}
    </Screen>
  )
}
