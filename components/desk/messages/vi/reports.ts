import type { Language } from '#newsroom/text/sentence'

/** What readers report as wrong. */
export const reports = {
  language: 'vi' as Language,
  title: 'Bạn đọc báo lỗi',
  states: { new: 'Mới', done: 'Đã sửa', dismissed: 'Bỏ qua' },
  upTo: (count: number) => `hơn ${count}`,
  wrong: 'Chỗ sai',
  right: 'Nên là',
  noQuote: 'Bạn đọc không chọn chữ nào.',
  arrived: (time: string) => `gửi ${time}`,
  settled: (who: string, time: string) => `${who}, ${time}`,
  someone: 'tự động',
  atPlace: 'Xem trên trang báo',
  openStory: 'Mở tin để sửa',
  notOut: 'Tin không đang đăng',
  done: 'Đã sửa',
  dismiss: 'Bỏ qua',
  reopen: 'Xem lại',
  about: (headline: string) => `về “${headline}”`,
  older: 'Cũ hơn',
  first: 'Về đầu danh sách',
  pages: 'Trang của danh sách',
  empty: {
    new: 'Không lời báo nào đang chờ. Bạn đọc báo lỗi ở cuối mỗi bài.',
    done: 'Chưa có lời báo nào được ghi là đã sửa.',
    dismissed: 'Chưa có lời báo nào bị bỏ qua.',
  },
}
