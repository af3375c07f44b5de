import { AbsentPage } from '#components/site/AbsentPage'
import { Frame } from '#components/site/Frame'
import { PageKeys } from '#components/site/PageKeys'
import { readNewest } from '#server/absent-reads'
import { answerWith, pageKeys } from '#server/page-keys'
import { readFrame } from '#server/reads'

/** The whole page of an address where nothing is to be read, with its status. */
export function MissingScreen() {
  const frame = readFrame()
  const latest = readNewest()
  answerWith(404)
  return (
    <>
      <Frame {...frame}>
        <AbsentPage headline="Không tìm thấy trang này" latest={latest} now={frame.now}>
          <p>Địa chỉ có thể đã gõ thiếu, hoặc trang đã được chuyển đi nơi khác.</p>
          <p>Mời bạn xem những tin vừa đăng, hoặc chọn một chuyên mục ở đầu trang.</p>
        </AbsentPage>
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
