import { PlaceForm } from '#components/desk/front/PlacementForm'
import { Screen } from '#components/desk/Screen'
import { findStories } from '#newsroom/editor-choices'
import { readFrontBoard } from '#newsroom/front-board'
import { NotFound } from '#newsroom/refusals'
import { seen, signedIn } from '#server/desk'
import { boardHref, slotOf } from '../../../../../../components/desk/front/slot-address.ts'
import { put } from '../actions.ts'

type Props = { params: Promise<{ slot: string }> }

async function load({ params }: Props) {
  const { slot: word } = await params
  const desk = await signedIn(`${boardHref}/${word}`)
  const slot = await seen(() => {
    const found = slotOf(readFrontBoard(desk.person, desk.db), word)
    if (!found)
      throw new NotFound({ vi: 'Không có ô này.', en: 'There is no such place or story.' })
    return found
  })
  const { front: words } = desk.messages
  return { ...desk, slot, words, name: words.placeIn(words.slots[slot.slot]) }
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).name }
}

/** Puts a story into one place of the front page. */
export default async function PlacePage(props: Props) {
  const { db, person, slot, words, name } = await load(props)
  return (
    <Screen title={name} back={{ href: boardHref, label: words.title }}>
      <p className="front-explain">{words.suits[slot.slot]}</p>
      <PlaceForm slot={slot} words={words} action={put} newest={findStories(person, db, '')} />
    </Screen>
  )
}
