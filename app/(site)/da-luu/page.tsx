import type { Metadata } from 'next'
import { SavedPage } from '#components/info/SavedPage'
import { Frame } from '#components/site/Frame'
import { PageKeys } from '#components/site/PageKeys'
import { absentMetadata } from '#server/metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame, readSiteSettings } from '#server/reads'

export const dynamic = 'force-dynamic'

/** What is saved differs from reader to reader: there is nothing for an index. */
export const generateMetadata = (): Metadata => absentMetadata('Bài đã lưu', readSiteSettings())

export default function Page() {
  return (
    <>
      <Frame {...readFrame()}>
        <SavedPage />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
