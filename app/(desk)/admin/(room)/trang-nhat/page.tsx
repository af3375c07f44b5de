import { FrontBoard } from '#components/desk/front/FrontBoard'
import { Screen } from '#components/desk/Screen'
import { Icon } from '#components/ui/Icon'
import { LinkButton } from '#components/ui/LinkButton'
import { readFrontBoard } from '#newsroom/front-board'
import { seen, signedIn } from '#server/desk'
import { clear, move, pin, put } from './actions.ts'

const here = '/admin/trang-nhat'

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.front.title }
}

/** Trang nhất: what stands in each place, and by whose will. */
export default async function FrontBoardPage() {
  const { db, person, messages } = await signedIn(here)
  const now = Date.now()
  const slots = await seen(() => readFrontBoard(person, db, now))
  const { front: words } = messages
  return (
    <Screen
      title={words.title}
      actions={
        <LinkButton href="/" target="_blank">
          <Icon name="eye" />
          {words.see}
        </LinkButton>
      }
    >
      <p className="front-explain">{words.explain}</p>
      <FrontBoard
        slots={slots}
        words={words}
        now={now}
        actions={{ place: put, pin, clear, move }}
      />
    </Screen>
  )
}
