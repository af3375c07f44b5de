export type DemoSource = {
  abbreviation: string
  name: string
  url: string
  agreement: string
  /** Days from the moment of filling until the agreement ends; null where it has no end. */
  endsInDays: number | null
}

/** Outlets whose stories the paper reprints. All of them are invented. */
export const demoSources: DemoSource[] = [
  {
    abbreviation: 'TSVC',
    name: 'Tuần san Vùng Cao',
    url: 'https://tuansanvungcao.example',
    agreement:
      'Được đăng lại tối đa bốn bài mỗi tháng, giữ nguyên tên tác giả và dẫn về bài gốc. Ảnh chỉ dùng khi có ghi “được dùng chung”.',
    endsInDays: 220,
  },
  {
    abbreviation: 'NNML',
    name: 'Bản tin Nhà nông Mường Lan',
    url: 'https://nhanongmuonglan.example',
    agreement:
      'Bản tin của câu lạc bộ làm vườn, cho đăng lại tự do. Rút gọn phải hỏi người viết trước.',
    endsInDays: null,
  },
  {
    abbreviation: 'ĐNĐC',
    name: 'Nhật ký Đường núi - Đường chạy',
    url: 'https://duongnuiduongchay.example',
    agreement:
      'Trao đổi bài hai chiều về chạy đường núi và du lịch đi bộ, đăng sau bản gốc ít nhất 12 giờ.',
    endsInDays: 45,
  },
]
