import { readFileSync } from 'node:fs'
import { asc, eq } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { articles, publications } from '#db/schema/articles'
import { assets } from '#db/schema/assets'
import { auditLog, contentChanges } from '#db/schema/records'
import { sections } from '#db/schema/sections'
import { sources } from '#db/schema/sources'
import { loadRevision } from '#newsroom/articles/load'
import { articleRow, publicationOf } from '#test/articles'
import { castOf, pictureRow, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { firstBrokenAuditRow } from '../audit.ts'
import { Refusal } from '../refusals.ts'
import { spoken } from '../text/sentence.ts'
import { type CapturedPage, readCapturedPage } from './captured-page.ts'
import { importCapturedPage, type PageImport } from './import-captured-page.ts'

const captured = readCapturedPage(readFileSync('test/pages/suoi-may.txt', 'utf8'))
if (!captured.ok) throw new Error('the test page is no page')
const { page } = captured

let db: Db
beforeEach(() => {
  db = testDatabase()
})

const takeIn = (options: PageImport = {}, given: CapturedPage = page) =>
  importCapturedPage(system, db, given, options)
const threePictures = () => ['a', 'b', 'c'].map((seed) => pictureRow(db, { seed }))
const contentOf = (articleId: number) => {
  const article = articleRow(db, articleId)
  return loadRevision(db, article, article.workingRevisionId).content
}
const count = (table: SQLiteTable) => db.select().from(table).all().length
const rowCounts = () =>
  [articles, publications, sources, sections, auditLog, contentChanges].map(count)
const frozen = Date.parse('2026-03-20T08:00:00+07:00')

describe('a page with a picture for each caption', () => {
  test('goes before readers with every part in its place', () => {
    const [first = 0, second = 0, third = 0] = threePictures()
    const { articleId, path, published, problems } = takeIn({
      assetIds: [first, second, third],
      publish: true,
      publishedAt: frozen,
    })
    expect({ published, problems }).toEqual({ published: true, problems: [] })
    const content = contentOf(articleId)
    expect(content.headline).toBe(page.headline)
    expect(content.sapo).toBe(page.sapo)
    expect(content.hero).toMatchObject({ assetId: first, caption: page.hero?.caption })
    const figures = content.body.content.flatMap((block, place) =>
      block.type === 'figure' ? [{ place, ...block.attrs }] : [],
    )
    expect(figures).toMatchObject([
      { place: 2, assetId: second, credit: 'Ảnh: Hoàng Sương' },
      { place: 6, assetId: third, credit: '' },
    ])
    expect(content.body.content).toHaveLength(9)
    const row = publicationOf(db, articleId)
    expect(row?.publishedAt).toBe(frozen)
    expect(path).toBe(`/tin-tuc/${row?.slug}-${articleId}.html`)
    expect(firstBrokenAuditRow(db)).toBeNull()
  })

  test('names its source, made once and found again', () => {
    const [one, other] = [takeIn(), takeIn()]
    const rows = db.select().from(sources).all()
    expect(rows).toMatchObject([{ abbreviation: 'TSVC', name: 'TSVC' }])
    for (const { articleId } of [one, other]) {
      expect(contentOf(articleId).source).toEqual({
        sourceId: rows[0]?.id,
        author: 'Hoàng Sương',
        url: null,
        publishedAt: null,
      })
    }
  })

  test('a picture without words of its own is described by its caption; others keep theirs', () => {
    const assetIds = [
      pictureRow(db, { seed: 'a', alt: '' }),
      pictureRow(db, { seed: 'b', alt: 'Người phụ nữ ghi sổ' }),
      pictureRow(db, { seed: 'c', alt: '' }),
    ]
    expect(takeIn({ assetIds, publish: true }).published).toBe(true)
    const alts = db.select({ alt: assets.alt }).from(assets).orderBy(asc(assets.id)).all()
    expect(alts.map(({ alt }) => alt)).toEqual([
      page.hero?.caption,
      'Người phụ nữ ghi sổ',
      'Đường ống nhựa dẫn nước về điểm trường do các hộ góp công đào trong ba ngày',
    ])
  })
})

describe('captions without pictures', () => {
  test('are kept and keep the story a draft, with a word about each', () => {
    const { articleId, published, problems, relatedIds } = takeIn({
      assetIds: [pictureRow(db)],
      publish: true,
      withRelated: true,
    })
    expect(published).toBe(false)
    expect(problems.map(({ message }) => spoken(message, 'vi'))).toEqual([
      'Chú thích “Chị Giàng Thị Sua ghi sổ sau buổi tuần rừng cuối tháng.” chưa có ảnh: thêm ảnh, hoặc đổi thành đoạn văn.',
      expect.stringContaining('Đường ống nhựa'),
    ])
    expect(articleRow(db, articleId).state).toBe('draft')
    expect(relatedIds.map((id) => articleRow(db, id).state)).toEqual(Array(6).fill('draft'))
    expect(count(publications)).toBe(0)
    const waiting = contentOf(articleId).body.content.filter(
      (block) => block.type === 'figure' && block.attrs.assetId === null,
    )
    expect(waiting).toHaveLength(2)
  })

  test('a page without captions may have one picture, on top', () => {
    const plain: CapturedPage = {
      ...page,
      hero: null,
      body: page.body.filter(({ kind }) => kind === 'paragraph'),
    }
    const assetId = pictureRow(db)
    const { articleId, published } = takeIn({ assetIds: [assetId], publish: true }, plain)
    expect(published).toBe(true)
    expect(contentOf(articleId).hero).toEqual({ assetId, caption: '', credit: '' })
    expect(contentOf(takeIn({}, plain).articleId).hero).toBeNull()
  })
})

describe('related stories', () => {
  test('become short stories, hand-picked in the order of the page', () => {
    const { articleId, relatedIds } = takeIn({
      assetIds: threePictures(),
      withRelated: true,
      publish: true,
      publishedAt: frozen,
    })
    expect(contentOf(articleId).relatedIds).toEqual(relatedIds)
    const rows = relatedIds.map((id) => publicationOf(db, id))
    expect(rows.map((row) => row?.headline)).toEqual(page.related.map(({ headline }) => headline))
    expect(rows.map((row) => row?.sapo)).toEqual(page.related.map(({ teaser }) => teaser))
    const newestFirst = db
      .select()
      .from(publications)
      .orderBy(asc(publications.publishedAt))
      .all()
      .reverse()
    expect(newestFirst.map((row) => row.articleId)).toEqual([articleId, ...relatedIds])
  })

  test('are taken in once, however many pages name them', () => {
    const assetIds = threePictures()
    const first = takeIn({ assetIds, withRelated: true, publish: true })
    const second = takeIn({ assetIds, withRelated: true, publish: true })
    expect(second.relatedIds).toEqual(first.relatedIds)
  })

  test('one without a teaser stays a draft', () => {
    const related = [{ headline: 'Chỉ có tựa', teaser: '' }]
    const { published, relatedIds } = takeIn(
      { assetIds: threePictures(), withRelated: true, publish: true },
      { ...page, related },
    )
    expect(published).toBe(true)
    expect(articleRow(db, relatedIds[0] ?? 0).state).toBe('draft')
  })

  test('are left alone unless asked for', () => {
    const { articleId, relatedIds } = takeIn()
    expect(relatedIds).toEqual([])
    expect(contentOf(articleId).relatedIds).toEqual([])
    expect(count(articles)).toBe(1)
  })
})

describe('where it is filed', () => {
  test('under tin-tuc, made once at the end of the menu', () => {
    castOf(db)
    takeIn()
    takeIn()
    const made = db.select().from(sections).where(eq(sections.slug, 'tin-tuc')).all()
    expect(made).toMatchObject([{ name: 'Tin tức', parentId: null }])
    expect(made[0]?.position).toBeGreaterThan(0)
  })

  test.each(['kinh-te', 'kinh-te/nong-nghiep'])('under %s', (section) => {
    const cast = castOf(db)
    const { articleId, path } = takeIn({ section })
    const wanted = section === 'kinh-te' ? cast.sections.economy : cast.sections.farming
    expect(contentOf(articleId).sectionId).toBe(wanted)
    expect(path).toMatch(/^\/kinh-te\/dan-ban-suoi-may-/)
  })
})

describe('nothing is written when', () => {
  test.each<[string, PageImport]>([
    ['the section is unknown', { section: 'khong-co' }],
    ['the sub-section is unknown', { section: 'kinh-te/khong-co' }],
    ['the path is too deep', { section: 'kinh-te/nong-nghiep/che' }],
    ['a picture is unknown', { assetIds: [99] }],
    ['there are more pictures than captions', { assetIds: [1, 2, 3, 4] }],
    ['the date is still to come', { publishedAt: Date.now() + 60_000 }],
  ])('%s', (_, options) => {
    castOf(db)
    const before = rowCounts()
    expect(() => takeIn({ withRelated: true, publish: true, ...options })).toThrow(Refusal)
    expect(rowCounts()).toEqual(before)
  })

  test('the actor may not make what is missing', () => {
    const { lan } = castOf(db)
    const before = rowCounts()
    expect(() => importCapturedPage(lan, db, page, {})).toThrow(Refusal)
    expect(rowCounts()).toEqual(before)
  })
})
