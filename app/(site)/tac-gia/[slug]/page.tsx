import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { AuthorPage } from '#components/section/AuthorPage'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { pageFrom, pageLinks } from '#newsroom/list-pages'
import { listLd, listMetadata, missingMetadata, profileLd } from '#server/list-metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame, readNow } from '#server/reads'
import { readAuthor, readAuthorList, readOpenTopics } from '#server/reads-lists'
import { MissingScreen } from '../../missing-screen.tsx'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/tac-gia/[slug]'>

async function find({ params, searchParams }: Props) {
  const author = readAuthor((await params).slug)
  const page = pageFrom((await searchParams).trang)
  if (!author || page === null) return null
  if (page === 'again') return permanentRedirect(author.path)
  const list = readAuthorList(author.id, page)
  if (page > list.pages) return null
  const facts = {
    ...{ name: author.name, path: author.path, page, hasFeeds: true, picture: author.portrait },
    description: author.biography || `Tin, bài của ${author.name}.`,
  }
  return { author, list, facts }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props)
  return found ? listMetadata(found.facts) : missingMetadata()
}

export default async function Page(props: Props) {
  const found = await find(props)
  if (!found) return <MissingScreen />
  const { author, list, facts } = found
  const topics = readOpenTopics()
  const links = pageLinks(author.path, list.page, list.pages)
  return (
    <>
      <JsonLd data={listLd(facts, list.stories, [author], profileLd(author))} />
      <Frame {...readFrame()}>
        <AuthorPage author={author} {...list} links={links} topics={topics} now={readNow()} />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
