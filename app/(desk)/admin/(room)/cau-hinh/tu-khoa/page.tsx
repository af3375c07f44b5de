import { Screen } from '#components/desk/Screen'
import { CatalogueTable } from '#components/desk/settings/CatalogueTable'
import { FindTags } from '#components/desk/settings/FindTags'
import { LinkButton } from '#components/ui/LinkButton'
import { readTags } from '#newsroom/catalogue'
import { nfcLine } from '#newsroom/text/nfc'
import { number } from '#newsroom/text/numbers'
import { seen, signedIn } from '#server/desk'

const here = '/admin/cau-hinh/tu-khoa'
type Props = { searchParams: Promise<{ q?: string | string[]; sau?: string | string[] }> }

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.settings.tags.title }
}

export default async function TagsPage({ searchParams }: Props) {
  const asked = await searchParams
  const find = nfcLine([asked.q].flat()[0] ?? '').slice(0, 60)
  const after = Number([asked.sau].flat()[0]) || null
  const { db, person, messages } = await signedIn(here)
  const { tags, next, count } = await seen(() => readTags(person, db, { find, after }))
  const { tags: words } = messages.settings
  const kept: Record<string, string> = find === '' ? {} : { q: find }
  return (
    <Screen
      title={words.title}
      count={number(count)}
      actions={
        <>
          <LinkButton href="/admin/cau-hinh/viet-tat">
            {messages.settings.abbreviations.title}
          </LinkButton>
          <FindTags words={messages.settings} find={find} />
        </>
      }
    >
      <CatalogueTable
        here={here}
        caption={words.title}
        empty={find === '' ? words.empty : words.nothing}
        columns={[
          { name: words.name },
          { name: words.uses },
          { name: messages.settings.address, className: 'wide' },
        ]}
        rows={tags.map(({ id, name, uses, slug }) => ({
          id,
          name,
          cells: [number(uses), `/tu-khoa/${slug}`],
        }))}
      />
      {(next !== null || after !== null) && (
        <nav aria-label={words.pages} className="library-pages">
          {after !== null && (
            <LinkButton size="small" href={`${here}?${new URLSearchParams(kept)}`}>
              {words.first}
            </LinkButton>
          )}
          {next !== null && (
            <LinkButton
              size="small"
              href={`${here}?${new URLSearchParams({ ...kept, sau: String(next) })}`}
            >
              {words.next}
            </LinkButton>
          )}
        </nav>
      )}
    </Screen>
  )
}
