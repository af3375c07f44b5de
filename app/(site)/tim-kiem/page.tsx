import type { Metadata } from 'next'
import { SearchPage } from '#components/search/SearchPage'
import { Frame } from '#components/site/Frame'
import { PageKeys } from '#components/site/PageKeys'
import { absentMetadata } from '#server/metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame, readNow, readSiteSettings } from '#server/reads'
import { readSearch } from '#server/reads-search'
import { MissingScreen } from '../missing-screen.tsx'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/tim-kiem'>

/** The parameters as one text, so that the page and its head ask once. */
async function find({ searchParams }: Props) {
  const given = Object.entries(await searchParams).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat()[0] ?? '']],
  )
  return readSearch(new URLSearchParams(given).toString())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { text } = (await find(props)).asked
  const title = text === '' ? 'Tìm kiếm' : `Tìm “${text.slice(0, 80)}”`
  const settings = readSiteSettings()
  return {
    ...absentMetadata(title, settings),
    description: `Tìm bài trên ${settings.siteName} theo từ, chuyên mục, tác giả và ngày đăng.`,
    robots: 'noindex, follow',
  }
}

export default async function Page(props: Props) {
  const result = await find(props)
  if (result.isPastEnd) return <MissingScreen />
  return (
    <>
      <Frame {...readFrame()} hasOwnSearch>
        <SearchPage {...result} now={readNow()} />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
