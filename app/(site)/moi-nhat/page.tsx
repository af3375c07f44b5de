import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { LatestPage, latestPath } from '#components/section/LatestPage'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { pageFrom, pageLinks } from '#newsroom/list-pages'
import { listLd, listMetadata, missingMetadata } from '#server/list-metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame, readNow } from '#server/reads'
import { readLatestList } from '#server/reads-lists'
import { MissingScreen } from '../missing-screen.tsx'

export const dynamic = 'force-dynamic'

const name = 'Mới nhất'

type Props = PageProps<'/moi-nhat'>

async function find({ searchParams }: Props) {
  const page = pageFrom((await searchParams).trang)
  if (page === null) return null
  if (page === 'again') return permanentRedirect(latestPath)
  const list = readLatestList(page)
  if (page > list.pages) return null
  const facts = {
    ...{ name, path: latestPath, page },
    description: 'Mọi tin bài theo thứ tự lên trang, từng ngày một.',
    picture: list.stories.find(({ picture }) => picture)?.picture,
  }
  return { list, facts }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props)
  return found ? listMetadata(found.facts) : missingMetadata()
}

export default async function Page(props: Props) {
  const found = await find(props)
  if (!found) return <MissingScreen />
  const { list, facts } = found
  const links = pageLinks(latestPath, list.page, list.pages)
  return (
    <>
      <JsonLd data={listLd(facts, list.stories, [{ name, path: latestPath }])} />
      <Frame {...readFrame()}>
        <LatestPage stories={list.stories} links={links} now={readNow()} />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
