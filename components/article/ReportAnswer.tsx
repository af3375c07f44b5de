import { bindHeadline } from '#newsroom/text/headline'

type Props = { isTaken: boolean; story: { headline: string; path: string } }

/** Answers a reader who has said what is wrong in a story. */
export function ReportAnswer({ isTaken, story }: Props) {
  return (
    <div className="sheet">
      <div className="mx-auto max-w-[41.5rem] pt-10 pb-4 tablet:pt-16">
        <h1 className="headline-40">
          {isTaken ? 'Cảm ơn bạn, tòa soạn đã nhận' : 'Lời báo chưa tới tòa soạn'}
        </h1>
        <p className="summary-big mt-4">
          {isTaken
            ? 'Biên tập viên phụ trách sẽ đọc. Nếu bài sai, chỗ sai được sửa ngay trong bài, kèm lời đính chính khi cần.'
            : 'Lời báo cần nói rõ nên sửa thế nào, không quá 250 chữ cái. Bấm nút quay lại của trình duyệt: những gì bạn đã viết vẫn còn ở đó.'}
        </p>
        <p className="mt-8 border-t border-rule pt-4 text-14 text-ink-3">Bài bạn vừa đọc</p>
        <p className="headline-22 mt-1">
          <a className="quiet-link" href={story.path}>
            {bindHeadline(story.headline)}
          </a>
        </p>
      </div>
    </div>
  )
}
