import type { ReaderWords } from '../site/messages/of.ts'

/** Characters of each answer; the newsroom's rule is in newsroom/error-reports. */
const most = 250

type Props = { storyId: number; words: ReaderWords['report'] }

/**
 * Báo lỗi: a reader says what is wrong. A plain form; the page script opens it over the text for words that
 * were selected.
 */
export function ReportError({ storyId, words }: Props) {
  return (
    <report-error className="report-error">
      <details id="bao-loi">
        <summary>{words.open}</summary>
        <form method="post" action="/api/bao-loi">
          <input type="hidden" name="bai" value={storyId} />
          <label>
            {words.wrong}
            <textarea name="sai" rows={2} maxLength={most} />
          </label>
          <label>
            {words.right}
            <textarea name="dung" rows={2} maxLength={most} required />
          </label>
          <p className="report-foot">
            <button type="submit">{words.send}</button>
            <span role="status">{words.promise}</span>
          </p>
        </form>
      </details>
    </report-error>
  )
}
