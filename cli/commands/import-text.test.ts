import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#db/connection'
import { articles, publications } from '#db/schema/articles'
import { assets } from '#db/schema/assets'

const page = 'test/pages/suoi-may.txt'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-text-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function importText(...args: string[]) {
  const ended = spawnSync(process.execPath, ['bin/trangnhat.mjs', 'import', 'text', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      DATA_DIR: join(folder, 'data'),
      SITE_URL: 'https://bao.example',
    },
  })
  return { code: ended.status, lines: ended.stdout.trim().split('\n'), said: ended.stderr }
}

async function drawn(name: string, shade: number): Promise<string> {
  const file = join(folder, name)
  const picture = {
    width: 640,
    height: 427,
    channels: 3 as const,
    background: { r: shade, g: 120, b: 90 },
  }
  await sharp({ create: picture }).jpeg().toFile(file)
  return file
}

function inPaper<Result>(look: (db: ReturnType<typeof openDatabase>) => Result): Result {
  const db = openDatabase(join(folder, 'data', 'trangnhat.db'))
  try {
    return look(db)
  } finally {
    closeDatabase(db)
  }
}

test('publishes a page with its pictures and related stories, and ends with its address', async () => {
  const pictures = [
    await drawn('mo-nuoc.jpg', 10),
    await drawn('ghi-so.jpg', 90),
    await drawn('ong.jpg', 200),
  ]
  const { code, lines } = importText(
    page,
    ...pictures.flatMap((file) => ['--picture', file]),
    '--date',
    '20/3/2026 08:00',
    '--with-related',
    '--publish',
  )
  expect(code).toBe(0)
  expect(lines.at(-1)).toMatch(/^https:\/\/bao\.example\/tin-tuc\/dan-ban-suoi-may-.*-7\.html$/)
  inPaper((db) => {
    const rows = db.select().from(publications).orderBy(asc(publications.articleId)).all()
    expect(rows).toHaveLength(7)
    expect(rows.at(-1)?.publishedAt).toBe(Date.parse('2026-03-20T08:00:00+07:00'))
    const names = db
      .select({ name: assets.originalName })
      .from(assets)
      .orderBy(asc(assets.id))
      .all()
    expect(names.map(({ name }) => name)).toEqual(['mo-nuoc.jpg', 'ghi-so.jpg', 'ong.jpg'])
  })
})

test('keeps a page whose captions lack pictures as a draft, says so and fails', () => {
  const { code, lines } = importText(page, '--publish')
  expect(code).toBe(1)
  expect(lines.filter((line) => line.includes('chưa có ảnh'))).toHaveLength(3)
  expect(lines.at(-1)).toMatch(/^https:\/\/bao\.example\/tin-tuc\//)
  inPaper((db) => {
    expect(db.select().from(articles).where(eq(articles.state, 'draft')).all()).toHaveLength(1)
  })
})

test('a draft that nobody asked to publish is no failure', () => {
  expect(importText(page).code).toBe(0)
})

test('what is not such a page is refused before anything is written', () => {
  const file = join(folder, 'thu.txt')
  writeFileSync(file, 'Chào anh Ún,\n\nTuần sau họp bản nhé.\n')
  const { code, said } = importText(file, '--publish')
  expect(code).toBe(1)
  expect(said).toContain('không phải một trang bài viết')
  expect(said).toContain('dòng ghi nguồn')
  expect(existsSync(join(folder, 'data'))).toBe(false)
})

test.each([
  ['a file that is not there', ['khong-co.txt'], 1, 'Không đọc được tệp khong-co.txt'],
  ['a picture that is not there', [page, '--picture', 'khong-co.jpg'], 1, 'khong-co.jpg'],
  ['a text as a picture', [page, '--picture', page], 1, 'không phải là ảnh'],
  ['a section that is not there', [page, '--section', 'khong-co'], 1, 'Không có chuyên mục'],
  ['a date that is none', [page, '--date', '31/2/2026'], 1, 'Không hiểu ngày'],
  ['a date to come', [page, '--date', '2999-01-01'], 1, 'phía trước'],
  ['an unknown option', [page, '--publsh'], 2, '--publsh'],
  ['no file', [], 2, 'Cách dùng'],
])('%s: a sentence, no trace and no story', (_, args, code, sentence) => {
  const ended = importText(...args)
  expect(ended.code).toBe(code)
  expect(ended.said).toContain(sentence)
  expect(ended.said).not.toContain('    at ')
  if (existsSync(join(folder, 'data', 'trangnhat.db'))) {
    expect(inPaper((db) => db.select().from(articles).all())).toEqual([])
  }
})
