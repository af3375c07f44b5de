import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PreviewFrame, readPreviewWidth, WidthToggles } from '#components/desk/preview/PreviewFrame'
import { Screen } from '#components/desk/Screen'
import { LinkButton } from '#components/ui/LinkButton'
import { readHistory } from '#newsroom/history'
import { seen, signedIn } from '#server/desk'

type Props = PageProps<'/admin/tin/[id]/xem-thu'>

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await signedIn()
  return { title: messages.stories.preview.title }
}

/** The working text of a story, or the version asked for, at the widths of a phone and of a desktop. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { id } = await params
  const { ban, rong } = await searchParams
  const { db, person, messages } = await signedIn(`/admin/tin/${id}/xem-thu`)
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound()
  const { story, versions } = await seen(() => readHistory(person, db, Number(id)))
  const version =
    ban === undefined
      ? versions.find(({ isWorking }) => isWorking)
      : versions.find(({ number }) => String(number) === ban)
  if (!version) notFound()
  const words = messages.stories.preview
  const width = readPreviewWidth([rong].flat()[0])
  const here = `/admin/tin/${id}/xem-thu${ban === undefined ? '' : `?ban=${version.number}`}`
  return (
    <Screen
      bare
      shell="narrow"
      title={words.title}
      count={words.version(version.number)}
      about={story.headline || messages.stories.noHeadline}
      back={{ href: `/admin/tin/${id}`, label: words.back }}
      actions={
        <>
          <WidthToggles {...{ here, width, words }} />
          <LinkButton
            size="small"
            look="bare"
            href={`/admin/xem-truoc/${version.id}`}
            target="_blank"
          >
            {words.open}
          </LinkButton>
        </>
      }
    >
      <PreviewFrame revisionId={version.id} {...{ width, words }} />
    </Screen>
  )
}
