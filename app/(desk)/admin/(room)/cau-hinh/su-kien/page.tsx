import { Screen } from '#components/desk/Screen'
import { CatalogueTable } from '#components/desk/settings/CatalogueTable'
import { Icon } from '#components/ui/Icon'
import { LinkButton } from '#components/ui/LinkButton'
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
        columns={[{ name: words.name }, { name: messages.settings.sections.stands }]}
        rows={rows.map((row) => ({
          id: row.id,
          href: `${here}/${row.id}`,
          name: row.name,
          under: row.description,
          cells: [topicStanding(row, messages, now)],
        }))}
      />
    </Screen>
  )
}
