import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personSortKey, sortKey } from './collation.ts'

const collator = new Intl.Collator('vi')
const byKey = (a: string, b: string) => compare(sortKey(a), sortKey(b))
const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

const alphabet = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz'
const toned = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
)
const small = [...alphabet, ...toned]
const signs = [...' -–,;:!?.…\'"‘’“”()/&%+0123456789']
const word = fc
  .array(fc.constantFrom(...small, ...small.map((letter) => letter.toUpperCase()), ...signs), {
    maxLength: 8,
  })
  .map((letters) => letters.join(''))

/** Near misses are where an order goes wrong: the same letters with other tones and capitals. */
const pair = fc.tuple(word, word, fc.boolean()).map(([a, b, close]) => {
  if (!close) return [a, b] as const
  const bare = a
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
  return [a, b.length % 2 === 0 ? bare : a.toLowerCase()] as const
})

const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim()

test('keys order any Vietnamese texts as Intl.Collator does', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(Math.sign(byKey(a, b))).toBe(Math.sign(collator.compare(collapsed(a), collapsed(b))))
    }),
    { numRuns: 5_000 },
  )
})

test('the key of NFD text is that of its NFC', () => {
  fc.assert(
    fc.property(word, (text) => {
      expect(sortKey(text.normalize('NFD'))).toBe(sortKey(text))
    }),
  )
})

test('every letter with every tone has its place', () => {
  const all = [...small, ...small.map((letter) => letter.toUpperCase())]
  expect(all.toSorted(byKey)).toEqual(all.toSorted(collator.compare))
})

test.each([
  ['Ưng Đỗ Ánh Dương Ân Bùi An Đặng Ăn Dung', 'An Ánh Ăn Ân Bùi Dung Dương Đặng Đỗ Ưng'],
  ['mạ má mã mả mà ma', 'ma mà mả mã má mạ'],
  ['Á á A a', 'a A á Á'],
  ['… .a ...', '... … .a'],
  ['zèbre 中 10 ưa', '10 ưa zèbre 中'],
])('%s', (mixed, sorted) => {
  expect(mixed.split(' ').toSorted(byKey).join(' ')).toBe(sorted)
})

test('persons stand by given name, then by family name', () => {
  const people = [
    'Đỗ An',
    'Bùi Cường',
    'Trần Thị Bình',
    'Lê Văn An',
    'Lò Ánh',
    'Giàng A Páo',
    'Phóng viên Ân',
    'PV',
  ]
  expect(people.toSorted((a, b) => compare(personSortKey(a), personSortKey(b)))).toEqual([
    'Đỗ An',
    'Lê Văn An',
    'Lò Ánh',
    'Phóng viên Ân',
    'Trần Thị Bình',
    'Bùi Cường',
    'Giàng A Páo',
    'PV',
  ])
})

test('a no-break space is a space', () => {
  expect(sortKey('Sa\u00A0Pa')).toBe(sortKey('Sa  Pa'))
})

test('an empty name has a key before all others', () => {
  expect(compare(personSortKey('  '), personSortKey('An'))).toBe(-1)
})
