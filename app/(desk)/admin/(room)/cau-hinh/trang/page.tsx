import { Screen } from '#components/desk/Screen'
import { CatalogueTable } from '#components/desk/settings/CatalogueTable'
import { Icon } from '#components/ui/Icon'
import { LinkButton } from '#components/ui/LinkButton'
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
        serif
        columns={[
          { name: words.name },
          { name: words.stands },
          { name: messages.settings.address, className: 'wide' },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          href: `${here}/${row.id}`,
          name: row.text.title,
          under: row.text.description,
          cells: [pageStanding(row, words), infoPath(row.slug)],
        }))}
      />
    </Screen>
  )
}
