import { notFound } from 'next/navigation'
import { Screen } from '#components/desk/Screen'
import { StoryScreen } from '#components/desk/stories/StoryScreen'
import { Kbd } from '#components/ui/Kbd'
import { LinkButton } from '#components/ui/LinkButton'
import { countedTo, mayUseView } from '#newsroom/desk-list'
import { may } from '#newsroom/permissions'
import { number } from '#newsroom/text/numbers'
import { signedIn } from '#server/desk'
import { readList } from '#server/desk-list'
import {
  listHref,
  questionOf,
  readListAddress,
} from '../../../../../components/desk/stories/list-address.ts'
import { restoreStories, trashStories } from './actions.ts'

export async function generateMetadata({ searchParams }: PageProps<'/admin/tin'>) {
  const address = readListAddress(await searchParams)
  const { messages } = await signedIn(listHref(address))
  const { title, views } = messages.stories
  return { title: address.view === 'all' ? title : `${views[address.view]} · ${title}` }
}

export default async function StoriesPage({ searchParams }: PageProps<'/admin/tin'>) {
  const address = readListAddress(await searchParams)
  const { db, person, messages } = await signedIn(listHref(address))
  if (!mayUseView(person, address.view)) notFound()
  const { count, ...list } = readList(person, db, questionOf(address))
  const { stories, frame } = messages
  const mayWrite = may(person, 'article.create')
  return (
    <Screen
      bare
      title={stories.title}
      count={count < countedTo ? number(count) : stories.upTo(number(countedTo))}
      actions={
        mayWrite && (
          <LinkButton look="filled" href="/admin/tin/moi">
            {frame.writeStory} <Kbd>N</Kbd>
          </LinkButton>
        )
      }
    >
      <StoryScreen
        {...{ address, list, messages, mayWrite }}
        action={address.view === 'trash' ? restoreStories : trashStories}
      />
    </Screen>
  )
}
