import Link from 'next/link'
import type { AuditPage, ShownAuditRow } from '#newsroom/audit-pages'
import { deskMoment } from '#newsroom/text/desk-time'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Messages } from '../messages/vi.ts'
import { detailWords } from './detail-words.ts'
import { LogFilter } from './LogFilter.tsx'
import { type LogAddress, logHref } from './log-address.ts'

type Props = { address: LogAddress; page: AuditPage; messages: Messages; now: number }

/** Who did what, newest first, each row with the mark of its chain. */
export function LogScreen({ address, page, messages, now }: Props) {
  const { log: words } = messages
  const { rows, next, previous } = page
  return (
    <>
      <LogFilter {...{ address, page, words }} />
      {rows.length === 0 ? (
        <p className="nothing">{words.empty}</p>
      ) : (
        <table className="table log-table">
          <caption className="sr-only">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.deed}</th>
              <th scope="col">{words.detail}</th>
              <th scope="col">{words.chain}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <LogRow key={row.id} {...{ row, messages, now }} />
            ))}
          </tbody>
        </table>
      )}
      {(next !== null || previous !== null) && (
        <nav className="library-pages" aria-label={words.pages}>
          {previous !== null && (
            <LinkButton size="small" href={logHref(address, { before: previous })}>
              {words.newer}
            </LinkButton>
          )}
          {next !== null && (
            <LinkButton size="small" href={logHref(address, { after: next })}>
              {words.older}
            </LinkButton>
          )}
        </nav>
      )}
    </>
  )
}

const places: Record<string, (id: number) => string> = {
  article: (id) => `/admin/tin/${id}`,
  asset: (id) => `/admin/kho?anh=${id}`,
  section: (id) => `/admin/cau-hinh/chuyen-muc/${id}`,
  author: (id) => `/admin/cau-hinh/tac-gia/${id}`,
  source: (id) => `/admin/cau-hinh/nguon-tin/${id}`,
  tag: (id) => `/admin/cau-hinh/tu-khoa/${id}`,
  topic: (id) => `/admin/cau-hinh/su-kien/${id}`,
  page: (id) => `/admin/cau-hinh/trang/${id}`,
  user: (id) => `/admin/nguoi-dung/${id}`,
}

type RowProps = { row: ShownAuditRow; messages: Messages; now: number }

function LogRow({ row, messages, now }: RowProps) {
  const { log: words, language } = messages
  const { subjectType, subjectId } = row
  const subject = words.subjects[subjectType] ?? subjectType
  const href = subjectId === null ? undefined : places[subjectType]?.(subjectId)
  return (
    <tr>
      <td className="whitespace-nowrap tabular-nums">{deskMoment(row.at, now, language)}</td>
      <td className="text-ink">
        {row.actor}
        {row.userId === null && <span className="text-ink-3"> · {words.product}</span>}
      </td>
      <td>
        {words.actions[row.action] ?? row.action}{' '}
        {href ? (
          <Link prefetch={false} className="link" href={href}>
            {subject} {subjectId}
          </Link>
        ) : (
          <span className="text-ink-3">
            {subject} {subjectId}
          </span>
        )}
      </td>
      <td className="log-detail">{detailWords(row.detail, messages, now)}</td>
      <td className="whitespace-nowrap">
        {row.follows ? (
          <span className="inline-flex items-center gap-1 text-ink-3">
            <Icon name="check" size={14} />
            {words.follows}
          </span>
        ) : (
          <b className="inline-flex items-center gap-1 text-son">
            <Icon name="warning" size={14} />
            {words.broken}
          </b>
        )}
      </td>
    </tr>
  )
}
