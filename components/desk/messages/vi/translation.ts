/** In which language a story is, and what it is a translation of. */
export const translation = {
  language: 'Ngôn ngữ',
  hint: 'Trang đọc và phần chữ chung quanh theo ngôn ngữ này.',
  of: 'Bản dịch của',
  ofHint: 'Bài gốc và các bản dịch dẫn sang nhau khi đã đăng.',
  choose: 'Chọn bài gốc…',
  change: 'Chọn bài khác…',
}
