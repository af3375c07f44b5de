import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase, type Db } from '#db/connection'
import { rankMostRead, writeViews } from '#newsroom/most-read'
import { hourLength } from '#newsroom/reading-counter'
import { beginRefill, refillSome } from '#newsroom/search/refill'
import { localDay } from '#newsroom/text/dates'
import { testDatabase } from '#test/database'
import { fullPaper } from '#test/full-paper'
import { questionsOf } from '#test/queries'
import { readNewest } from './absent-reads.ts'
import { readArticle, readWithdrawn } from './article-reads.ts'
import { readFrame } from './reads.ts'
import { readArchive, readArchiveDay, readArchiveMonth, readCorrections } from './reads-archive.ts'
import { readFrontPage } from './reads-front.ts'
import { readInfoPage, readSiteMap } from './reads-info.ts'
import {
  readAuthor,
  readAuthorList,
  readLatestList,
  readOpenTopics,
  readSection,
  readSectionList,
  readTag,
  readTagList,
  readTopic,
  readTopicList,
} from './reads-lists.ts'
import { readMostReadOfSection } from './reads-most-read.ts'
import { readSearch } from './reads-search.ts'

const place = globalThis as typeof globalThis & { trangnhatDatabase?: Db }
let db: Db
let paper: ReturnType<typeof fullPaper>
const today = localDay(Date.now())

beforeAll(() => {
  db = testDatabase()
  place.trangnhatDatabase = db
  paper = fullPaper(db)
  readersOf(paper)
  beginRefill(db)
  while (refillSome(db, 500));
})

afterAll(() => {
  place.trangnhatDatabase = undefined
  closeDatabase(db)
})

/** Pages ask for their frame too. */
const questions = (work: () => void) =>
  questionsOf(db, () => {
    readFrame()
    work()
  }).length

/** As many readers of each of the first stories as tell them apart. */
function readersOf({ articleIds }: typeof paper) {
  const hour = Math.floor(Date.now() / hourLength)
  writeViews(
    db,
    articleIds.slice(0, 40).map((articleId, at) => ({ hour, articleId, views: 50 - at })),
  )
  for (const period of ['day', 'week'] as const) rankMostRead(db, period, Date.now())
}

describe('questions to the database for one page', () => {
  test.each([
    ['front', 12, () => readFrontPage()],
    [
      'section',
      9,
      () => [
        ...[readSection('muc-0'), readSectionList(1, true, 1), readOpenTopics()],
        readMostReadOfSection(paper.sectionIds[0] ?? 0),
      ],
    ],
    ['tag', 8, () => [readTag('che'), readTagList(paper.tagId, 1), readOpenTopics()]],
    ['author', 11, () => [readAuthor('lan'), readAuthorList(paper.authorId, 1), readOpenTopics()]],
    ['topic', 10, () => [readTopic('su-kien'), readTopicList(paper.topicId, 1), readOpenTopics()]],
    ['latest', 7, () => readLatestList(1)],
    ['archive', 4, () => readArchive()],
    ['month', 4, () => readArchiveMonth(today.slice(0, 7))],
    ['day', 9, () => readArchiveDay(today, 1)],
    ['corrections', 4, () => readCorrections(1)],
    ['about the paper', 3, () => readInfoPage('gioi-thieu')],
    ['site map', 5, () => readSiteMap()],
    ['article', 12, () => readArticle(paper.articleIds[0] ?? 0)],
    ['withdrawn', 4, () => [readArticle(0), readWithdrawn(0)]],
    ['missing', 5, () => readNewest()],
  ])('%s: at most %i', (_name, most, work) => {
    const asked = questions(work)
    expect(asked).toBeLessThanOrEqual(most)
    expect(most).toBeLessThanOrEqual(12)
    expect(asked).toBeGreaterThan(2)
  })
})

test.each([
  ['one word', 'q=chè'],
  ['accented words', 'q=đồi chè'],
  ['raw Telex', 'q=ddoofi+chef'],
  ['in a section', 'q=đồi chè&muc=muc-0'],
  ['mistyped', 'q=doi+chr+vuu'],
  ['nothing like it', 'q=zzz+qqq'],
])('a search asks its index step by step, and no more than so often: %s', (_name, query) => {
  expect(questions(() => readSearch(query))).toBeLessThanOrEqual(24)
})

describe('the front page', () => {
  test('shows every kind of block from a full paper', () => {
    const page = readFrontPage()
    expect(page.opening?.latest).toHaveLength(13)
    expect(page.opening?.leadSignedBy).toEqual(['Lan'])
    expect(page.pictureStory?.frames).toHaveLength(3)
    expect(page.pictureStory?.pictureCount).toBe(5)
    expect(page.topic?.topic.path).toBe('/su-kien/su-kien')
    expect(page.blocks.flatMap(({ parts }) => parts)).toHaveLength(9)
    expect(page.mostRead.day.map(({ id }) => id)).toEqual(paper.articleIds.slice(0, 5))
    expect(page.mostRead.week).toHaveLength(5)
    expect(page.corrections.map(({ text }) => text)).toEqual(['Đúng là 126 ha.'])
  })
})

describe('what was read most', () => {
  test('in a section stands beside its river and beside its stories, without the one being read', () => {
    const inSection = readMostReadOfSection(paper.sectionIds[0] ?? 0).map(({ id }) => id)
    expect(inSection).toEqual([0, 9, 18, 27, 36].map((at) => paper.articleIds[at]))
    const beside = readArticle(paper.articleIds[9] ?? 0)?.mostRead.map(({ id }) => id)
    expect(beside).toEqual(inSection.filter((id) => id !== paper.articleIds[9]))
  })
})

describe('a list', () => {
  test('of a top section holds the stories of its sub-sections', () => {
    const top = readSection('muc-0')
    const sub = readSection('muc-0', 'con')
    expect(sub?.path).toBe('/muc-0/con')
    expect(readSectionList(top?.id ?? 0, true, 1).total).toBe(9)
    expect(readSectionList(sub?.id ?? 0, false, 1).total).toBe(5)
  })

  test('is null where nothing has the slug', () => {
    expect(readSection('khong-co')).toBeNull()
    expect(readSection('muc-0', 'khong-co')).toBeNull()
    expect(readSection('con')).toBeNull()
    expect(readTag('khong-co')).toBeNull()
    expect(readAuthor('khong-co')).toBeNull()
    expect(readTopic('khong-co')).toBeNull()
  })

  test('shows a story once that one person signed twice', () => {
    const { stories, total, pages } = readAuthorList(paper.authorId, 1)
    expect([total, pages, stories.length]).toEqual([80, 4, 20])
    expect(new Set(stories.map(({ id }) => id)).size).toBe(20)
  })

  test('goes on over its pages without a gap and is empty past the end', () => {
    const ids = [1, 2].flatMap((page) => readLatestList(page).stories.map(({ id }) => id))
    expect(ids).toEqual(paper.articleIds)
    expect(readLatestList(3).stories).toEqual([])
  })
})
