import { number } from '#newsroom/text/numbers'
import type { SearchResult } from '#server/reads-search'

/** How many were found, what was made of the question, and what may have been meant. */
export function SearchNotes({ asked, answer, notes }: SearchResult) {
  if (answer.isEmpty) {
    return asked.text === '' ? null : (
      <p className="search-count" role="status">
        Chưa có từ nào để tìm: hãy gõ ít nhất một chữ hoặc một số.
      </p>
    )
  }
  return (
    <div className="search-notes">
      <p className="search-count" role="status">
        {count(answer)} <q>{answer.readAs?.text ?? asked.text}</q>
      </p>
      {answer.readAs && (
        <p>
          {answer.readAs.how === 'keys'
            ? 'Bạn gõ lúc chưa bật bộ gõ, nên trang đã đọc theo kiểu gõ tiếng Việt.'
            : 'Không có bài nào viết đúng như bạn gõ, nên trang tìm chữ gần nhất.'}{' '}
          <a href={notes.exact}>
            Chỉ tìm đúng <q>{asked.text}</q>
          </a>
        </p>
      )}
      {answer.suggestion && notes.suggested && (
        <p>
          Có phải bạn muốn tìm:{' '}
          <a href={notes.suggested} className="font-semibold">
            {answer.suggestion}
          </a>
          ?
        </p>
      )}
      {answer.isLoose && answer.total > 0 && (
        <p>Không có bài nào đủ mọi từ; dưới đây là những bài gần nhất.</p>
      )}
      {answer.isCut && <p>Câu tìm quá dài nên chỉ phần đầu được dùng.</p>}
      {answer.total === 0 && <NothingFound {...notes} />}
    </div>
  )
}

const count = ({ total, isMore }: SearchResult['answer']) =>
  total === 0 ? 'Không tìm thấy bài nào cho' : `${isMore ? 'Hơn ' : ''}${number(total)} bài cho`

function NothingFound({ wider }: SearchResult['notes']) {
  return (
    <ul className="search-advice">
      {wider && (
        <li>
          <a href={wider}>Tìm trong mọi chuyên mục và mọi ngày</a>
        </li>
      )}
      <li>Thử bớt từ, hoặc gõ không dấu.</li>
      <li>
        Xem <a href="/moi-nhat">tin mới nhất</a> hoặc chọn một chuyên mục ở đầu trang.
      </li>
    </ul>
  )
}
