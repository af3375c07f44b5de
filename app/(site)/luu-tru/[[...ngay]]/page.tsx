import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { pageFrom } from '#newsroom/list-pages'
import { archivePlace } from '#newsroom/text/calendar'
import { missingMetadata } from '#server/list-metadata'
import { archivePath } from '../../../../components/archive/archive-path.ts'
import { MissingScreen } from '../../missing-screen.tsx'
import { ArchiveScreen, archiveMetadata } from '../archive-screen.tsx'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/luu-tru/[[...ngay]]'>

/** Where in the archive an address leads; a year, and a month without its zero, have another one. */
async function placeOf({ params, searchParams }: Props) {
  const parts = (await params).ngay ?? []
  const page = pageFrom((await searchParams).trang)
  if (parts.length === 1 && /^\d{4}$/.test(parts[0] ?? '')) permanentRedirect(archivePath())
  const place = archivePlace(parts)
  if (place === null || page === null) return null
  const path = place.kind === 'all' ? archivePath() : archivePath(place.name)
  if (page === 'again' || path !== ['/luu-tru', ...parts].join('/')) permanentRedirect(path)
  if (page > 1 && place.kind !== 'day') return null
  return { place, page }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const asked = await placeOf(props)
  return asked ? archiveMetadata(asked.place, asked.page) : missingMetadata()
}

export default async function Page(props: Props) {
  const asked = await placeOf(props)
  return asked ? ArchiveScreen(asked) : <MissingScreen />
}
