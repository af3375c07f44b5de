import { AbsentPage } from '#components/site/AbsentPage'
import { Frame } from '#components/site/Frame'
import { PageKeys } from '#components/site/PageKeys'
import type { WithdrawnStory } from '#newsroom/reading'
import { dateOnly, isoLocal } from '#newsroom/text/dates'
import { readNewest } from '#server/absent-reads'
import { answerWith, pageKeys } from '#server/page-keys'
import { readFrame } from '#server/reads'

/** The page that stands where a story was taken back: it says so and why, and nothing of the story. */
export function WithdrawnScreen({ at, reason }: WithdrawnStory) {
  const frame = readFrame()
  const latest = readNewest()
  answerWith(410)
  return (
    <>
      <Frame {...frame}>
        <AbsentPage headline="Bài này đã được gỡ" latest={latest} now={frame.now}>
          <p>
            Tòa soạn gỡ bài ngày <time dateTime={isoLocal(at)}>{dateOnly(at)}</time>. {reason}
          </p>
          <p>Địa chỉ này được giữ lại để ghi nhận việc gỡ bài.</p>
        </AbsentPage>
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
