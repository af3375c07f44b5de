import { credits, type DemoPicture, photoSize } from './entry.ts'

const credit = credits.desk

/** Schools, books, sport and the work of offices. */
export const publicLifePictures: readonly DemoPicture[] = [
  {
    key: 'san-truong',
    ...photoSize,
    alt: 'Sân trường vùng cao giờ ra chơi, dãy lớp học hai tầng mái đỏ, cờ đỏ sao vàng giữa sân',
    caption: 'Giờ ra chơi ở một trường vùng cao.',
    credit,
    focal: { x: 0.5, y: 0.5 },
    tags: ['trường học', 'giáo dục', 'học sinh', 'khai giảng'],
  },
  {
    key: 'lop-hoc',
    ...photoSize,
    alt: 'Lớp học chưa có học sinh, nắng qua cửa sổ đổ trên dãy bàn gỗ và bảng xanh',
    caption: 'Lớp học trước giờ vào tiết đầu.',
    credit,
    focal: { x: 0.45, y: 0.5 },
    tags: ['lớp học', 'giáo dục', 'trường học', 'tuyển sinh'],
  },
  {
    key: 'ke-sach',
    ...photoSize,
    alt: 'Gáy sách nhiều màu xếp kín kệ gỗ',
    caption: 'Kệ sách thư viện tỉnh.',
    credit,
    focal: { x: 0.45, y: 0.5 },
    tags: ['sách', 'thư viện', 'giáo dục', 'văn hóa đọc'],
  },
  {
    key: 'xe-thu-vien',
    ...photoSize,
    alt: 'Xe thư viện lưu động mở cửa hông lộ các giá sách, đỗ ở sân trường',
    caption: 'Xe thư viện lưu động dừng ở điểm trường.',
    credit,
    focal: { x: 0.5, y: 0.55 },
    tags: ['thư viện', 'sách', 'giáo dục', 'trẻ em', 'văn hóa đọc'],
  },
  {
    key: 'duong-chay',
    ...photoSize,
    alt: 'Các vận động viên chạy trên đường chạy đỏ, bóng đổ dài, nhìn từ trên cao',
    caption: 'Nội dung chạy ở sân vận động tỉnh.',
    credit,
    focal: { x: 0.45, y: 0.45 },
    tags: ['điền kinh', 'thể thao', 'giải chạy'],
  },
  {
    key: 'san-bong',
    ...photoSize,
    alt: 'Sân bóng sáng đèn lúc chập tối, hai đội đang thi đấu, núi phía sau',
    caption: 'Trận đấu dưới ánh đèn sân vận động.',
    credit,
    focal: { x: 0.5, y: 0.55 },
    tags: ['bóng đá', 'thể thao', 'giải đấu'],
  },
  {
    key: 'hoi-truong',
    ...photoSize,
    alt: 'Hội trường với các hàng ghế, bục phát biểu và phông đỏ',
    caption: 'Hội trường trước giờ khai mạc kỳ họp.',
    credit,
    focal: { x: 0.5, y: 0.45 },
    tags: ['hội nghị', 'kỳ họp', 'chính trị', 'hội đồng nhân dân', 'xây dựng Đảng'],
  },
  {
    key: 'ho-so-ban-lam-viec',
    ...photoSize,
    alt: 'Chồng hồ sơ, cây bút và cặp kính trên bàn gỗ cạnh cửa sổ',
    caption: 'Hồ sơ chờ giải quyết ở bộ phận một cửa.',
    credit,
    focal: { x: 0.5, y: 0.55 },
    tags: ['hành chính', 'hồ sơ', 'cải cách', 'chính quyền', 'pháp luật'],
  },
]
