import type { Metadata } from 'next'
import { ArchivePage } from '#components/archive/ArchivePage'
import { DayPage } from '#components/archive/DayPage'
import { MonthPage } from '#components/archive/MonthPage'
import { Frame } from '#components/site/Frame'
import { JsonLd } from '#components/site/JsonLd'
import { PageKeys } from '#components/site/PageKeys'
import { pageLinks } from '#newsroom/list-pages'
import { type ArchivePlace, monthName } from '#newsroom/text/calendar'
import { dayLine, parseLocal } from '#newsroom/text/dates'
import { type ListFacts, listLd, listMetadata, missingMetadata } from '#server/list-metadata'
import { pageKeys } from '#server/page-keys'
import { readFrame, readNow } from '#server/reads'
import { readArchive, readArchiveDay, readArchiveMonth } from '#server/reads-archive'
import { archivePath } from '../../../components/archive/archive-path.ts'
import { MissingScreen } from '../missing-screen.tsx'

const archive = { name: 'Lưu trữ', path: archivePath() }

/** What an archive page says of itself, shows, and lists; null where there is no such page. */
function find(place: ArchivePlace, page: number) {
  const now = readNow()
  const path = place.kind === 'all' ? archivePath() : archivePath(place.name)
  if (place.kind === 'all') {
    const facts = { name: 'Lưu trữ', description: 'Mọi số báo đã ra, tìm theo ngày.', path, page }
    return { facts, stories: [], screen: <ArchivePage {...readArchive()} now={now} /> }
  }
  if (place.kind === 'month') {
    const month = readArchiveMonth(place.name)
    if (!month) return null
    const name = monthName(place.name)
    const facts = { name: `Lưu trữ ${name}`, description: `Tin bài theo từng ngày của ${name}.` }
    return {
      facts: { ...facts, path, page },
      stories: [],
      screen: <MonthPage {...month} now={now} />,
    }
  }
  const day = readArchiveDay(place.name, page)
  if (!day || page > day.pages) return null
  const name = dayLine(parseLocal(place.name) ?? now)
  const facts = { name, description: `Tin bài lên trang ${name}.`, path, page }
  const links = pageLinks(path, page, day.pages)
  const screen = <DayPage {...day} day={place.name} name={name} links={links} now={now} />
  return { facts, stories: day.stories, screen }
}

export function archiveMetadata(place: ArchivePlace, page: number): Metadata {
  const found = find(place, page)
  return found ? listMetadata(found.facts) : missingMetadata()
}

/** The archive, one of its months or one of its days, or the page that says there is none. */
export function ArchiveScreen({ place, page }: { place: ArchivePlace; page: number }) {
  const found = find(place, page)
  if (!found) return <MissingScreen />
  const { facts, stories, screen } = found
  const trail: Pick<ListFacts, 'name' | 'path'>[] =
    place.kind === 'all' ? [archive] : [archive, facts]
  return (
    <>
      <JsonLd data={listLd(facts, stories, trail)} />
      <Frame {...readFrame()}>{screen}</Frame>
      <PageKeys {...pageKeys()} />
    </>
  )
}
