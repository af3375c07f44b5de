import type { Db } from '#db/connection'
import { reportError } from '#newsroom/error-reports'
import { rankMostRead, writeViews } from '#newsroom/most-read'
import { type HourlyCount, hourLength } from '#newsroom/reading-counter'
import type { IdOf } from './content.ts'
import { demoStories } from './stories.ts'

/** What readers opened most in the last day, the first most often. */
const readToday = [
  'chuyen-xe-gao-dau-tien-qua-doan-sat',
  'gia-nong-san-sang-nay-que-dung-thao-qua-nhich',
  'nam-suong-nguoc-dong-phut-88',
  'dot-than-suoi-am-trong-phong-kin-nguy-hiem-ra-sao',
  'nguoi-dua-thu-di-bo-qua-doan-sat',
  'banh-ngai-pac-nuong-ba-lan-gia',
]
/** What they opened most in the days before. */
const readBefore = [
  'sat-dat-chan-duong-nam-suong-ta-may',
  'cho-phien-nao-hop-ngay-nao-trong-thang',
  'thu-mon-16-tuoi-va-doi-gang-muon',
  'mot-ngay-o-tham-cat-hang-mat-com-lam',
  'cam-muong-lan-cat-lua-dau',
  'hat-mua-dau-la-chuoi',
]

type Report = { story: string; quote: string; suggestion: string }

/** What readers found wrong. */
const reports: Report[] = [
  {
    story: 'giai-chay-deo-ba-quai-21-km',
    quote: '386 người về đích',
    suggestion: 'Bảng giờ dán ở sân xã ghi 385 người, số 204 bỏ cuộc ở trạm nước thứ ba.',
  },
  {
    story: 'xe-buyt-05-chay-thu-vao-na-hin',
    quote: 'vé 12.000 đồng',
    suggestion: 'Xin nói rõ thêm: đó là vé cả tuyến, đi từng chặng thì 7.000 đồng.',
  },
  {
    story: 'cho-phien-nao-hop-ngay-nao-trong-thang',
    quote: '',
    suggestion: 'Bảng thiếu phiên Nà Tông, họp ngày rằm và mồng một.',
  },
]

/** Counts as if readers had come for a week, and a few who wrote what is wrong. */
export function fileReaders(db: Db, { id, now }: { id: IdOf; now: number }) {
  writeViews(db, readings(id, now))
  for (const period of ['day', 'week'] as const) rankMostRead(db, period, now)
  for (const { story, ...said } of reports) {
    reportError(db, { articleId: id('story', story), ...said }, now)
  }
}

function readings(id: IdOf, now: number): HourlyCount[] {
  const hour = Math.floor(now / hourLength)
  const of = (key: string, hoursAgo: number, views: number) => ({
    ...{ hour: hour - hoursAgo, articleId: id('story', key) },
    views,
  })
  return [
    ...readToday.flatMap((key, place) => [of(key, 1, 140 - place * 17), of(key, 3, 60)]),
    ...readBefore.map((key, place) => of(key, 50, 420 - place * 40)),
    ...demoStories.map(({ key }, place) => of(key, 70, 5 + ((place * 7) % 11))),
  ]
}
