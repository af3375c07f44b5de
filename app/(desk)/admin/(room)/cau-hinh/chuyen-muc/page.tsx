import { CatalogueScreen } from '#components/desk/settings/Catalogue'
import { SectionRows } from '#components/desk/settings/SectionRows'
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
    <CatalogueScreen
      here={here}
      words={words.sections}
      count={tree.reduce((sum, { children }) => sum + 1 + children.length, 0)}
    >
      <SectionRows tree={tree} words={words} move={move} />
    </CatalogueScreen>
  )
}
