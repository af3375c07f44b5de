import Link from 'next/link'
import type { ReportState } from '#newsroom/error-reports'
import type { ReportQueue } from '#newsroom/report-queue'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'
import { ReportEntry } from './ReportEntry.tsx'
import { type ReportAddress, reportsHref } from './report-address.ts'

type Props = {
  queue: ReportQueue
  /** More than this many are not counted. */
  mostCounted: number
  address: ReportAddress
  words: Messages['reports']
  now: number
  settle: FormAction
}

/** What readers reported, by what became of it. */
export function ReportScreen({ queue, mostCounted, address, words, now, settle }: Props) {
  const { reports, next, counts } = queue
  const { state, before } = address
  return (
    <>
      <nav className="views" aria-label={words.title}>
        {(Object.keys(counts) as ReportState[]).map((each) => (
          <Link
            key={each}
            prefetch={false}
            href={reportsHref({ state: each, before: null })}
            aria-current={each === state ? 'page' : undefined}
          >
            {words.states[each]}
            {counts[each] > 0 && (
              <span className="count">
                {counts[each] < mostCounted ? counts[each] : words.upTo(mostCounted - 1)}
              </span>
            )}
          </Link>
        ))}
      </nav>
      <div className="page">
        {reports.length === 0 ? (
          <p className="nothing">{words.empty[state]}</p>
        ) : (
          <ul className="reports">
            {reports.map((report) => (
              <ReportEntry key={report.id} {...{ report, words, now, settle }} />
            ))}
          </ul>
        )}
        {(next !== null || before !== null) && (
          <nav aria-label={words.pages} className="flex gap-2 pt-4">
            {before !== null && (
              <LinkButton size="small" href={reportsHref({ state, before: null })}>
                <Icon name="left" size={14} />
                {words.first}
              </LinkButton>
            )}
            {next !== null && (
              <LinkButton size="small" href={reportsHref({ state, before: next })}>
                {words.older}
                <Icon name="right" size={14} />
              </LinkButton>
            )}
          </nav>
        )}
      </div>
    </>
  )
}
