import { credits, type DemoPicture, portraitSize } from './entry.ts'

const seen = [
  'phụ nữ tóc búi, áo chàm',
  'nam giới tóc ngắn, đeo kính',
  'phụ nữ đội khăn thổ cẩm',
  'phụ nữ tóc ngang vai, khăn quàng',
  'nam giới lớn tuổi tóc bạc',
  'phụ nữ trẻ tóc dài',
  'nam giới để râu quai nón ngắn',
  'phụ nữ lớn tuổi tóc búi, đeo kính',
]

/** Eight invented bylines, drawn like woodcuts; they show nobody who lives. */
export const portraitPictures: readonly DemoPicture[] = seen.map((who, index) => ({
  key: `chan-dung-${index + 1}`,
  ...portraitSize,
  alt: `Chân dung minh họa: ${who}`,
  caption: '',
  credit: credits.desk,
  focal: { x: 0.5, y: 0.4 },
  tags: ['chân dung', 'tác giả'],
}))
