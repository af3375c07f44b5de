import { Catalogue } from '#components/desk/settings/Catalogue'
import { readAuthors } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'

const here = '/admin/cau-hinh/tac-gia'

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.settings.authors.title }
}

export default async function AuthorsPage() {
  const { db, person, messages } = await signedIn(here)
  const rows = await seen(() => readAuthors(person, db))
  const { authors: words } = messages.settings

  return (
    <Catalogue
      here={here}
      words={words}
      columns={[
        { name: words.name },
        { name: words.role },
        { name: messages.settings.address, className: 'wide' },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        name: row.name,
        under: row.penNames.map(({ name }) => name).join(', '),
        cells: [row.title, `/tac-gia/${row.slug}`],
      }))}
    />
  )
}
