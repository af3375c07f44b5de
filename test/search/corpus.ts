import { targets as first, type Target } from './stories.ts'
import { moreTargets } from './stories-more.ts'

export const targets: Target[] = [...first, ...moreTargets]

/** Questions whose first answers must all have both syllables as they were typed, marks and all. */
export const twoSyllables = [
  'bản làng',
  'hội nghị',
  'mùa màng',
  'con đường',
  'thành phố',
  'nông dân',
  'phát triển',
  'đời sống',
  'mưa lũ',
  'giao thông',
]

export type Question = { kind: string; text: string; target: number; isHeld: boolean }

/** Newer stories with the words of a target's headline in their text, each in a sentence of its own. */
export const decoys = (story: Target, n: number) => {
  const words = story.headline.replace(/[:,]/g, '').split(' ').reverse()
  const lines = Map.groupBy(words, (_, at) => at % 3)
  return {
    headline: `Thư bạn đọc số ${n + 1}: ${say[n % say.length]?.slice(0, -1).toLowerCase()}`,
    sapo: say[(n * 3 + 1) % say.length] ?? '',
    body: [...lines.values()]
      .map((some, at) => `${some.join(', ')}. ${say[(n + at) % say.length]}`)
      .join(' '),
  }
}

/** Every third question is kept back until the tuning is over. */
export const questions: Question[] = targets
  .flatMap(({ asks }, target) =>
    asks.split('\n').map((line) => {
      const [, kind = '', text = ''] = /^(\w): (.+)$/.exec(line.trim()) ?? []
      return { kind, text, target }
    }),
  )
  .map((question, at) => ({ ...question, isHeld: at % 3 === 2 }))

const who = [
  'bà con thôn Bản Mới',
  'nông dân xã Tân Lập',
  'cán bộ huyện',
  'đoàn viên thanh niên',
  'tổ phụ nữ',
  'hội nghị xã',
  'học sinh vùng cao',
  'người dân thành phố',
  'dân bản làng ven suối',
  'thầy cô giáo',
]
const does = [
  'bàn cách phát triển',
  'góp công làm',
  'chăm lo',
  'đổi mới cách làm',
  'giữ gìn',
  'ra quân dọn',
  'mở lớp học về',
  'tổng kết một năm',
  'chờ nước về cho',
  'kể chuyện',
]
const what = [
  'con đường liên thôn',
  'đời sống mới',
  'mùa màng vụ đông',
  'chợ phiên cuối năm',
  'giao thông nông thôn',
  'rừng đầu nguồn',
  'nhà văn hóa',
  'vườn cây ăn quả',
  'ruộng bậc thang',
  'lớp học ban đêm',
  'phòng chống mưa lũ',
  'đàn trâu bò',
]
const tail = [
  'trước Tết',
  'giữa mùa khô',
  'sau cơn mưa lũ',
  'theo nghị quyết mới',
  'bằng vốn tự có',
  'cùng bộ đội',
  'trong ba tháng',
  'ở vùng biên',
]
const say = [
  'Buổi sáng sương còn dày, mọi người đã có mặt đông đủ.',
  'Cán bộ xã ghi lại ý kiến, hẹn trả lời trong tuần.',
  'Giá cả không cao, nhưng đầu ra đã có nơi nhận.',
  'Nước suối về chậm, ruộng trên cao phải chờ thêm ít ngày.',
  'Trẻ nhỏ chạy quanh sân, người già ngồi bên bếp lửa kể chuyện cũ.',
  'Thành phố cách đây sáu mươi cây số, xe hàng đi mất hai giờ.',
  'Ủy ban nhân dân xã đã họp, chưa chốt được ngày.',
  'Năm trước mưa lũ cuốn mất cầu, năm nay làm cao hơn một mét.',
  'Hội nghị bàn về đời sống và việc làm lúc nông nhàn.',
  'Con đường mới mở giúp xe chở chè, chở quế ra tận bến.',
  'Người thầy cũ ghé thăm lớp, mang theo chồng sách.',
  'Tổ hợp tác chia ca trông rừng, mỗi tháng đổi một lần.',
  'Trâu bò được che chắn, cỏ khô chất đầy lán.',
  'Bệnh viện huyện cử người xuống khám cho người già.',
  'Học sinh được nghỉ một buổi để giúp gia đình.',
  'Bà con mong được giúp thêm giống và phân bón.',
]

/** Stories that share their words with the others: what a search has to see past. */
export const fillers = Array.from({ length: 320 }, (_, n) => {
  const pick = (list: readonly string[], step: number) =>
    list[(n * step + (n >> 3)) % list.length] ?? ''
  const name = pick(who, 7)
  return {
    headline: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${pick(does, 3)} ${pick(what, 5)} ${pick(tail, 11)}`,
    sapo: `${pick(say, 5)} ${pick(say, 9)}`,
    body: [0, 1, 2, 3, 4, 5].map((line) => pick(say, 3 + 2 * line)).join(' '),
  }
})
