import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { SectionPage } from '#components/section/SectionPage'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { pageFrom, pageLinks } from '#newsroom/list-pages'
import { listLd, listMetadata, missingMetadata } from '#server/list-metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame, readNow } from '#server/reads'
import { readOpenTopics, readSection, readSectionList } from '#server/reads-lists'
import { readMostReadOfSection } from '#server/reads-most-read'
import { MissingScreen } from '../missing-screen.tsx'

export type SectionAddress = { top: string; sub?: string; trang: string | string[] | undefined }

function find({ top, sub, trang }: SectionAddress) {
  const section = readSection(top, sub)
  const page = pageFrom(trang)
  if (!section || page === null) return null
  if (page === 'again') return permanentRedirect(section.path)
  const list = readSectionList(section.id, section.isTop, page)
  if (page > list.pages) return null
  const facts = {
    ...{
      name: section.name,
      description: section.description,
      path: section.path,
      page,
      hasFeeds: true,
    },
    picture: list.stories.find(({ picture }) => picture)?.picture,
  }
  return { section, list, facts }
}

export function sectionMetadata(address: SectionAddress): Metadata {
  const found = find(address)
  return found ? listMetadata(found.facts) : missingMetadata()
}

/** A section or a sub-section, or the page that says there is none. */
export function SectionScreen(address: SectionAddress) {
  const found = find(address)
  if (!found) return <MissingScreen />
  const { section, list, facts } = found
  const trail = section.isTop ? [section] : [section.top, section]
  const topics = readOpenTopics()
  const mostRead = readMostReadOfSection(section.top.id)
  const links = pageLinks(section.path, list.page, list.pages)
  return (
    <>
      <JsonLd data={listLd(facts, list.stories, trail)} />
      <Frame {...readFrame()} currentId={section.top.id}>
        <SectionPage
          section={section}
          {...list}
          links={links}
          topics={topics}
          mostRead={mostRead}
          now={readNow()}
        />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
