import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import {
  CorrectionsPage,
  correctionsAbout,
  correctionsName,
  correctionsPath,
} from '#components/section/CorrectionsPage'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { pageFrom, pageLinks } from '#newsroom/list-pages'
import { listLd, listMetadata, missingMetadata } from '#server/list-metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame } from '#server/reads'
import { readCorrections } from '#server/reads-archive'
import { MissingScreen } from '../missing-screen.tsx'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/cai-chinh'>

async function find({ searchParams }: Props) {
  const page = pageFrom((await searchParams).trang)
  if (page === null) return null
  if (page === 'again') return permanentRedirect(correctionsPath)
  const list = readCorrections(page)
  if (page > list.pages) return null
  const facts = { name: correctionsName, description: correctionsAbout, path: correctionsPath }
  return { list, facts: { ...facts, page } }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props)
  return found ? listMetadata(found.facts) : missingMetadata()
}

export default async function Page(props: Props) {
  const found = await find(props)
  if (!found) return <MissingScreen />
  const { list, facts } = found
  const links = pageLinks(correctionsPath, list.page, list.pages)
  return (
    <>
      <JsonLd data={listLd(facts, [], [facts])} />
      <Frame {...readFrame()}>
        <CorrectionsPage corrections={list.corrections} links={links} />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
