import { ReportScreen } from '#components/desk/reports/ReportScreen'
import { Screen } from '#components/desk/Screen'
import { mostCounted, readReportQueue } from '#newsroom/report-queue'
import { seen, signedIn } from '#server/desk'
import {
  readReportAddress,
  reportsHref,
} from '../../../../../components/desk/reports/report-address.ts'
import { settle } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata() {
  return { title: (await signedIn('/admin/bao-loi')).messages.reports.title }
}

/** What readers say is wrong. */
export default async function ReportsPage({ searchParams }: Props) {
  const address = readReportAddress(await searchParams)
  const { db, person, messages } = await signedIn(reportsHref(address))
  const queue = await seen(() => readReportQueue(person, db, address))
  const { reports: words } = messages
  const now = Date.now()
  return (
    <Screen bare title={words.title}>
      <ReportScreen {...{ queue, mostCounted, address, words, now, settle }} />
    </Screen>
  )
}
