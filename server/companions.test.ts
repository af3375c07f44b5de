import { expect, test } from 'vitest'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { companionsOf } from './companions.ts'

const now = Date.now()

test('around a story: what the desk picked, then the section; no story in both lists', () => {
  const db = testDatabase()
  const { sections } = castOf(db)
  const publish = (ago: number, sectionId: number) => {
    const { articleId } = draftArticle(system, db, readyStory(sectionId))
    publishArticle(system, db, { articleId, firstPublishedAt: now - ago * 60_000 })
    return articleId
  }
  const picked = publish(900, sections.schools)
  const unpublished = draftArticle(system, db, readyStory(sections.schools)).articleId
  const inSection = Array.from({ length: 14 }, (_, place) => publish(place + 1, sections.farming))
  const [read = 0, ...others] = inSection

  const { companions } = companionsOf(
    db,
    {
      ...{ id: read, topicId: null, topSectionId: sections.economy, tagIds: [] },
      relatedIds: [unpublished, picked],
      mostReadIds: [read, picked, unpublished],
    },
    [],
    now,
  )
  const ids = (list: keyof typeof companions) => companions[list].map(({ id }) => id)
  expect(ids('related')).toEqual([picked, ...others.slice(0, 5)])
  expect(ids('sameSection')).toEqual(others.slice(5, 11))
  expect(ids('latest')).toEqual(others.slice(0, 5))
  expect(ids('mostRead')).toEqual([picked])
})
