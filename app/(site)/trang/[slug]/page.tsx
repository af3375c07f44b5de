import type { Metadata } from 'next'
import { InfoPage } from '#components/info/InfoPage'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { infoLd, infoMetadata, missingMetadata } from '#server/list-metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame } from '#server/reads'
import { readInfoPage } from '#server/reads-info'
import { MissingScreen } from '../../missing-screen.tsx'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/trang/[slug]'>

const find = async ({ params }: Props) => readInfoPage((await params).slug)

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await find(props)
  return page ? infoMetadata(page) : missingMetadata()
}

export default async function Page(props: Props) {
  const page = await find(props)
  if (!page) return <MissingScreen />
  const frame = readFrame()
  return (
    <>
      <JsonLd data={infoLd(page)} />
      <Frame {...frame}>
        <InfoPage page={page} settings={frame.settings} />
      </Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
