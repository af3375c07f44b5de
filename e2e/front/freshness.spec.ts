import { execFileSync } from 'node:child_process'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import type { Db } from '#db/connection'
import { articles, revisions } from '#db/schema/articles'
import { articlePath } from '#newsroom/addresses'
import { publishArticle } from '#newsroom/articles/publish'
import { approveArticle } from '#newsroom/articles/review'
import { scheduleArticle } from '#newsroom/articles/schedule'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle, saveArticle } from '#newsroom/articles/write'
import { doc, p } from '#newsroom/body/build'
import { correctArticle } from '#newsroom/corrections'
import type { StoryContent } from '#newsroom/story'
import { readStory } from '#newsroom/story-content'
import { system } from '#test/cast'
import { expect, type Paper, test } from './paper.ts'

type Client = { get: (path: string, options?: { maxRedirects?: number }) => Promise<Answer> }
type Answer = {
  status: () => number
  text: () => Promise<string>
  headers: () => Record<string, string>
}

const contentOf = (db: Db, articleId: number): { version: number; content: StoryContent } => {
  const row = db
    .select({ version: articles.version, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .where(eq(articles.id, articleId))
    .get()
  if (!row) throw new Error(`no story ${articleId}`)
  return { version: row.version, content: readStory(row.content) }
}

/** Saves a change of the text and puts it before readers, as an editor would. */
function edit(db: Db, articleId: number, change: Partial<StoryContent>) {
  const { version, content } = contentOf(db, articleId)
  const { version: saved } = saveArticle(system, db, {
    articleId,
    fromVersion: version,
    content: { ...content, ...change },
  })
  publishArticle(system, db, { articleId, fromVersion: saved, substantive: true })
}

const textOf = async (request: Client, path: string) => (await request.get(path)).text()

/** Asks twice, so that the second answer comes out of the store. */
async function store(request: Client, paths: string[]) {
  for (const path of paths) {
    await request.get(path)
    const kept = await request.get(path)
    expect(kept.headers()['cache-status'], path).toContain('hit')
  }
}

/** A change of every field of a story; a field added to the schema is asked for here by the compiler. */
const changes = ({
  ids,
  older,
}: Paper): Record<keyof StoryContent, Partial<StoryContent> | null> => ({
  type: { type: 'brief' },
  locale: { locale: 'en' },
  // Two stories change by it, and both must differ in language: see the test of its own.
  translationOf: null,
  headline: { headline: 'Đồi chè đổi cách hái' },
  // Shown in rails only, and those may lag.
  shortTitle: null,
  sapo: { sapo: 'Lời mở đầu khác hẳn.' },
  slug: { slug: 'doi-che-moi' },
  socialTitle: { socialTitle: 'Tựa cho mạng xã hội' },
  sectionId: { sectionId: ids.society },
  topicId: { topicId: ids.topicId },
  tagIds: { tagIds: [ids.market] },
  bylines: { bylines: [{ authorId: ids.minh, penNameId: null, role: 'text' }] },
  source: {
    source: { sourceId: ids.sourceId, author: 'Cao Thị Sua', url: null, publishedAt: null },
  },
  hero: { hero: { assetId: ids.picture, caption: 'Sương trên đồi', credit: 'Lan' } },
  // A standard story shows neither.
  media: null,
  transcript: null,
  relatedIds: { relatedIds: older.slice(3, 5) },
  body: { body: doc(p('Toàn bài viết lại.')) },
})

test('each field of a story that changes, changes the page at the next request', async ({
  running,
  request,
}) => {
  const { db, paper } = running
  for (const [field, change] of Object.entries(changes(paper))) {
    if (change === null) continue
    await test.step(field, async () => {
      const id = paper.write({ headline: `Bài thử trường ${field}`, tagIds: [paper.ids.tea] })
      const path = articlePath('kinh-te', 'x', id)
      const before = await textOf(request, path)
      expect((await textOf(request, path)) === before).toBe(true)
      edit(db, id, change)
      const after = await textOf(request, path)
      expect(after === before).toBe(false)
      expect((await textOf(request, path)) === after).toBe(true)
    })
  }
})

test('a story and its translation lead to each other from the request after the link is set until it is cut', async ({
  running,
  request,
}) => {
  const { db, paper } = running
  const original = paper.write({ headline: 'Chợ phiên đầu đông' })
  const other = paper.write({ headline: 'The first winter market', locale: 'en' })
  const third = paper.write({ headline: '冬天第一个集市', locale: 'zh', slug: 'dong-ji' })
  const paths = {
    vi: articlePath('kinh-te', 'cho-phien-dau-dong', original),
    en: articlePath('kinh-te', 'the-first-winter-market', other),
    zh: articlePath('kinh-te', 'dong-ji', third),
  }
  /** Of a page, the languages that it says it is in. */
  const languagesOf = async (path: string) => {
    const html = await textOf(request, path)
    const links = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)]
    return Object.fromEntries(
      links.map(([, lang = '', href = '']) => [lang, new URL(href).pathname]),
    )
  }
  const all = Object.values(paths)
  await store(request, all)
  for (const path of all) expect(await languagesOf(path)).toEqual({})

  edit(db, other, { translationOf: original })
  const { vi, en } = paths
  for (const path of [vi, en]) expect(await languagesOf(path)).toEqual({ vi, en })
  expect(await languagesOf(paths.zh)).toEqual({})

  // A translation of the translation belongs to the same family.
  edit(db, third, { translationOf: other })
  for (const path of all) expect(await languagesOf(path)).toEqual(paths)

  // A new address is named at once, by all.
  edit(db, other, { slug: 'winter-market' })
  const moved = { ...paths, en: articlePath('kinh-te', 'winter-market', other) }
  for (const path of Object.values(moved)) expect(await languagesOf(path)).toEqual(moved)

  withdrawArticle(system, db, { articleId: original, reason: 'Nguồn tin xin rút lại' })
  const left = { en: moved.en, zh: moved.zh }
  for (const path of Object.values(left)) expect(await languagesOf(path)).toEqual(left)

  edit(db, third, { translationOf: null })
  for (const path of Object.values(left)) expect(await languagesOf(path)).toEqual({})
})

