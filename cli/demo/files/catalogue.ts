/** A film, a recording, a graphic or a document of the demo; its file lies beside this one. */
export type DemoFile = {
  file: string
  caption: string
  credit: string
  alt?: string
  text?: string
}

const captions = `WEBVTT

00:00:00.500 --> 00:00:04.500
Năm giờ sáng, đỉnh núi sáng trước thung lũng.

00:00:05.200 --> 00:00:09.500
Đường lên rẫy đi qua rừng, sương chưa tan.

00:00:10.200 --> 00:00:14.500
Đồi chè vụ đông: hái ít, sao kỹ.

00:00:15.200 --> 00:00:19.500
Về đến nhà, bếp vẫn còn than đỏ.
`

const credit = 'Minh họa: Trang Nhất'

/** By their keys. Files with `text` are made of it. */
export const demoFiles = {
  'len-ray-som': { file: 'len-ray-som.webm', caption: 'Lên rẫy sớm', credit },
  'len-ray-som-phu-de': {
    file: 'len-ray-som.vtt',
    caption: 'Phụ đề Lên rẫy sớm',
    credit,
    text: captions,
  },
  'tieng-bep-lua': { file: 'tieng-bep-lua.mp3', caption: 'Khói một ngọn, khói hai ngọn', credit },
  'nuoc-ve-ban-lien': {
    file: 'nuoc-ve-ban-lien.jpg',
    caption: 'Nước về năm thôn',
    credit: 'Đồ họa: Trang Nhất',
    alt: 'Biểu đồ năm thanh ngang: mỗi hộ ở năm thôn dùng bao nhiêu lít nước một ngày',
  },
  'lich-xe-thu-vien': {
    file: 'lich-xe-thu-vien.pdf',
    caption: 'Lịch xe thư viện lưu động',
    credit,
  },
} satisfies Record<string, DemoFile>

export type DemoFileKey = keyof typeof demoFiles

export const demoFileKeys = Object.keys(demoFiles) as DemoFileKey[]
