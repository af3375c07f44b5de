import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewStory } from '#components/desk/editor/NewStory.client'
import { Screen } from '#components/desk/Screen'
import { may } from '#newsroom/permissions'
import { atTheDoor, signedIn } from '#server/desk'

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await atTheDoor()
  return { title: messages.frame.writeStory }
}

/** Opening this page writes nothing; its own script begins the story. */
export default async function NewStoryPage({ searchParams }: PageProps<'/admin/tin/moi'>) {
  const { person, messages } = await signedIn('/admin/tin/moi')
  if (!may(person, 'article.create')) notFound()
  const headline = [(await searchParams).tua ?? ''].flat()[0]?.slice(0, 300) ?? ''
  return (
    <Screen title={messages.frame.writeStory} shell="solo">
      <NewStory headline={headline} />
    </Screen>
  )
}
