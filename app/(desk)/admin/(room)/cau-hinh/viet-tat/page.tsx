import { Catalogue } from '#components/desk/settings/Catalogue'
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
    <Catalogue
      here={here}
      words={words}
      back={{ href: '/admin/cau-hinh/tu-khoa', label: tags.title }}
      columns={[{ name: words.short }, { name: words.long }]}
      rows={rows.map(({ id, short, long }) => ({
        id,
        name: short,
        cells: [long],
      }))}
    />
  )
}
