import Link from 'next/link'
import type { QueuedReport } from '#newsroom/report-queue'
import { deskMoment } from '#newsroom/text/desk-time'
import { Form } from '../../form/Form.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'

type Props = {
  report: QueuedReport
  words: Messages['reports']
  now: number
  settle: FormAction
}

/** One report: what is wrong and how it should be, with the ways to the story. Its words are a stranger's. */
export function ReportEntry({ report, words, now, settle }: Props) {
  const { articleId, headline, quote, suggestion, place, createdAt, settledAt } = report
  return (
    <li className="report">
      <h2>
        <Link prefetch={false} href={`/admin/tin/${articleId}`}>
          {headline}
        </Link>
      </h2>
      <dl>
        <dt>{words.wrong}</dt>
        <dd dir="auto" className={quote === '' ? 'text-ink-3' : 'report-wrong'}>
          {quote || words.noQuote}
        </dd>
        <dt>{words.right}</dt>
        <dd dir="auto" className="report-right">
          {suggestion}
        </dd>
      </dl>
      <p className="under flex flex-wrap items-center gap-x-4 gap-y-1">
        <span>{words.arrived(deskMoment(createdAt, now, words.language))}</span>
        {settledAt !== null && (
          <span>
            {words.settled(
              report.settledBy ?? words.someone,
              deskMoment(settledAt, now, words.language),
            )}
          </span>
        )}
        {place === null ? (
          <span>{words.notOut}</span>
        ) : (
          <a className="link" href={place} target="_blank" rel="noreferrer">
            {words.atPlace}
          </a>
        )}
      </p>
      <Settle {...{ report, words, settle }} />
    </li>
  )
}

function Settle({ report, words, settle }: Omit<Props, 'now'>) {
  const { id, state, headline } = report
  const about = words.about(headline)
  return (
    <Form action={settle} className="report-tools" saysDone={false}>
      <input type="hidden" name="reportId" value={id} />
      <input type="hidden" name="from" value={state} />
      {state === 'new' ? (
        <>
          <SubmitButton
            look="plain"
            size="small"
            name="to"
            value="done"
            aria-label={`${words.done}: ${about}`}
          >
            <Icon name="check" size={14} />
            {words.done}
          </SubmitButton>
          <SubmitButton
            look="bare"
            size="small"
            name="to"
            value="dismissed"
            aria-label={`${words.dismiss}: ${about}`}
          >
            {words.dismiss}
          </SubmitButton>
        </>
      ) : (
        <SubmitButton
          look="bare"
          size="small"
          name="to"
          value="new"
          aria-label={`${words.reopen}: ${about}`}
        >
          <Icon name="back" size={14} />
          {words.reopen}
        </SubmitButton>
      )}
    </Form>
  )
}
