import { Catalogue } from '#components/desk/settings/Catalogue'
import { readSources } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { agreementStanding } from '../../../../../../components/desk/settings/standing.ts'

const here = '/admin/cau-hinh/nguon-tin'

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.settings.sources.title }
}

export default async function SourcesPage() {
  const { db, person, messages } = await signedIn(here)
  const rows = await seen(() => readSources(person, db))
  const { sources: words } = messages.settings
  const now = Date.now()
  return (
    <Catalogue
      here={here}
      words={words}
      columns={[{ name: words.name }, { name: words.abbreviation }, { name: words.agreement }]}
      rows={rows.map((row) => ({
        id: row.id,
        name: row.name,
        under: row.url?.replace(/^https?:\/\//, ''),
        cells: [row.abbreviation, agreementStanding(row.agreementEndsAt, messages, now)],
      }))}
    />
  )
}
