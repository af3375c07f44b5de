import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { enterAuthor } from '#newsroom/authors'
import { doc, h2, p } from '#newsroom/body/build'
import { openSection } from '#newsroom/sections'
import { enterSource } from '#newsroom/sources'
import type { StoryContent } from '#newsroom/story'
import { tagNamed } from '#newsroom/tags'
import { openTopic } from '#newsroom/topics'
import { pictureRow, system } from '#test/cast'
import { type Site, startSite } from '../site.ts'

export type Paper = ReturnType<typeof writePaper>

/** A small paper with one of everything, written by the verbs, so that tests know every word of it. */
function writePaper(db: Db) {
  const { sectionId: economy } = openSection(system, db, { name: 'Kinh tế' })
  const { sectionId: society } = openSection(system, db, { name: 'Xã hội' })
  const { sectionId: farming } = openSection(system, db, { name: 'Nông nghiệp', parentId: economy })
  const { authorId: lan, penNameIds } = enterAuthor(system, db, {
    name: 'Vàng Thị Lan',
    penNames: ['Lan Vàng'],
  })
  const { authorId: minh } = enterAuthor(system, db, { name: 'Giàng A Minh' })
  const { tagId: tea } = tagNamed(system, db, 'chè')
  const { tagId: market } = tagNamed(system, db, 'chợ phiên')
  const { sourceId } = enterSource(system, db, {
    abbreviation: 'BTM',
    name: 'Báo Tả Mây',
  })
  const { topicId } = openTopic(system, db, { name: 'Vụ chè đông', opensAt: Date.now() - 1000 })
  const picture = pictureRow(db)
  const write = (content: Partial<StoryContent>) => {
    const { articleId } = draftArticle(system, db, {
      sectionId: economy,
      sapo: 'Vài lời mở đầu.',
      body: doc(p('Đoạn thứ nhất.'), h2('Giữa bài'), p('Đoạn thứ hai.')),
      ...content,
    })
    publishArticle(system, db, { articleId })
    return articleId
  }
  const older = Array.from({ length: 9 }, (_, count) =>
    write({ headline: `Tin cũ số ${count + 1}`, sectionId: count % 2 ? economy : society }),
  )
  const story = write({
    headline: 'Đồi chè vụ đông',
    sectionId: farming,
    tagIds: [tea],
    bylines: [{ authorId: lan, penNameId: null, role: 'text' }],
    relatedIds: older.slice(0, 2),
  })
  return {
    ids: {
      economy,
      society,
      farming,
      lan,
      minh,
      pen: penNameIds[0] ?? 0,
      tea,
      market,
      sourceId,
      topicId,
      picture,
    },
    older,
    story,
    write,
  }
}

type Running = { site: Site; paper: Paper; db: Db }

/** Playwright's test with a site of its own on that paper; its database is open for the verbs. */
export const test = base.extend<object, { running: Running }>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'trangnhat-e2e-'))
      const made = openDatabase(join(folder, 'trangnhat.db'))
      migrate(made)
      closeDatabase(made)
      const site = await startSite({ from: folder })
      const db = openDatabase(join(site.dataFolder, 'trangnhat.db'))
      await use({ site, db, paper: writePaper(db) })
      closeDatabase(db)
      await site.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ running }, use) => use(running.site.origin),
})

export { expect }
