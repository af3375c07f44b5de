import { expect, test } from 'vitest'
import { publishArticle } from '#newsroom/articles/publish'
import { returnArticle, submitArticle } from '#newsroom/articles/review'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle } from '#newsroom/articles/write'
import { enterAuthor } from '#newsroom/authors'
import { doc, figure, infoBox, p, quote, table, ul } from '#newsroom/body/build'
import { plainTextBlocks } from '#newsroom/body/paste/plain'
import { correctArticle } from '#newsroom/corrections'
import { listStories } from '#newsroom/desk-list'
import { jumpsFor } from '#newsroom/palette'
import { indexSaved } from '#newsroom/search/indexing'
import { searchPublished } from '#newsroom/search/reader-search'
import { openSection } from '#newsroom/sections'
import { changeSettings, readSettings, settingsWrittenAt } from '#newsroom/settings'
import { enterSource } from '#newsroom/sources'
import { tagNamed } from '#newsroom/tags'
import { openTopic } from '#newsroom/topics'
import { castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'

/** As a Mac's file names and some PDFs give it: every mark is a character of its own. */
const loose = 'Đổi mới khâu then chốt ở Nà Luông'.normalize('NFD')
const whole = loose.normalize('NFC')

test('whatever door a text comes in by, every column holds NFC', () => {
  const db = testDatabase()
  const { son, sections } = castOf(db)
  const { masthead } = readSettings(db)
  changeSettings(system, db, {
    since: settingsWrittenAt(db),
    siteName: loose,
    motto: loose,
    description: loose,
    masthead: { ...masthead, owner: loose },
  })
  openSection(system, db, { name: loose, description: loose })
  const { authorId } = enterAuthor(system, db, { name: loose, title: loose, penNames: [loose] })
  const { tagId } = tagNamed(system, db, loose)
  openTopic(system, db, { name: loose, description: loose, opensAt: 0 })
  enterSource(system, db, { abbreviation: 'ĐM'.normalize('NFD'), name: loose, agreement: loose })
  const content = readyStory(sections.economy, {
    headline: loose,
    sapo: loose,
    shortTitle: loose,
    socialTitle: loose,
    tagIds: [tagId],
    bylines: [{ authorId, penNameId: null, role: 'text' }],
    body: doc(
      ...plainTextBlocks(loose),
      p(loose),
      ul(loose),
      quote(loose, loose),
      figure(null, loose, loose),
      infoBox(loose, p(loose)),
      table({ head: [loose], rows: [[loose]], caption: loose }),
    ),
  })
  const draft = draftArticle(son, db, content)
  submitArticle(son, db, draft)
  returnArticle(son, db, { articleId: draft.articleId, reason: loose })
  const out = draftArticle(son, db, readyStory(sections.economy, { headline: loose }))
  publishArticle(son, db, out)
  correctArticle(son, db, { articleId: out.articleId, text: loose })
  withdrawArticle(son, db, { articleId: out.articleId, reason: loose })

  const tables = db.$client
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
    )
    .all()
  let texts = 0
  for (const { name } of tables) {
    for (const row of db.$client.prepare(`SELECT * FROM "${name}"`).all()) {
      for (const [column, value] of Object.entries(row as Record<string, unknown>)) {
        if (typeof value !== 'string') continue
        texts += value.includes(whole) ? 1 : 0
        expect(value, `${name}.${column}`).toBe(value.normalize('NFC'))
      }
    }
  }
  expect(texts).toBeGreaterThan(15)
})

test('a question in NFD is answered as its NFC, in every search', () => {
  const db = testDatabase()
  const { thu, sections } = castOf(db)
  openSection(system, db, { name: 'Đổi mới' })
  const { articleId } = draftArticle(
    thu,
    db,
    readyStory(sections.economy, { headline: 'Đổi mới khâu then chốt' }),
  )
  indexSaved(db, articleId)
  const asked = 'Đổi mới khâu'.normalize('NFD')
  const list = (find: string) =>
    listStories(thu, db, { view: 'all', find }, Date.now()).rows.map(({ id }) => id)
  expect(list(asked)).toEqual([articleId])
  expect(jumpsFor(thu, db, asked).stories).toHaveLength(1)
  expect(jumpsFor(thu, db, 'đổi'.normalize('NFD')).sections).toHaveLength(1)
  publishArticle(thu, db, { articleId })
  expect(searchPublished(db, { text: asked }, Date.now() + 1).found[0]?.articleId).toBe(articleId)
})
