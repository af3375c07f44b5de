import { Screen } from '#components/desk/Screen'
import { CatalogueTable } from '#components/desk/settings/CatalogueTable'
import { Icon } from '#components/ui/Icon'
import { LinkButton } from '#components/ui/LinkButton'
import { readAbbreviations } from '#newsroom/abbreviations'
import { seen, signedIn } from '#server/desk'

const here = '/admin/cau-hinh/viet-tat'

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.settings.abbreviations.title }
}

export default async function AbbreviationsPage() {
  const { db, person, messages } = await signedIn(here)
  const rows = await seen(() => readAbbreviations(person, db))
  const { abbreviations: words, tags } = messages.settings
  return (
    <Screen
      title={words.title}
      count={rows.length}
      back={{ href: '/admin/cau-hinh/tu-khoa', label: tags.title }}
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
        columns={[{ name: words.short }, { name: words.long }]}
        rows={rows.map(({ id, short, long }) => ({
          id,
          href: `${here}/${id}`,
          name: short,
          cells: [long],
        }))}
      />
    </Screen>
  )
}
