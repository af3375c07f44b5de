import { Catalogue } from '#components/desk/settings/Catalogue'
import { infoPath } from '#newsroom/addresses'
import { readPages } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { pageStanding } from '../../../../../../components/desk/settings/standing.ts'

const here = '/admin/cau-hinh/trang'

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.pages.title }
}

export default async function PagesPage() {
  const { db, person, messages } = await signedIn(here)
  const rows = await seen(() => readPages(person, db))
  const { pages: words } = messages
  return (
    <Catalogue
      here={here}
      words={words}
      serif
      columns={[
        { name: words.name },
        { name: words.stands },
        { name: messages.settings.address, className: 'wide' },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        name: row.text.title,
        under: row.text.description,
        cells: [pageStanding(row, words), infoPath(row.slug)],
      }))}
    />
  )
}
