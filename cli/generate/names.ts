import { type Fillers, numberIn, pick, rank, type Scene } from './grammar.ts'

/*
 * People and places that nobody is and that are nowhere: names are put together from syllables, so that the
 * vocabulary has the long tail of a real paper.
 */

const heads = (
  'Nà Nậm Khau Pác Khuổi Phìn Huổi Chiềng Phiêng Lũng Thẳm Tả Cốc Suối Bản Đồng Sín Co Pá Háng ' +
  'Mường Thung Đèo Kéo Bó Ngòi Lao Pù'
).split(' ')
const tails = (
  'Hin Vàng Liềm Dâu Sương Ngàn Dền Lanh Nương Hạ Mây Cuông Lót Phặc Sliền Sáo Mận Thắm Rằm Khoang ' +
  'Lưu Đuông Phay Rịa Choong Sạt Mền Tẩu Hoong Nghiền Pheo Lầng Xiêng Bưởi Coóng Ruồng Tơ Đỏ Tham Lếch ' +
  'Nhuối Cại Vai Hồm Chom Phướn Sắt Quạt Thoong Mạ Khoái Dưởng Tỉu Ngần Loong Chỉa Rạng Nghè Phung Sỏi ' +
  'Ảng Ngoạng Úm Ót Uổm Ít Yên Ấm'
).split(' ')
const families = (
  'Lò Vàng Nông Hoàng Lý Vi Giàng Tẩn Hà Triệu Lù Sùng Chảo Bế Cà Quàng Đặng Phàn Mùa Ma Lương Vừ Đinh ' +
  'Lường Tòng Bàn Hờ Ly Đàm Mạc Phùng Đỗ Cầm'
).split(' ')
const womens = 'Thị Thị Thị Thu Ngọc Mai Hồng Bích Kim Diệu Thanh'.split(' ')
const mens = 'Văn Văn Văn A Minh Quang Đức Xuân Trọng Seo Láo Tuấn Hải Thế Hữu'.split(' ')
const givens = (
  'Mai Lan Hương Dung Sơn Tình Páo Pao Chiến Thắm Sen Loan Hạnh Thủy Hiền Dần Khánh Sáng Phương Ngân Tuyết ' +
  'Thịnh Hòa Nhung Chứ Lềnh Nga Thúy Huệ Xóa Ánh Điệp Ưng Tươi Quyên Bảo Cường Định Giang Tâm Vinh Liên Lụa ' +
  'Máy Nhàn Phẩy Quý Chựa Say Toàn Ún Yến Ngà Khương Vượng Lợi Thoa Chài Ban Khay Ghển Thương Ích'
).split(' ')

const ofAll = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((head) => other.map((tail) => `${head} ${tail}`))

/** The same order on every run, which is not that of the alphabet. */
const mixed = (list: readonly string[]) =>
  list
    .map((name, place) => ({ name, weight: Math.imul(place + 1, 0x9e3779b1) >>> 0 }))
    .sort((one, other) => one.weight - other.weight)
    .map(({ name }) => name)

const places = mixed(ofAll(heads, tails))
/** Communes and villages are not called the same. */
export const communes = places.slice(0, 320)
const villages = places.slice(320)

const named = ({ random }: Pick<Scene, 'random'>, middles: readonly string[]) =>
  `${pick(random, families)} ${pick(random, middles)} ${pick(random, givens)}`

/** A name for somebody. */
export const inventPerson = (random: () => number) =>
  named({ random }, random() < 0.5 ? womens : mens)

const callings = [
  ['chị', womens],
  ['anh', mens],
  ['ông', mens],
  ['bà', womens],
  ['cô', womens],
  ['bác', mens],
] as const

function personOf(scene: Scene): string {
  const [calling, middles] = pick(scene.random, callings)
  return `${calling} ${named(scene, middles)}`
}

const day = 24 * 60 * 60_000

/** `20/3`, a day not long before the story. */
function dateOf({ random, at }: Scene): string {
  const moment = new Date(at - rank(random, 60) * day)
  return `${moment.getUTCDate()}/${moment.getUTCMonth() + 1}`
}

function moneyOf({ random }: Scene): string {
  const dong = numberIn(random, 5, 900)
  if (random() < 0.5) return `${dong}.000 đồng`
  if (random() < 0.7) return `${numberIn(random, 1, 90)},${1 + rank(random, 8)} triệu đồng`
  return `${numberIn(random, 2, 400)} triệu đồng`
}

const yearOf = ({ at }: Scene) => new Date(at).getUTCFullYear()

/** Blanks that every story may have, whatever its section. */
export const namesAndNumbers: Fillers = {
  commune: (scene) => `xã ${pick(scene.random, communes)}`,
  village: (scene) => `${scene.random() < 0.6 ? 'bản' : 'thôn'} ${pick(scene.random, villages)}`,
  name: ({ random }) => inventPerson(random),
  person: personOf,
  date: dateOf,
  money: moneyOf,
  percent: ({ random }) => `${numberIn(random, 2, 98)},${1 + rank(random, 9)}%`,
  clock: ({ random }) =>
    `${5 + Math.floor(random() * 14)} giờ ${pick(random, ['', '30', '15', '45'])}`.trim(),
  month: ({ at, random }) => `tháng ${1 + ((new Date(at).getUTCMonth() + rank(random, 12)) % 12)}`,
  year: (scene) => String(yearOf(scene)),
  lastYear: (scene) => String(yearOf(scene) - 1),
  season: [
    'đầu mùa mưa',
    'vụ xuân',
    'vụ mùa',
    'mùa khô',
    'cuối đông',
    'giữa hè',
    'tiết xuân',
    'vụ đông',
  ],
  nearby: [
    'bên suối',
    'lưng đồi',
    'ven đường liên xã',
    'cạnh nhà văn hóa',
    'dưới chân đèo',
    'sau trường học',
    'gần bến đò',
    'trên mỏm đất cao',
    'đầu bản',
    'cuối bản',
  ],
  kin: [
    'nhà hàng xóm',
    'hai vợ chồng',
    'mấy anh em trong họ',
    'các cụ trong bản',
    'lớp trẻ mới về',
    'cả nhà',
    'bà con trong xóm',
    'người ở bản bên',
  ],
}
