/** Characters of each answer; the newsroom's rule is in newsroom/error-reports. */
const most = 250

/**
 * Báo lỗi: a reader says what is wrong. A plain form; the page script opens it over the text for words that
 * were selected.
 */
export function ReportError({ storyId }: { storyId: number }) {
  return (
    <report-error className="report-error">
      <details id="bao-loi">
        <summary>Báo lỗi trong bài</summary>
        <form method="post" action="/api/bao-loi">
          <input type="hidden" name="bai" value={storyId} />
          <label>
            Chỗ sai trong bài
            <textarea name="sai" rows={2} maxLength={most} />
          </label>
          <label>
            Nên sửa thành
            <textarea name="dung" rows={2} maxLength={most} required />
          </label>
          <p className="report-foot">
            <button type="submit">Gửi tòa soạn</button>
            <span role="status">Không cần tài khoản. Tòa soạn không lưu điều gì về người gửi.</span>
          </p>
        </form>
      </details>
    </report-error>
  )
}
