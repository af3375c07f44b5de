import type { Metadata } from 'next'
import { parseArticleFile } from '#newsroom/addresses'
import { SectionScreen, sectionMetadata } from '../section-screen.tsx'
import { ArticleScreen, articleMetadata } from './article-screen.tsx'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[section]/[slug]'>

/** Two kinds of page share this shape of address: a story ends in `-<id>.html`, a sub-section does not. */
async function addressOf({ params, searchParams }: Props) {
  const { section, slug } = await params
  const { trang } = await searchParams
  return {
    article: parseArticleFile(slug),
    asked: `/${section}/${slug}`,
    list: { top: section, sub: slug, trang },
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article, list } = await addressOf(props)
  return article ? articleMetadata(article.id) : sectionMetadata(list)
}

export default async function Page(props: Props) {
  const { article, asked, list } = await addressOf(props)
  return article ? <ArticleScreen id={article.id} asked={asked} /> : <SectionScreen {...list} />
}
