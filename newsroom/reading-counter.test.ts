import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HourlyCount, hourLength, ReadingCounter } from './reading-counter.ts'

const at = Date.parse('2026-11-28T10:20:00+07:00')
const phone =
  'Mozilla/5.0 (Linux; Android 15; SM-A165F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36'
const desktop = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'
const opening = { articleId: 7, address: '203.0.113.5', userAgent: phone, at }

function written(counter: ReadingCounter): HourlyCount[] {
  let counts: HourlyCount[] = []
  counter.handOver((handed) => {
    counts = handed
  })
  return counts
}
const hour = Math.floor(at / hourLength)

test('a reader counts once for a story on a day, whatever the hour', () => {
  const counter = new ReadingCounter()
  expect(counter.count(opening)).toBe(true)
  expect(counter.count(opening)).toBe(false)
  expect(counter.count({ ...opening, at: at + 5 * hourLength })).toBe(false)
  expect(counter.count({ ...opening, articleId: 8 })).toBe(true)
  expect(counter.count({ ...opening, userAgent: desktop })).toBe(true)
  expect(counter.count({ ...opening, address: '2001:db8::1' })).toBe(true)
  expect(written(counter)).toEqual([
    { hour, articleId: 7, views: 3 },
    { hour, articleId: 8, views: 1 },
  ])
  expect(counter.count({ ...opening, at: at + 14 * hourLength })).toBe(true)
})

test.each([
  ['Googlebot/2.1 (+http://www.google.com/bot.html)'],
  ['Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)'],
  ['facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/156.0.0.0 Safari/537.36'],
  ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2)'],
  ['python-requests/2.32.3 something longer'],
  ['curl/8.5.0'],
  ['node'],
  ['Mozilla/5.0'],
  [''],
])('a program does not count: %s', (userAgent) => {
  expect(new ReadingCounter().count({ ...opening, userAgent })).toBe(false)
})

test.each([
  [phone],
  [desktop],
  ['Mozilla/5.0 (Linux; Android 13; CUBOT NOTE 21) AppleWebKit/537.36 Chrome/150.0 Mobile'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 [FBAN/FBIOS]'],
])('a reader counts: %s', (userAgent) => {
  expect(new ReadingCounter().count({ ...opening, userAgent })).toBe(true)
})

test('one address lifts no story by more than forty readers a day, whatever it calls itself', () => {
  const counter = new ReadingCounter()
  for (let number = 0; number < 3000; number++) {
    counter.count({ ...opening, userAgent: `${phone} ${number}` })
  }
  counter.count({ ...opening, address: '203.0.113.6' })
  expect(written(counter)).toEqual([{ hour, articleId: 7, views: 41 }])
})

test('what could not be written is handed over again with what came since', () => {
  const counter = new ReadingCounter()
  counter.count(opening)
  const busy = () => {
    throw new Error('busy')
  }
  expect(() => counter.handOver(busy)).toThrow('busy')
  counter.count({ ...opening, userAgent: desktop })
  expect(written(counter)).toEqual([{ hour, articleId: 7, views: 2 }])
  expect(counter.isEmpty).toBe(true)
  expect(written(counter)).toEqual([])
})

test('counts are exactly the different readers of each story and day, in any order and in any batches', () => {
  const hit = fc.record({
    articleId: fc.integer({ min: 1, max: 4 }),
    address: fc.constantFrom('203.0.113.5', '203.0.113.6', '2001:db8::1'),
    userAgent: fc.constantFrom(phone, desktop, 'Googlebot/2.1 (+http://www.google.com/bot.html)'),
    hands: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(hit, { maxLength: 80 }), (hits) => {
      const counter = new ReadingCounter()
      const sums = new Map<number, number>()
      const add = (counts: HourlyCount[]) => {
        for (const { articleId, views } of counts) {
          sums.set(articleId, (sums.get(articleId) ?? 0) + views)
        }
      }
      for (const { hands, ...one } of hits) {
        counter.count({ ...one, at })
        if (hands) add(written(counter))
      }
      add(written(counter))
      const readers = new Set(
        hits
          .filter(({ userAgent }) => !userAgent.startsWith('Googlebot'))
          .map((one) => [one.articleId, one.address, one.userAgent].join(' ')),
      )
      for (const id of [1, 2, 3, 4]) {
        const expected = [...readers].filter((reader) => reader.startsWith(`${id} `)).length
        expect(sums.get(id) ?? 0).toBe(expected)
      }
    }),
  )
})
