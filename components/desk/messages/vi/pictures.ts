/** The picture library. */
export const pictures = {
  title: 'Kho tư liệu',
  upTo: (count: string) => `${count}+`,
  find: 'Tìm trong kho',
  findHint: 'Tên tệp, chú thích, người chụp…',
  viewsLabel: 'Lọc kho ảnh',
  needs: 'Cần để ý',
  views: {
    all: 'Tất cả',
    mine: 'Của tôi',
    unused: 'Chưa dùng',
    noAlt: 'Thiếu chữ thay ảnh',
    noCredit: 'Thiếu người chụp',
  },
  kindsLabel: 'Loại tệp',
  everyKind: 'Mọi loại',
  kinds: {
    picture: 'Ảnh',
    video: 'Video',
    audio: 'Âm thanh',
    captions: 'Phụ đề',
    document: 'Tài liệu',
  },
  fileCaption: 'Tên gọi',
  fileCredit: 'Người thực hiện',
  saveFile: 'Lưu tệp này',
  used: (stories: number) => `dùng ${stories} tin`,
  lacksAlt: 'thiếu chữ thay ảnh',
  lacksCredit: 'thiếu người chụp',
  pages: 'Trang của kho ảnh',
  next: 'Ảnh cũ hơn',
  previous: 'Ảnh mới hơn',
  empty: {
    title: 'Kho còn trống',
    text: 'Mọi ảnh, video, âm thanh và tài liệu của tòa soạn nằm ở đây, tệp mới ở trên cùng. Thả tệp vào trang này, dán, hoặc bấm Tải lên.',
  },
  nothingFits: {
    title: 'Không tệp nào khớp',
    text: 'Không có tệp nào trong danh sách này có những chữ ấy ở tên tệp, chú thích, chữ thay ảnh hay người chụp.',
    back: 'Về mọi tệp',
  },
  nothingMissing: {
    title: 'Không ảnh nào ở đây',
    text: 'Danh sách này trống: không còn gì phải bổ sung.',
  },
  upload: 'Tải lên',
  choose: 'Chọn tệp để tải lên',
  dropHere: 'Thả tệp vào đây',
  uploads: {
    title: 'Tệp đang tải',
    going: (done: number, all: number) => `Đang tải ${done}/${all} tệp`,
    finished: (done: number) => `Đã nhận ${done} tệp`,
    reads: 'đọc chú thích và người chụp từ tệp · bỏ tọa độ',
    waiting: 'chờ tới lượt',
    percent: (share: number) => `${share} %`,
    making: 'đang xem và dựng tệp…',
    arrived: 'đã vào kho',
    duplicate: 'đã có trong kho, dùng tệp cũ',
    cancelled: 'đã dừng',
    lost: 'Mất kết nối giữa chừng.',
    cancel: (name: string) => `Dừng tải ${name}`,
    again: 'Tải lại',
    againOf: (name: string) => `Tải lại ${name}`,
    close: 'Đóng bảng tải ảnh',
    open: (name: string) => `Mở ${name}`,
  },
  panel: 'Ảnh đang chọn',
  newer: 'Ảnh mới hơn',
  older: 'Ảnh cũ hơn',
  close: 'Đóng',
  focal: (x: number, y: number) =>
    `Điểm chính của ảnh: ${x} % ngang, ${y} % dọc. Dùng phím mũi tên để dời, giữ ⇧ để dời mười.`,
  focalHint: 'Kéo vòng tròn tới điểm phải luôn còn trong khung.',
  crops: { wide: 'Đầu bài 16:9', list: 'Danh sách 4:3', square: 'Vuông', social: 'Chia sẻ' },
  alt: 'Chữ thay ảnh',
  altHint: 'Tả điều thấy trong ảnh cho người không thấy ảnh. Không cần viết “ảnh chụp”.',
  decorative: 'Chỉ để trang trí, không cần chữ',
  caption: 'Chú thích',
  credit: 'Người chụp',
  save: 'Lưu ảnh này',
  saved: 'Đã lưu.',
  usedIn: (count: number) => (count === 0 ? 'Chưa tin nào dùng' : `Dùng trong ${count} tin`),
  andHidden: (count: number) => `và ${count} tin ở phần việc của người khác`,
  portraitOf: (name: string) => `Chân dung của ${name}`,
  bannerOf: (name: string) => `Ảnh đầu sự kiện ${name}`,
  noHeadline: 'Tin chưa có tựa',
  facts: (parts: {
    size: string
    isPicture: boolean
    weight: string
    time: string
    by: string | null
  }) =>
    [
      parts.size,
      parts.weight,
      `vào kho ${parts.time}${parts.by === null ? '' : `, ${parts.by}`}`,
      parts.isPicture && 'trang báo không mang tọa độ',
    ]
      .filter(Boolean)
      .join(' · '),
  replace: 'Thay tệp…',
  replaceTitle: 'Thay tệp của ảnh này',
  replaceText:
    'Tệp mới hiện ra ở mọi tin đang dùng ảnh này, cả tin đã đăng, ngay sau khi tải xong. Chữ thay ảnh, chú thích và người chụp giữ nguyên.',
  replaceChoose: 'Chọn tệp mới',
  replaced: 'Đã thay tệp.',
  original: 'Bản gốc',
  remove: 'Xóa…',
  removeTitle: 'Xóa tệp khỏi kho',
  removeText:
    'Tệp và mọi cỡ đã dựng bị xóa hẳn khỏi máy chủ, không lấy lại được. Bản cũ trong lịch sử tin có nhắc tới ảnh này sẽ báo thiếu ảnh.',
  removeDo: 'Xóa tệp',
  inUse: (stories: number) =>
    stories === 0
      ? 'Chưa xóa được: ảnh này đang là chân dung hoặc ảnh đầu sự kiện.'
      : `Chưa xóa được: ${stories} tin đang dùng tệp này. Thay hoặc bỏ tệp trong ${stories} tin ấy trước.`,
  notYours: 'Ảnh này do người khác tải lên: biên tập viên hoặc người ấy mới sửa được.',
  picker: {
    title: 'Chọn ảnh trong kho',
    several: 'Chọn ảnh trong kho, được nhiều ảnh',
    insert: 'Chèn ảnh',
    insertMany: (count: number) => `Chèn ${count} ảnh`,
    more: 'Xem thêm ảnh cũ hơn',
    loading: 'Đang tìm…',
    nothing: 'Không ảnh nào khớp.',
    failed: 'Chưa đọc được kho ảnh.',
    retry: 'Thử lại',
    choose: (name: string) => `Chọn ảnh: ${name}`,
    list: 'Ảnh trong kho',
  },
}
