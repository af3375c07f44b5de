import type { Metadata } from 'next'
import { SiteMapPage } from '#components/info/SiteMapPage'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { listLd, listMetadata } from '#server/list-metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame } from '#server/reads'
import { readSiteMap } from '#server/reads-info'

export const dynamic = 'force-dynamic'

const facts = {
  name: 'Sơ đồ trang',
  description: 'Mọi chuyên mục, dòng sự kiện, tác giả và trang thông tin của tờ báo.',
  path: '/so-do-trang',
  page: 1,
}

export const generateMetadata = (): Metadata => listMetadata(facts)

export default function Page() {
  const frame = readFrame()
  const map = readSiteMap()
  return (
    <>
      <JsonLd data={listLd(facts, [], [facts])} />
      <Frame {...frame}>
        <SiteMapPage menu={frame.menu} {...map} />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
