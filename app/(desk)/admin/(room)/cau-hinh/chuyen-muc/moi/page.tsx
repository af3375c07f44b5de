import { Screen } from '#components/desk/Screen'
import { NewSectionForm } from '#components/desk/settings/SectionForm'
import { readSectionTree } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { open } from '../actions.ts'

const here = '/admin/cau-hinh/chuyen-muc/moi'

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.settings.sections.add }
}

export default async function NewSectionPage() {
  const { db, person, messages } = await signedIn(here)
  const tree = await seen(() => readSectionTree(person, db))
  const { settings: words } = messages
  return (
    <Screen
      title={words.sections.add}
      back={{ href: '/admin/cau-hinh/chuyen-muc', label: words.sections.title }}
    >
      <NewSectionForm words={words} tops={tree} action={open} />
    </Screen>
  )
}
