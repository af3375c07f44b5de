import type { Metadata } from 'next'
import { FirstIssue } from '#components/front/FirstIssue'
import { FrontPage } from '#components/front/FrontPage'
import { TopicLine } from '#components/front/TopicLine'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { frontLd, frontMetadata } from '#server/list-metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame } from '#server/reads'
import { readFrontPage } from '#server/reads-front'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata => frontMetadata(readFrontPage().opening?.lead ?? null)

export default function Front() {
  const frame = readFrame()
  const { opening, threads, ...page } = readFrontPage()
  return (
    <>
      <JsonLd data={frontLd()} />
      <Frame {...frame} isFront>
        <div className="sheet">
          <TopicLine topics={threads} />
        </div>
        {opening ? (
          <FrontPage {...page} opening={opening} />
        ) : (
          <div className="sheet">
            <FirstIssue siteName={frame.settings.siteName} />
          </div>
        )}
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
