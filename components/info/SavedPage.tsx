import { SectionTitle } from '#components/section/SectionTitle'

/** The stories that a reader saved: the list stands on the device and is filled in there. */
export function SavedPage() {
  return (
    <div className="sheet">
      <SectionTitle
        name="Bài đã lưu"
        description="Danh sách này chỉ nằm trên máy bạn đang dùng, tòa soạn không biết bạn lưu gì."
      />
      <div className="river-alone">
        <noscript>
          <p className="summary-big">
            Trình duyệt đang tắt chương trình của trang, nên chưa mở được danh sách trên máy.
          </p>
        </noscript>
        <saved-stories>
          <h2 className="sr-only">Danh sách bài</h2>
          <ol className="saved-list" />
          <template>
            <li>
              <div className="card">
                <h3 className="headline-22">
                  <a className="card-link" href="/">
                    Bài
                  </a>
                </h3>
                <p className="summary mt-1.5" />
                <time className="meta mt-1.5 block" dateTime="2000-01-01">
                  01/01/2000
                </time>
              </div>
              <button type="button" className="saved-remove">
                Bỏ lưu
              </button>
            </li>
          </template>
          <div data-empty="" hidden>
            <p className="headline-26 max-w-[34rem] font-light">
              Chưa có bài nào. Bấm “Lưu bài” dưới tựa của một bài để đọc lại sau.
            </p>
            <p className="mt-4 text-14 font-semibold text-cham">
              <a className="all-link mt-0" href="/moi-nhat">
                Tin mới nhất
              </a>
            </p>
          </div>
        </saved-stories>
      </div>
    </div>
  )
}
