import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { ArticlePage } from '#components/article/ArticlePage'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { teaser } from '#newsroom/text/cut'
import { readArticle, readWithdrawn } from '#server/article-reads'
import { absentMetadata, absolute, pageMetadata } from '#server/metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame, readSiteSettings } from '#server/reads'
import {
  breadcrumbs,
  graph,
  imageGallery,
  newsArticle,
  organisation,
} from '#server/structured-data'
import { MissingScreen } from '../../missing-screen.tsx'
import { WithdrawnScreen } from '../../withdrawn-screen.tsx'

/** @param asked the path that the reader asked for; the id alone decides, the rest leads to the right one */
export function ArticleScreen({ id, asked }: { id: number; asked: string }) {
  const story = readArticle(id)
  if (!story) {
    const withdrawn = readWithdrawn(id)
    return withdrawn ? <WithdrawnScreen {...withdrawn} /> : <MissingScreen />
  }
  if (asked !== story.path) permanentRedirect(story.path)
  const frame = readFrame()
  const { settings, now } = frame
  const { topSection, section, headline, path } = story
  const lies = section.id === topSection.id ? [topSection] : [topSection, section]
  return (
    <>
      <JsonLd
        data={graph(
          newsArticle(story, settings),
          breadcrumbs([...lies, { name: headline, path }]),
          organisation(settings),
          imageGallery(story),
        )}
      />
      <Frame {...frame} currentId={topSection.id} locale={story.locale}>
        <ArticlePage story={story} now={now} url={absolute(path)} siteName={settings.siteName} />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}

export function articleMetadata(id: number): Metadata {
  const settings = readSiteSettings()
  const story = readArticle(id)
  if (!story) {
    return absentMetadata(readWithdrawn(id) ? 'Bài đã gỡ' : 'Không tìm thấy trang', settings)
  }
  return pageMetadata({
    settings,
    title: story.socialTitle ?? story.headline,
    description: teaser(story.sapo, 200) || settings.description,
    path: story.path,
    picture: story.hero?.picture,
    locale: story.locale,
    translations: story.translations,
    article: {
      id: story.id,
      publishedAt: story.publishedAt,
      updatedAt: story.updatedAt,
      section: story.section.name,
      tags: story.tags.map(({ name }) => name),
    },
  })
}
