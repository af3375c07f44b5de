import { eq, ne } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { generateStories } from '#cli/generate/generate'
import type { Db } from '#db/connection'
import { articles, publications, publicationTags, revisions } from '#db/schema/articles'
import { sections } from '#db/schema/sections'
import { tags } from '#db/schema/tags'
import { firstBrokenAuditRow } from '#newsroom/audit'
import { toPlainText } from '#newsroom/body/text'
import { parseStory, readStory } from '#newsroom/story-content'
import { findSlips } from '#newsroom/text/slips'
import { testDatabase } from '#test/database'

const until = Date.UTC(2026, 10, 23, 7)

async function generated(count: number, { db = testDatabase(), seed = 7 } = {}): Promise<Db> {
  await generateStories({ db, count, seed, until, progress: () => {} })
  return db
}

const paper = await generated(800)

const published = (db: Db) =>
  db
    .select({
      headline: publications.headline,
      sapo: publications.sapo,
      content: revisions.content,
      publishedAt: publications.publishedAt,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .orderBy(publications.articleId)
    .all()

test('as many stories as asked for, none like another, all whole and in good order', () => {
  const db = paper
  const stories = published(db)
  // Some of what lies in the desk's trays is out too.
  expect(stories.length).toBeGreaterThanOrEqual(800)
  const contents = stories.map(({ content }) => readStory(content))
  expect(new Set(stories.map(({ headline }) => headline)).size).toBe(stories.length)
  expect(new Set(contents.map(({ body }) => toPlainText(body))).size).toBe(stories.length)
  for (const content of contents.slice(0, 50)) expect(parseStory(content)).toEqual(content)
  expect(db.$client.pragma('foreign_key_check')).toEqual([])
  expect(firstBrokenAuditRow(db)).toBeNull()
})

test('the words are Vietnamese: no blank is left open, no syllable is a slip', () => {
  for (const { content } of published(paper)) {
    const { headline, sapo, body } = readStory(content)
    const text = [headline, sapo, toPlainText(body)].join('\n')
    expect(text).not.toMatch(/[{}*]|undefined|NaN| {2}/)
    expect(text).toBe(text.normalize('NFC'))
    expect(findSlips(text)).toEqual([])
    expect(headline.length).toBeLessThanOrEqual(118)
  }
})

test('words, sections and tags come as often as they do in a paper', () => {
  const db = paper
  const counts = new Map<string, number>()
  for (const { content } of published(db)) {
    for (const word of toPlainText(readStory(content).body)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const byCount = [...counts.values()].sort((one, other) => other - one)
  const share = (first: number, last: number) =>
    byCount.slice(first, last).reduce((sum, count) => sum + count, 0) /
    byCount.reduce((sum, count) => sum + count, 0)
  expect(counts.size).toBeGreaterThan(900)
  expect(share(0, 20)).toBeGreaterThan(0.12)
  expect(share(200, counts.size)).toBeGreaterThan(0.2)
  const used = db.selectDistinct({ id: publications.sectionId }).from(publications).all()
  expect(used.length).toBeGreaterThan(15)
  expect(db.select().from(sections).where(ne(sections.id, 0)).all().length).toBeGreaterThan(30)
  const tagUses = db.select().from(publicationTags).all().length
  expect(tagUses / published(db).length).toBeGreaterThan(2)
  expect(db.select().from(tags).all().length).toBeGreaterThan(200)
})

test('dates go over years, oldest first, at the hours of a newsroom', () => {
  const db = paper
  const moments = published(db)
    .map(({ publishedAt }) => publishedAt)
    .filter((at) => at <= until)
  expect(moments).toEqual([...moments].sort((one, other) => one - other))
  expect(until - (moments[0] ?? until)).toBeGreaterThan(1.9 * 365 * 24 * 60 * 60_000)
  const hours = moments.map((at) => new Date(at + 7 * 3_600_000).getUTCHours())
  const share = (from: number, to: number) =>
    hours.filter((hour) => hour >= from && hour < to).length / hours.length
  expect(share(0, 5)).toBeLessThan(0.05)
  expect(share(6, 18)).toBeGreaterThan(0.7)
})

test('the same seed tells the same stories, another one others, and a second run adds to the first', async () => {
  const headlinesOf = (db: Db) =>
    published(db)
      .map(({ headline }) => headline)
      .slice(0, 100)
  const one = await generated(100)
  expect(headlinesOf(await generated(100))).toEqual(headlinesOf(one))
  expect(headlinesOf(await generated(100, { seed: 8 }))).not.toEqual(headlinesOf(one))
  const states = one.selectDistinct({ state: articles.state }).from(articles).all()
  expect(states.length).toBeGreaterThan(1)
  const before = headlinesOf(one)
  await generated(100, { db: one })
  const all = published(one)
  expect(all.length).toBeGreaterThanOrEqual(200)
  expect(new Set(all.map(({ headline }) => headline)).size).toBe(all.length)
  expect(all.map(({ headline }) => headline)).toEqual(expect.arrayContaining(before))
})
