import { SectionScreen, sectionMetadata } from './section-screen.tsx'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[section]'>

const addressOf = async ({ params, searchParams }: Props) => ({
  top: (await params).section,
  trang: (await searchParams).trang,
})

export const generateMetadata = async (props: Props) => sectionMetadata(await addressOf(props))

export default async function Page(props: Props) {
  return SectionScreen(await addressOf(props))
}