test('a withdrawn headline is nowhere at the next request', async ({ running, request }) => {
  const { db, paper } = running
  const headline = 'Tin sẽ bị gỡ ngay'
  const id = paper.write({
    headline,
    sectionId: paper.ids.farming,
    tagIds: [paper.ids.tea],
    bylines: [{ authorId: paper.ids.lan, penNameId: null, role: 'text' }],
  })
  const picked = paper.write({ headline: 'Bài chọn tin sẽ gỡ làm tin liên quan', relatedIds: [id] })
  const path = articlePath('kinh-te', 'tin-se-bi-go-ngay', id)
  const lists = [
    '/',
    '/kinh-te',
    '/kinh-te/nong-nghiep',
    '/moi-nhat',
    '/tu-khoa/che',
    '/tac-gia/vang-thi-lan',
  ]
  const pages = [
    ...lists,
    articlePath('kinh-te', 'bai-chon-tin-se-go-lam-tin-lien-quan', picked),
    path,
  ]
  await store(request, pages)
  for (const page of pages) expect(await textOf(request, page), page).toContain(headline)
  withdrawArticle(system, db, { articleId: id, reason: 'Nguồn tin xin rút lại' })
  for (const page of pages) {
    const answer = await request.get(page)
    expect(await answer.text(), page).not.toContain(headline)
    expect(answer.status()).toBe(page === path ? 410 : 200)
  }
})

test('a story that moves answers at its new address, and leads there from the old one', async ({
  running,
  request,
}) => {
  const { db, paper } = running
  const id = paper.write({ headline: 'Bài đổi chỗ', sectionId: paper.ids.farming })
  const path = articlePath('kinh-te', 'bai-doi-cho', id)
  const wrong = articlePath('xa-hoi', 'ten-khac', id)
  await store(request, [path, '/xa-hoi', '/kinh-te/nong-nghiep'])
  const before = await request.get(wrong, { maxRedirects: 0 })
  expect([before.status(), before.headers().location]).toEqual([308, path])
  edit(db, id, { sectionId: paper.ids.society, slug: 'ten-khac' })
  expect((await request.get(wrong, { maxRedirects: 0 })).status()).toBe(200)
  const after = await request.get(path, { maxRedirects: 0 })
  expect([after.status(), after.headers().location]).toEqual([308, wrong])
  expect(await textOf(request, '/xa-hoi')).toContain(wrong)
  expect(await textOf(request, '/kinh-te/nong-nghiep')).not.toContain('Bài đổi chỗ')
})

test('a scheduled story is out within a moment of its time, on every list', async ({
  running,
  request,
}) => {
  const { db, paper } = running
  const lists = ['/', '/xa-hoi', '/moi-nhat']
  await store(request, lists)
  const { articleId } = draftArticle(system, db, {
    headline: 'Tin hẹn giờ',
    sapo: 'Đúng giờ.',
    sectionId: paper.ids.society,
    body: doc(p('Một đoạn.')),
  })
  approveArticle(system, db, { articleId })
  scheduleArticle(system, db, { articleId, at: Date.now() + 1500 })
  for (const page of lists) expect(await textOf(request, page), page).not.toContain('Tin hẹn giờ')
  await expect
    .poll(() => textOf(request, '/'), { intervals: [50], timeout: 6000 })
    .toContain('Tin hẹn giờ')
  for (const page of lists) expect(await textOf(request, page), page).toContain('Tin hẹn giờ')
})

test('a correction is at the story at the next request', async ({ running, request }) => {
  const { db, paper } = running
  const id = paper.write({ headline: 'Bài có chỗ sai' })
  const path = articlePath('kinh-te', 'bai-co-cho-sai', id)
  await store(request, [path])
  correctArticle(system, db, { articleId: id, text: 'Số hộ đúng là 42, không phải 24.' })
  expect(await textOf(request, path)).toContain('Số hộ đúng là 42')
})

test('what another process imports is there at the next request', async ({
  running,
  request,
}, testInfo) => {
  const lists = ['/', '/xa-hoi', '/moi-nhat']
  await store(request, lists)
  const pictures = await Promise.all(
    [10, 90, 200].map(async (shade) => {
      const file = testInfo.outputPath(`${shade}.jpg`)
      const background = { r: shade, g: 120, b: 90 }
      await sharp({ create: { width: 640, height: 427, channels: 3, background } })
        .jpeg()
        .toFile(file)
      return ['--picture', file]
    }),
  )
  const said = execFileSync(
    process.execPath,
    [
      'bin/trangnhat.mjs',
      'import',
      'text',
      'test/pages/suoi-may.txt',
      '--section',
      'xa-hoi',
      '--publish',
      ...pictures.flat(),
    ],
    {
      env: { ...process.env, DATA_DIR: running.site.dataFolder, SITE_URL: running.site.origin },
      encoding: 'utf8',
    },
  )
  const address = said.trim().split('\n').at(-1) ?? ''
  for (const page of lists)
    expect(await textOf(request, page), page).toContain(new URL(address).pathname)
  expect((await request.get(address)).status()).toBe(200)
})
