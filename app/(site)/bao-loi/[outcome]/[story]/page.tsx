import type { Metadata } from 'next'
import { ReportAnswer } from '#components/article/ReportAnswer'
import { Frame } from '#components/site/Frame'
import { PageKeys } from '#components/site/PageKeys'
import { absentMetadata } from '#server/metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame, readSiteSettings } from '#server/reads'
import { readReportedStory } from '#server/reads-reports'
import { MissingScreen } from '../../../missing-screen.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ outcome: string; story: string }> }

export const generateMetadata = (): Metadata => absentMetadata('Báo lỗi', readSiteSettings())

/** Where a reader is led who has reported an error. */
export default async function ReportAnswerPage({ params }: Props) {
  const { outcome, story } = await params
  const about = readReportedStory(story)
  if (!about || (outcome !== 'da-nhan' && outcome !== 'chua-nhan')) return <MissingScreen />
  return (
    <>
      <Frame {...readFrame()}>
        <ReportAnswer isTaken={outcome === 'da-nhan'} story={about} />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
