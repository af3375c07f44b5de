import { notFound } from 'next/navigation'
import { ArticlePage } from '#components/article/ArticlePage'
import { Frame } from '#components/site/Frame'
import { seen, signedIn } from '#server/desk'
import { absolute } from '#server/metadata'
import { readPreview } from '#server/preview'
import { readFrame } from '#server/reads'

/** A version of a story as readers would see it, for those who may see the story at the desk. */
export default async function PreviewPage({ params }: PageProps<'/admin/xem-truoc/[revision]'>) {
  const { revision } = await params
  const { db, person, messages } = await signedIn(`/admin/xem-truoc/${revision}`)
  if (!/^[1-9]\d{0,14}$/.test(revision)) notFound()
  const frame = readFrame()
  const { settings, now } = frame
  const { noHeadline, preview } = messages.stories
  const stand = { now, noHeadline, noSection: preview.noSection }
  const story = await seen(() => readPreview(person, db, Number(revision), stand))
  return (
    <Frame {...frame} currentId={story.topSection.id} locale={story.locale}>
      <ArticlePage
        story={story}
        now={now}
        url={absolute(story.path)}
        siteName={settings.siteName}
      />
    </Frame>
  )
}
