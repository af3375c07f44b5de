import { Screen } from '#components/desk/Screen'
import { CatalogueTable } from '#components/desk/settings/CatalogueTable'
import { Icon } from '#components/ui/Icon'
import { LinkButton } from '#components/ui/LinkButton'
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
    <Screen
      title={words.title}
      count={rows.length}
      actions={
        <LinkButton look="filled" href={`${here}/moi`}>
          <Icon name="plus" />
          {words.add}
        </LinkButton>
      }
    >
      <CatalogueTable
        caption={words.title}
        empty={words.empty}
        columns={[
          { name: words.name },
          { name: words.role },
          { name: messages.settings.address, className: 'wide' },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          href: `${here}/${row.id}`,
          name: row.name,
          under: row.penNames.map(({ name }) => name).join(', '),
          cells: [row.title, `/tac-gia/${row.slug}`],
        }))}
      />
    </Screen>
  )
}
