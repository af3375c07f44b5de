import { Catalogue } from '#components/desk/settings/Catalogue'
import { readTopics } from '#newsroom/catalogue'
import { seen, signedIn } from '#server/desk'
import { topicStanding } from '../../../../../../components/desk/settings/standing.ts'

const here = '/admin/cau-hinh/su-kien'

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.settings.topics.title }
}

export default async function TopicsPage() {
  const { db, person, messages } = await signedIn(here)
  const rows = await seen(() => readTopics(person, db))
  const { topics: words } = messages.settings
  const now = Date.now()
  return (
    <Catalogue
      here={here}
      words={words}
      serif
      columns={[{ name: words.name }, { name: messages.settings.sections.stands }]}
      rows={rows.map((row) => ({
        id: row.id,
        name: row.name,
        under: row.description,
        cells: [topicStanding(row, messages, now)],
      }))}
    />
  )
}
