import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { type Cast, castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { plansOf } from '#test/queries'
import {
  readAuthors,
  readSection,
  readSectionTree,
  readSources,
  readTag,
  readTags,
  readTopics,
} from './catalogue.ts'
import { choicesFor } from './editor-choices.ts'
import { enterSource } from './sources.ts'
import { mergeTags } from './tag-upkeep.ts'
import { tagNamed } from './tags.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

test('sections stand under the one that they belong to', () => {
  const { economy, farming } = cast.sections
  const [first] = readSectionTree(cast.thu, db)
  expect([first?.id, first?.children.map(({ id }) => id)]).toEqual([economy, [farming]])
  expect(() => readSection(cast.thu, db, 999)).toThrow('Không có trang này.')
})

test('tags come by name, page by page, with or without marks, and merged ones not', () => {
  const ids = Array.from({ length: 70 }, (_, place) => {
    const name = `Chợ ${String(place).padStart(2, '0')}`
    return tagNamed(cast.lan, db, name).tagId
  })
  const [first = 0, second = 0] = ids
  mergeTags(cast.thu, db, { tagId: first, into: second })
  const page = readTags(cast.thu, db, { find: '', after: null })
  const rest = readTags(cast.thu, db, { find: 'cho', after: page.next })
  expect([...page.tags, ...rest.tags].map(({ id }) => id)).toEqual(ids.slice(1))
  expect([page.count, rest.next]).toEqual([69, null])
  expect(readTags(cast.thu, db, { find: 'CHỢ 07', after: null }).tags).toHaveLength(1)
  expect(() => readTag(cast.thu, db, first)).toThrow('Không có từ khóa này.')
  const plans = plansOf(db, () => readTags(cast.thu, db, { find: '', after: second }))
  expect(plans.filter((plan) => /TEMP B-TREE/.test(plan))).toEqual([])
})

test('outlets come in the order of the alphabet, not of its code points', () => {
  for (const abbreviation of ['TTV', 'ĐPT', 'BVC', 'ẢNH', 'DMN']) {
    enterSource(cast.thu, db, { abbreviation, name: abbreviation })
  }
  const inOrder = ['ẢNH', 'BVC', 'DMN', 'ĐPT', 'TTV']
  expect(readSources(cast.thu, db).map(({ abbreviation }) => abbreviation)).toEqual(inOrder)
  expect(choicesFor(cast.thu, db).sources.map(({ name }) => name)).toEqual(inOrder)
})

test('who does not keep a list is not told that there is one', () => {
  for (const read of [readSectionTree, readAuthors, readSources, readTopics]) {
    expect(() => read(cast.lan, db)).toThrow('Không có trang này.')
  }
  expect(() => readTags(cast.ha, db, { find: '', after: null })).toThrow('Không có trang này.')
  expect(readTopics(cast.ha, db)).toEqual([])
})
