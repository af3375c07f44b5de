import { expect, test } from 'vitest'
import {
  changeAbbreviation,
  enterAbbreviation,
  readAbbreviation,
  readAbbreviations,
  removeAbbreviation,
} from '#newsroom/abbreviations'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { Incomplete, NotAllowed, NotFound, Refusal } from '#newsroom/refusals'
import { searchPublished } from '#newsroom/search/reader-search'
import { castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'

test('what the desk writes down is found from the next search on, both ways', () => {
  const db = testDatabase()
  const cast = castOf(db)
  const publish = (headline: string) => {
    const { articleId } = draftArticle(system, db, readyStory(cast.sections.economy, { headline }))
    publishArticle(system, db, { articleId })
    return articleId
  }
  const [short, long] = [publish('TTYT mở cửa cả Chủ nhật'), publish('Trung tâm y tế thêm giường')]
  const found = (text: string) =>
    searchPublished(db, { text, exact: true }, Date.now())
      .found.map(({ articleId }) => articleId)
      .sort()
  expect(found('ttyt')).toEqual([short])
  const { abbreviationId } = enterAbbreviation(cast.thu, db, {
    short: 'TTYT',
    long: 'trung tâm y tế',
  })
  expect(found('ttyt')).toEqual([short, long])
  expect(found('trung tam y te')).toEqual([short, long])
  const { updatedAt: since } = readAbbreviation(cast.thu, db, abbreviationId)
  const changed = { abbreviationId, since, short: 'TTYT', long: 'trạm thú y' }
  changeAbbreviation(cast.thu, db, changed)
  expect(found('ttyt')).toEqual([short])
  expect(() => changeAbbreviation(cast.son, db, changed)).toThrow(Refusal)
  removeAbbreviation(cast.thu, db, abbreviationId)
  expect(found('trạm thú y')).toEqual([])
  expect(() => removeAbbreviation(cast.thu, db, abbreviationId)).toThrow(NotFound)
})

test('nobody writes down twice what is there, or what says nothing', () => {
  const db = testDatabase()
  const { thu } = castOf(db)
  expect(readAbbreviations(thu, db).length).toBeGreaterThan(30)
  for (const [short, long] of [
    ['ubnd', 'ủy ban nhân dân'],
    ['…', 'ba chấm'],
    ['chợ', 'cho'],
    ['TTYT', ' '],
  ] as const) {
    expect(() => enterAbbreviation(thu, db, { short, long }), short).toThrow(Incomplete)
  }
})

test('only those who keep the tags see and write abbreviations', () => {
  const db = testDatabase()
  const { lan, ha, quang } = castOf(db)
  for (const person of [lan, ha, quang]) {
    expect(() => readAbbreviations(person, db)).toThrow(NotFound)
    expect(() => enterAbbreviation(person, db, { short: 'A', long: 'bê' })).toThrow(NotAllowed)
  }
})
