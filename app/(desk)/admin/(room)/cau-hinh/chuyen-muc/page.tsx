import { Screen } from '#components/desk/Screen'
import { SectionRows } from '#components/desk/settings/SectionRows'
import { Icon } from '#components/ui/Icon'
import { LinkButton } from '#components/ui/LinkButton'
import { readSectionTree } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { move } from './actions.ts'

const here = '/admin/cau-hinh/chuyen-muc'

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.settings.sections.title }
}

export default async function SectionsPage() {
  const { db, person, messages } = await signedIn(here)
  const tree = await seen(() => readSectionTree(person, db))
  const { settings: words } = messages
  return (
    <Screen
      title={words.sections.title}
      count={tree.reduce((sum, { children }) => sum + 1 + children.length, 0)}
      actions={
        <LinkButton look="filled" href={`${here}/moi`}>
          <Icon name="plus" />
          {words.sections.add}
        </LinkButton>
      }
    >
      <SectionRows tree={tree} words={words} move={move} />
    </Screen>
  )
}
