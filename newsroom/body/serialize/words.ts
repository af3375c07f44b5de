import type { Language } from '#newsroom/text/sentence'

/** What the serializer says itself, around a story's own words. */
const vietnamese = {
  photo: 'Ảnh:',
  from: 'Theo',
  correction: 'Đính chính',
  seeLarge: 'Xem ảnh lớn',
  table: (number: number) => `Bảng ${number}`,
  more: 'Thông tin thêm',
  readMore: 'Đọc thêm',
  timeline: 'Dòng thời gian',
  seeOn: (site: string) => `Xem trên ${site}`,
  footnotes: 'Chú thích',
  footnote: (number: number) => `Chú thích ${number}`,
  backFrom: (number: number) => `Về chỗ đang đọc, chú thích ${number}`,
}

export type BodyWords = typeof vietnamese

export const bodyWords: Record<Language, BodyWords> = {
  vi: vietnamese,
  en: {
    photo: 'Photo:',
    from: 'From',
    correction: 'Correction',
    seeLarge: 'See the picture large',
    table: (number) => `Table ${number}`,
    more: 'More on this',
    readMore: 'Read more',
    timeline: 'Timeline',
    seeOn: (site) => `See it on ${site}`,
    footnotes: 'Notes',
    footnote: (number) => `Note ${number}`,
    backFrom: (number) => `Back to the text, note ${number}`,
  },
}
