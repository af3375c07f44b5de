import { expect, test } from 'vitest'
import { facet } from '#newsroom/search/facets'
import { gather } from '#newsroom/search/gather'
import { readQuestion } from '#newsroom/search/question'
import { reachOf } from '#newsroom/search/reach'
import { testDatabase } from '#test/database'
import { facetsOf } from './facets.ts'

const count = 20_000
const filing = {
  ...{ topSectionId: null, topicId: null, tagIds: [], authorIds: [], createdBy: null },
  at: Date.UTC(2026, 0, 2),
}

const numbers = 'mot hai ba bon nam sau bay tam chin muoi tram nghin trieu ty'

/** An index of stories that all say “của bản” and all numbers; one in twelve says “chợ”, one in a hundred “hiếm”. */
function largeIndex() {
  const db = testDatabase()
  const { $client: client } = db
  const place = client.prepare('INSERT INTO search_places (article_id) VALUES (?)')
  const put = client.prepare(
    'INSERT INTO search_texts (rowid, body, body_f, facets) VALUES (?, ?, ?, ?)',
  )
  client.pragma('foreign_keys = OFF')
  client.transaction(() => {
    for (let row = 1; row <= count; row += 1) {
      const more = `${row % 12 === 0 ? ' cho' : ''}${row % 100 === 0 ? ' hiem' : ''}`
      const words = `cua ban ${numbers}${more}`
      const facets = facetsOf({ ...filing, sectionId: row % 50 === 0 ? 2 : 1 }, row)
      place.run(row)
      put.run(row, words, words.replace(/\S+/g, '0$&'), facets.join(' '))
    }
  })()
  return db
}

const db = largeIndex()
const whole = { index: 'published' as const, facets: [] }
const small = { index: 'published' as const, facets: [[facet.section(2)]] }
const reach = (text: string, shelf: Parameters<typeof reachOf>[1] = whole) =>
  reachOf(db, shelf, 'texts', readQuestion(text), {})

test('common words are looked for among the newest stories, a rare one or a small shelf everywhere', () => {
  expect(reach('của bản')).toEqual({ facets: ['l0x4'], from: count - 1000 })
  expect(reach('của chợ bản')).toBeNull()
  expect(reach('hiếm của bản')).toBeNull()
  expect(reach('không có')).toBeNull()
  expect(reach('của bản', small)).toBeNull()
  const spared = reachOf(db, whole, 'texts', readQuestion('hiếm của'), { spare: 1, most: 1000 })
  expect(spared?.from).toBe(count - 1000)
})

test('the more words are asked or excluded, the fewer stories are looked at', () => {
  expect(reach('của bản một hai ba bốn năm sáu')?.from).toBe(count - 1000)
  expect(reach(`của bản ${numbers}`)?.from).toBe(count - 500)
  expect(reach('của bản của bản của bản của bản của bản của bản')?.from).toBe(count - 1000)
  expect(reach('của bản một hai ba bốn -"không có" -"nào như" -"thế" -"đâu này"')?.from).toBe(
    count - Math.ceil((1000 * 8) / 13),
  )
  expect(reach(`hiếm ${'của bản '.repeat(7)}`)).toBeNull()
})

test('what an abbreviation stands for is walked beside the words, and counts with them', () => {
  const phrase = readQuestion(numbers).words
  const question = readQuestion('của bản')
  const stretch = reachOf(db, whole, 'texts', question, { readings: [{ from: 0, to: 1, phrase }] })
  expect(stretch?.from).toBe(count - 500)
})

test('however far back it goes, few stretches are named, and none that ends before', () => {
  const reached = (most: number) => reachOf(db, whole, 'texts', readQuestion('của bản'), { most })
  expect(reached(9000)).toEqual({ facets: ['l0x4', 'l0x3', 'l0x2'], from: 11_000 })
  expect(reached(4097)).toEqual({ facets: ['l0x4', 'l0x3'], from: 15_903 })
})

test('no more rows are taken than are looked at, the newest first, however many answer', () => {
  const rowsOf = (text: string) => [...gather(db, whole, readQuestion(text), []).keys()]
  const rows = rowsOf('của bản')
  expect(rows).toEqual(Array.from({ length: 400 }, (_, place) => count - place))
  expect(rowsOf('hiếm bản')).toHaveLength(count / 100)
})
