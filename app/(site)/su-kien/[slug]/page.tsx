import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { TopicPage } from '#components/section/TopicPage'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { pageFrom, pageLinks } from '#newsroom/list-pages'
import { listLd, listMetadata, missingMetadata } from '#server/list-metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame, readNow } from '#server/reads'
import { readOpenTopics, readTopic, readTopicList } from '#server/reads-lists'
import { MissingScreen } from '../../missing-screen.tsx'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/su-kien/[slug]'>

async function find({ params, searchParams }: Props) {
  const topic = readTopic((await params).slug)
  const page = pageFrom((await searchParams).trang)
  if (!topic || page === null) return null
  if (page === 'again') return permanentRedirect(topic.path)
  const list = readTopicList(topic.id, page)
  if (page > list.pages) return null
  const facts = {
    ...{ name: topic.name, path: topic.path, page, hasFeeds: true },
    description: topic.description || `Toàn bộ diễn biến: ${topic.name}.`,
    picture: topic.banner ?? list.stories.find(({ picture }) => picture)?.picture,
  }
  return { topic, list, facts }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props)
  return found ? listMetadata(found.facts) : missingMetadata()
}

export default async function Page(props: Props) {
  const found = await find(props)
  if (!found) return <MissingScreen />
  const { topic, list, facts } = found
  const topics = readOpenTopics()
  const links = pageLinks(topic.path, list.page, list.pages)
  return (
    <>
      <JsonLd data={listLd(facts, list.stories, [topic])} />
      <Frame {...readFrame()}>
        <TopicPage topic={topic} {...list} links={links} topics={topics} now={readNow()} />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
