import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { TagPage } from '#components/section/TagPage'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { pageFrom, pageLinks } from '#newsroom/list-pages'
import { listLd, listMetadata, missingMetadata } from '#server/list-metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame, readNow } from '#server/reads'
import { readOpenTopics, readTag, readTagList } from '#server/reads-lists'
import { MissingScreen } from '../../missing-screen.tsx'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/tu-khoa/[slug]'>

async function find({ params, searchParams }: Props) {
  const tag = readTag((await params).slug)
  const page = pageFrom((await searchParams).trang)
  if (!tag || page === null) return null
  if (page === 'again') return permanentRedirect(tag.path)
  const list = readTagList(tag.id, page)
  if (page > list.pages) return null
  const facts = {
    ...{ name: tag.name, path: tag.path, page, hasFeeds: true },
    description: `Tin, bài có từ khóa ${tag.name}.`,
    picture: list.stories.find(({ picture }) => picture)?.picture,
  }
  return { tag, list, facts }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props)
  return found ? listMetadata(found.facts) : missingMetadata()
}

export default async function Page(props: Props) {
  const found = await find(props)
  if (!found) return <MissingScreen />
  const { tag, list, facts } = found
  const topics = readOpenTopics()
  const links = pageLinks(tag.path, list.page, list.pages)
  return (
    <>
      <JsonLd data={listLd(facts, list.stories, [tag])} />
      <Frame {...readFrame()}>
        <TagPage
          tag={tag}
          stories={list.stories}
          total={list.total}
          links={links}
          topics={topics}
          now={readNow()}
        />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
