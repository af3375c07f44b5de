import { afterEach, expect, test, vi } from 'vitest'
import type { Db } from '#db/connection'
import { systemActor } from '#newsroom/actor'
import { type Archived, fileArchive } from '#newsroom/articles/archive'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { enterAuthor } from '#newsroom/authors'
import { p, related } from '#newsroom/body/build'
import { searchPublished } from '#newsroom/search/reader-search'
import { refillSome } from '#newsroom/search/refill'
import { emptyStory } from '#newsroom/story'
import { tagNamed } from '#newsroom/tags'
import { castOf, pictureRow, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'

const archivist = systemActor('kho cũ')
const day = 24 * 60 * 60_000
const longAgo = Date.UTC(2021, 3, 12, 2)

afterEach(() => {
  vi.useRealTimers()
})

/** The same paper every time, down to its ids. */
function paper() {
  vi.useFakeTimers({ toFake: ['Date'], now: longAgo - day })
  const db = testDatabase()
  const cast = castOf(db)
  const { authorId, penNameIds } = enterAuthor(system, db, { name: 'Lò Mai', penNames: ['Nà Hin'] })
  const tagIds = ['chè', 'vùng cao'].map((name) => tagNamed(system, db, name).tagId)
  const assetId = pictureRow(db)
  return { db, cast, authorId, penNameId: penNameIds[0] ?? null, tagIds, assetId }
}

/** Stories with all that rows are made of: pictures, bylines said twice, tags, links to one another. */
function stories({ cast, authorId, penNameId, tagIds, assetId }: ReturnType<typeof paper>) {
  const { farming, schools } = cast.sections
  const byline = { authorId, penNameId, role: 'text' as const }
  const contents = [
    readyStory(farming, {
      tagIds: [...tagIds, tagIds[0] ?? 0],
      bylines: [byline, byline, { ...byline, role: 'photo' }],
      hero: { assetId, caption: 'Đồi chè', credit: '' },
    }),
    readyStory(schools, {
      headline: 'Lớp học dưới tán mận ở bản Khau Vàng',
      slug: 'lop-hoc-duoi-tan-man',
      relatedIds: [1],
      body: {
        type: 'doc',
        schemaVersion: 1,
        content: [p('Trống vào lớp lúc bảy giờ.'), related('', [1])],
      },
    }),
  ]
  return contents.map(
    (content, place): Archived => ({
      content: { ...emptyStory(), ...content },
      writer: place === 0 ? cast.lan : cast.minh,
      writtenAt: longAgo + place * day,
      publishedAt: longAgo + place * day + day / 2,
    }),
  )
}

/** The same stories one by one, each at its moment. */
function writeByVerbs(db: Db, wanted: Archived[]) {
  for (const { content, writer, writtenAt, publishedAt } of wanted) {
    vi.setSystemTime(writtenAt)
    const { articleId } = draftArticle(writer, db, content)
    vi.setSystemTime(publishedAt)
    publishArticle(archivist, db, { articleId })
  }
}

/** Every table but those of the indexes and what migrations fill, row by row; changes as the set of what they say. */
function rowsOf(db: Db): Record<string, unknown[]> {
  const tables = db.$client
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
       AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' AND name <> 'abbreviations' AND name NOT LIKE '%\\_data' ESCAPE '\\'
       AND name NOT LIKE '%\\_idx' ESCAPE '\\' AND name NOT LIKE '%\\_docsize' ESCAPE '\\'`,
    )
    .all()
  const rows = Object.fromEntries(
    tables.map(({ name }) => [name, db.$client.prepare(`SELECT * FROM "${name}"`).all()]),
  )
  const changes = rows.content_changes as { key: string; strength: string }[]
  const said = [...new Set(changes.map(({ key, strength }) => `${strength} ${key}`))].sort()
  return { ...rows, content_changes: said, jobs: [] }
}

test('what is filed together is what verbs would have left at those moments', () => {
  const [one, other] = [paper(), paper()]
  writeByVerbs(one.db, stories(one))
  const ids = fileArchive(archivist, other.db, stories(other))
  expect(ids).toEqual([1, 2])
  const rows = rowsOf(other.db)
  expect(rows).toEqual(rowsOf(one.db))
  expect(rows.publications).toHaveLength(2)
  expect(rows.publication_bylines).toHaveLength(2)
  expect(rows.audit_log?.length).toBeGreaterThan(4)
})

test('search finds what was filed once its refill is done', () => {
  const { db, ...rest } = paper()
  vi.useRealTimers()
  fileArchive(archivist, db, stories({ db, ...rest }))
  while (refillSome(db, 50));
  const found = (text: string) =>
    searchPublished(db, { text }, longAgo + 9 * day).found.map(({ articleId }) => articleId)
  expect(found('lop hoc khau vang')[0]).toBe(2)
  expect(found('đồi chè')[0]).toBe(1)
})

test('one story that lacks something keeps all from being filed, and is named', () => {
  const { db, ...rest } = paper()
  const [first, second] = stories({ db, ...rest })
  if (!first || !second) throw new Error('two stories')
  const unfiled = { ...second, content: { ...second.content, sectionId: null } }
  expect(() => fileArchive(archivist, db, [first, unfiled])).toThrow('chuyên mục')
  expect(rowsOf(db).articles).toEqual([])
})

test('a story without a picture that it names is not filed', () => {
  const { db, ...rest } = paper()
  const [first] = stories({ db, ...rest })
  if (!first) throw new Error('one story')
  const hero = { assetId: 99, caption: '', credit: '' }
  expect(() =>
    fileArchive(archivist, db, [{ ...first, content: { ...first.content, hero } }]),
  ).toThrow('đã bị xóa khỏi kho')
})

test('filing nothing changes nothing', () => {
  const { db } = paper()
  const before = rowsOf(db)
  expect(fileArchive(archivist, db, [])).toEqual([])
  expect(rowsOf(db)).toEqual(before)
})
