import { TimesForm } from '#components/desk/front/PlacementForm'
import { Screen } from '#components/desk/Screen'
import { readFrontBoard } from '#newsroom/front-board'
import { NotFound } from '#newsroom/refusals'
import { seen, signedIn } from '#server/desk'
import { boardHref, slotOf } from '../../../../../../../components/desk/front/slot-address.ts'
import { change } from '../../actions.ts'

type Props = { params: Promise<{ slot: string; placement: string }> }

async function load({ params }: Props) {
  const { slot: word, placement } = await params
  const desk = await signedIn(`${boardHref}/${word}/${placement}`)
  const { slot, placed } = await seen(() => {
    const found = slotOf(readFrontBoard(desk.person, desk.db), word)
    const all = found ? [found.placed, ...found.covered, ...found.coming] : []
    const here = all.find((each) => String(each?.id) === placement)
    if (!found || !here)
      throw new NotFound({
        vi: 'Tin này không còn ở ô ấy.',
        en: 'There is no such place or story.',
      })
    return { slot: found, placed: here }
  })
  const { front: words } = desk.messages
  return { slot, placed, words, name: `${words.edit}: ${words.slots[slot.slot]}` }
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).name }
}

/** When a story stands in its place. */
export default async function PlacementPage(props: Props) {
  const { slot, placed, words, name } = await load(props)
  return (
    <Screen title={name} back={{ href: boardHref, label: words.title }}>
      <TimesForm slot={slot} words={words} action={change} placed={placed} />
    </Screen>
  )
}
