import { localDay, parseLocal } from '#newsroom/text/dates'
import type { DemoStory } from './story.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** What went out today, the newest first; all other stories say how many days ago they did. */
const today = [
  'chuyen-xe-gao-dau-tien-qua-doan-sat',
  'tram-y-te-ban-liem-do-mat-cho-312-nguoi',
  'xe-buyt-05-chay-thu-vao-na-hin',
  'nam-suong-nguoc-dong-phut-88',
  'lop-hoc-chu-buoi-toi-khuoi-dau',
  'dot-than-suoi-am-trong-phong-kin-nguy-hiem-ra-sao',
  'bep-com-chu-nhat-phuong-cho-cu',
  'lop-nghe-moc-nhan-them-24-hoc-vien',
  'chuyen-xe-dem-cua-thon-khuoi-dau',
  'suong-day-tren-ba-con-deo',
  'xe-gom-rau-doi-cho-do',
  'gia-nong-san-sang-nay-que-dung-thao-qua-nhich',
]

/** Shares of the way from the newest to the oldest: stories come thickest just now. */
const spread = [0, 0.05, 0.1, 0.17, 0.25, 0.33, 0.43, 0.53, 0.64, 0.77, 0.88, 1]

const newest = 6 * minute
const workingDay = 9 * 60 * minute

/**
 * When a story went out, in UTC epoch milliseconds: what is of today within the last nine hours and not
 * before half past five, unless it is still so early that today would be too short.
 * @param now the moment at which the demo was first filled
 */
export function publishedAt(story: DemoStory, now: number): number {
  if (story.days === 0) {
    return now - newest - Math.round(shareOf(story.key) * (lengthOfToday(now) - newest))
  }
  const date = localDay((parseLocal(localDay(now)) ?? now) - story.days * day + day / 2)
  const moment = parseLocal(`${date}T${story.clock}`)
  if (moment === null) throw new Error(`${story.key} has no clock`)
  return moment
}

function lengthOfToday(now: number): number {
  const morning = parseLocal(`${localDay(now)}T05:30`) ?? now
  const passed = now - morning
  return passed < 2 * 60 * minute ? workingDay : Math.min(passed, workingDay)
}

function shareOf(key: string): number {
  const share = spread[today.indexOf(key)]
  if (share === undefined) throw new Error(`${key} has no place among the stories of today`)
  return share
}
