/**
 * Vietnamese text as a device's voice should say it: abbreviations in full, figures and dates in words
 * that no voice gets wrong. What is not known is left as it is.
 */

const abbreviations: [string, string][] = [
  ['TP\\.? ?HCM', 'Thành phố Hồ Chí Minh'],
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['ĐBQH', 'đại biểu Quốc hội'],
  ['NN ?& ?PTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['GD ?& ?ĐT', 'Giáo dục và Đào tạo'],
  ['KH ?& ?CN', 'Khoa học và Công nghệ'],
  ['VH-?TT ?& ?DL', 'Văn hóa, Thể thao và Du lịch'],
  ['CSGT', 'cảnh sát giao thông'],
  ['PCCC', 'phòng cháy chữa cháy'],
  ['ATGT', 'an toàn giao thông'],
  ['ATTP', 'an toàn thực phẩm'],
  ['BHYT', 'bảo hiểm y tế'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['THPT', 'trung học phổ thông'],
  ['THCS', 'trung học cơ sở'],
  ['HTX', 'hợp tác xã'],
  ['TNHH', 'trách nhiệm hữu hạn'],
  ['DTTS', 'dân tộc thiểu số'],
  ['NTM', 'nông thôn mới'],
  ['PGS', 'phó giáo sư'],
  ['GS', 'giáo sư'],
  ['TS', 'tiến sĩ'],
  ['ThS', 'thạc sĩ'],
  ['BS', 'bác sĩ'],
  ['TP', 'thành phố'],
  ['TX', 'thị xã'],
  ['QL', 'quốc lộ'],
  ['TL', 'tỉnh lộ'],
  ['VNĐ', 'đồng'],
  ['USD', 'đô la Mỹ'],
]

/** Behind a figure, the longer ones first. */
const units: [string, string][] = [
  ['km/h', 'ki-lô-mét trên giờ'],
  ['km(?:2|²)', 'ki-lô-mét vuông'],
  ['m(?:2|²)', 'mét vuông'],
  ['m(?:3|³)', 'mét khối'],
  ['km', 'ki-lô-mét'],
  ['cm', 'xăng-ti-mét'],
  ['mm', 'mi-li-mét'],
  ['kg', 'ki-lô-gam'],
  ['ha', 'héc-ta'],
  ['m', 'mét'],
  ['g', 'gam'],
  ['đ', 'đồng'],
  ['(?:°C|độ C)', 'độ xê'],
  ['%', 'phần trăm'],
]

const roman: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function romanNumber(digits: string): number {
  return [...digits].reduce((sum, digit, place) => {
    const value = roman[digit] ?? 0
    return value < (roman[digits[place + 1] ?? ''] ?? 0) ? sum - value : sum + value
  }, 0)
}

const before = '(?<![\\p{L}\\p{N}])'
const behind = '(?![\\p{L}\\p{N}])'

type Rule = [pattern: RegExp, said: string | ((...found: string[]) => string)]

const plain = (figure: string) => String(Number(figure))

const rules: Rule[] = [
  // 23/11/2026, with or without “ngày” before it; 20/3 is a day only behind a word for one.
  [
    /(?:ngày )?(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/giu,
    (_, day = '', month = '', year = '') => `ngày ${plain(day)} tháng ${plain(month)} năm ${year}`,
  ],
  [
    /((?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|đến|từ) (?:ngày )?)(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
    (_, word = '', day = '', month = '') => `${word}${plain(day)} tháng ${plain(month)}`,
  ],
  [/(?<![\d/])(\d{1,3})\/(\d{1,3})(?![\d/])/gu, '$1 phần $2'],
  [
    /(?<!\d)(\d{1,2})(?:h|:|g)(\d{2})(?!\d)/gu,
    (_, hour = '', minute = '') =>
      minute === '00' ? `${plain(hour)} giờ` : `${plain(hour)} giờ ${plain(minute)}`,
  ],
  [/(?<!\d)(\d{1,2})h(?!\p{L})/gu, '$1 giờ'],
  // 1.204.000 and 12,5
  [/\d{1,3}(?:\.\d{3})+(?!\d)/gu, (figure = '') => figure.replaceAll('.', '')],
  [/(\d),(\d+)/gu, '$1 phẩy $2'],
  [/(?<![\d-])([1-9]\d{0,3}) ?[-–] ?([1-9]\d{0,3})(?![\d-])/gu, '$1 đến $2'],
  [
    new RegExp(`((?:thế kỷ|lần thứ|khóa|quý|chương|kỳ|cấp) )([IVXLC]+)${behind}`, 'giu'),
    (_, word = '', digits = '') => `${word}${romanNumber(digits.toUpperCase())}`,
  ],
  ...units.map(([unit, said]): Rule => [new RegExp(`(\\d) ?${unit}${behind}`, 'gu'), `$1 ${said}`]),
  [/đồng\/(kg|tấn|ha|lít|người|con|cây)/gu, (_, unit = '') => `đồng một ${inFull(unit)}`],
  ...abbreviations.map(
    ([short, said]): Rule => [
      new RegExp(`${before}${short}(?:\\.(?= ?\\p{L})|${behind})`, 'gu'),
      `${said} `,
    ],
  ),
  [/&/gu, ' và '],
  [/ {2,}/gu, ' '],
  [/ +(?=[.,;:!?])/gu, ''],
]

const inFull = (unit: string) => units.find(([short]) => short === unit)?.[1] ?? unit

/** The words to say for a written text. */
export function spoken(text: string): string {
  return rules
    .reduce(
      (said, [pattern, by]) =>
        typeof by === 'string' ? said.replace(pattern, by) : said.replace(pattern, by),
      text.normalize('NFC').replace(/\s+/gu, ' '),
    )
    .trim()
}

/** Voices stop in the middle of what is longer. */
const longest = 220

/** Sentences of a text as it is written, one at a time; a very long one is cut behind a comma or a word. */
export function sentencesOf(text: string): string[] {
  const parts = text.replace(/\s+/gu, ' ').split(/(?<=[.!?…]["”’)]*) (?=["“‘(]*[\p{Lu}\d])/u)
  const sentences: string[] = []
  for (const part of parts) {
    const last = sentences.at(-1)
    // `TP. Hồ Chí Minh`, `PGS.TS. Lò Văn` are no ends.
    const goesOn = last !== undefined && /(?:^|[ (.])(?:TP|TX|PGS|GS|TS|ThS|BS|Tr)\.$/u.test(last)
    if (goesOn) sentences.push(`${sentences.pop()} ${part}`)
    else sentences.push(part)
  }
  return sentences.flatMap(cut).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

function cut(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence.trim()]
  const comma = Math.max(
    sentence.lastIndexOf(', ', longest),
    sentence.lastIndexOf('; ', longest),
    sentence.lastIndexOf(': ', longest),
  )
  const space = sentence.lastIndexOf(' ', longest)
  const at = comma > 60 ? comma + 1 : space > 0 ? space : longest
  return [sentence.slice(0, at).trim(), ...cut(sentence.slice(at).trim())]
}
