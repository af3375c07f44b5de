import type { Metadata } from 'next'
import { OfflinePage } from '#components/site/OfflinePage'
import { PageKeys } from '#components/site/PageKeys'
import { absentMetadata } from '#server/metadata'
import { pageKeys } from '#server/page-keys'
import { readSiteSettings } from '#server/reads'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata => absentMetadata('Không có mạng', readSiteSettings())

/** What a reader's device shows for pages that it has not kept, when there is no network. */
export default function Offline() {
  const { siteName } = readSiteSettings()
  return (
    <>
      <OfflinePage siteName={siteName} />
      <PageKeys {...pageKeys()} />
    </>
  )
}
