import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrangement, arrangements } from './front-arrangements.ts'
import {
  type Candidate,
  composeFrontPage,
  type FrontPage,
  type FrontPageInput,
  frontSlots,
} from './front-page.ts'

const now = Date.UTC(2026, 10, 23, 7)
const hour = 3_600_000

const story = (articleId: number, more: Partial<Candidate> = {}): Candidate => ({
  articleId,
  topSectionId: 1,
  topicId: null,
  publishedAt: now - articleId * hour,
  pictureId: articleId,
  pictureWidth: 1280,
  pictureCount: 1,
  hasSapo: true,
  ...more,
})

const inOrder = (ids: number[], chosen: Record<number, Arrangement> = {}) =>
  ids.map((id) => ({ id, arrangement: chosen[id] ?? null }))

const paper = (more: Partial<FrontPageInput> = {}): FrontPageInput => ({
  now,
  placements: [],
  sections: inOrder([1]),
  openTopics: [],
  candidates: [],
  ...more,
})

const storiesOn = (page: FrontPage) => [
  ...[page.lead, page.pictureStory].filter((each) => each !== null),
  ...page.also,
  ...page.seconds,
  ...page.latest,
  ...(page.topic?.stories ?? []),
  ...page.blocks.flatMap((block) => block.sections.flatMap((section) => section.stories)),
]

const idsOf = (stories: readonly Candidate[]) => stories.map((each) => each.articleId)

describe('an automatic front page', () => {
  test('is empty when no story is out', () => {
    const page = composeFrontPage(paper())
    expect(page.lead).toBeNull()
    expect(storiesOn(page)).toEqual([])
    expect(page.until).toBeNull()
  })

  test('leads with the newest story that has a large picture', () => {
    const candidates = [
      story(1, { pictureWidth: 0 }),
      story(2, { pictureWidth: 640 }),
      story(3),
      story(4),
    ]
    expect(composeFrontPage(paper({ candidates })).lead?.articleId).toBe(3)
  })

  test('leads with the newest of all when none of the newest ten has a picture', () => {
    const bare = Array.from({ length: 10 }, (_, at) => story(at + 1, { pictureWidth: 0 }))
    expect(composeFrontPage(paper({ candidates: [...bare, story(11)] })).lead?.articleId).toBe(1)
  })

  test('sets two stories with pictures and one of words under the lead, from other sections', () => {
    const candidates = [
      story(1),
      story(2),
      story(3, { topSectionId: 2 }),
      story(4, { topSectionId: 3 }),
      story(5, { topSectionId: 1, pictureWidth: 0 }),
      story(6, { topSectionId: 4, pictureWidth: 0 }),
    ]
    expect(idsOf(composeFrontPage(paper({ candidates })).seconds)).toEqual([3, 4, 6])
  })

  test('hangs an open topic on its line, and never a closed or a coming one', () => {
    const candidates = [
      ...Array.from({ length: 9 }, (_, at) => story(at + 1)),
      ...[20, 21, 22].map((id) => story(id, { topicId: 7 })),
      ...[30, 31].map((id) => story(id, { topicId: 8 })),
      ...[10, 11].map((id) => story(id, { topicId: 9 })),
    ]
    const openTopics = [
      { topicId: 7, opensAt: now - hour, closesAt: now + hour },
      { topicId: 8, opensAt: now - 9 * hour, closesAt: now },
      { topicId: 9, opensAt: now + 1, closesAt: null },
    ]
    const page = composeFrontPage(paper({ candidates, openTopics }))
    expect(page.topic && [page.topic.topicId, idsOf(page.topic.stories)]).toEqual([7, [20, 21, 22]])
    expect(page.until).toBe(now + 1)
  })

  test('opens a section with a picture that does not stand large above, where it has one', () => {
    const candidates = Array.from({ length: 40 }, (_, at) =>
      story(at + 1, { pictureId: at === 0 || at === 19 ? 1 : at + 10, topSectionId: 2 }),
    )
    const sections = inOrder([2], { 2: 'wide' })
    const page = composeFrontPage(paper({ sections, candidates }))
    expect(page.lead?.pictureId).toBe(1)
    const opened = page.blocks[0]?.sections[0]?.stories ?? []
    expect(opened.slice(0, 2).map(({ pictureId }) => pictureId)).toEqual([30, 1])
    const alone = candidates.map((each) => ({ ...each, pictureId: 1 }))
    const again = composeFrontPage(paper({ sections, candidates: alone }))
    expect(again.blocks[0]?.sections[0]?.stories[0]?.pictureId).toBe(1)
  })

  test('gives the dark band to a story with pictures enough', () => {
    const candidates = [story(1), story(2, { pictureCount: 3 }), story(3, { pictureCount: 4 })]
    expect(composeFrontPage(paper({ candidates })).pictureStory?.articleId).toBe(3)
  })

  test('gives the essay to a story that says what it is about', () => {
    const sections = inOrder([1, 2])
    const placed = Array.from({ length: 30 }, (_, at) => story(at + 1, { pictureWidth: 0 }))
    const silent = { topSectionId: 2, pictureWidth: 0, hasSapo: false }
    const candidates = [...placed, story(40, silent), story(41, { ...silent, hasSapo: true })]
    const essay = composeFrontPage(paper({ sections, candidates })).blocks.at(-1)
    expect([essay?.arrangement, idsOf(essay?.sections[0]?.stories ?? [])]).toEqual(['essay', [41]])
  })

  test('follows the literal list of arrangements when every section has stories and pictures', () => {
    const sections = inOrder([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const candidates = Array.from({ length: 400 }, (_, at) =>
      story(at + 1, { topSectionId: (at % 9) + 1 }),
    )
    const { blocks } = composeFrontPage(paper({ sections, candidates }))
    expect(blocks.map((block) => block.arrangement)).toEqual([...arrangements, 'news'])
  })
})

describe('what the desk placed', () => {
  const candidates = Array.from({ length: 8 }, (_, at) => story(at + 1))
  const place = (
    slot: string,
    articleId: number,
    endsAt: number | null = null,
    startsAt = now - hour,
  ) => ({ id: articleId, slot, articleId, startsAt, endsAt })

  test('comes first, until its end', () => {
    const placements = [place('lead', 6, now + hour), place('second-2', 8, now)]
    const page = composeFrontPage(paper({ candidates, placements }))
    expect(page.lead?.articleId).toBe(6)
    expect(idsOf(page.seconds)).not.toContain(8)
    expect(page.until).toBe(now + hour)
  })

  test('is filled automatically when the placed story is not out', () => {
    const page = composeFrontPage(paper({ candidates, placements: [place('lead', 99)] }))
    expect(page.lead?.articleId).toBe(1)
  })

  test('leaves its place to who comes later, and has it back when they go', () => {
    const placements = [place('lead', 6), place('lead', 7, now + hour, now)]
    expect(composeFrontPage(paper({ candidates, placements })).lead?.articleId).toBe(7)
    const later = { ...paper({ candidates, placements }), now: now + hour }
    expect(composeFrontPage(later).lead?.articleId).toBe(6)
    expect(composeFrontPage(later).until).toBeNull()
  })

  test('is held by who was there before when the one who came later is not out', () => {
    const placements = [place('lead', 6), place('lead', 99, null, now)]
    expect(composeFrontPage(paper({ candidates, placements })).lead?.articleId).toBe(6)
  })

  test('stands in its more important place when it was placed twice', () => {
    const placements = [place('second-1', 5), place('lead', 5)]
    const page = composeFrontPage(paper({ candidates, placements }))
    expect(page.lead?.articleId).toBe(5)
    expect(idsOf(page.seconds)).not.toContain(5)
  })
})

describe('an arrangement that the desk chose', () => {
  const many = (more: Partial<Candidate> = {}) =>
    Array.from({ length: 120 }, (_, at) => story(at + 1, { topSectionId: (at % 4) + 1, ...more }))
  const arranged = (chosen: Record<number, Arrangement>, candidates = many()) => {
    const sections = inOrder([1, 2, 3, 4], chosen)
    return composeFrontPage(paper({ sections, candidates })).blocks.map((block) => [
      block.arrangement,
      ...block.sections.map(({ sectionId }) => sectionId),
    ])
  }

  test('holds, and no section before it takes it away', () => {
    expect(arranged({ 1: 'wide', 2: 'essay', 3: 'magazine', 4: 'questions' })).toEqual([
      ['wide', 1],
      ['essay', 2],
      ['magazine', 3],
      ['questions', 4],
    ])
    expect(arranged({ 2: 'news' })[1]).toEqual(['news', 2])
    expect(arranged({ 2: 'news' })[0]).not.toContain('news')
  })

  test('of a pair draws in the next section, unless that was given another', () => {
    expect(arranged({ 2: 'pair' })[1]).toEqual(['pair', 2, 3])
    expect(arranged({ 2: 'pair', 3: 'pair' })[1]).toEqual(['pair', 2, 3])
    expect(arranged({ 2: 'pair', 3: 'wide' }).slice(1)).not.toContainEqual(['pair', 2, 3])
    expect(arranged({ 3: 'wide' })).toContainEqual(['wide', 3])
    expect(arranged({ 3: 'wide', 4: 'pair' }).at(-1)).not.toContain('pair')
  })

  test('gives way where the section has no picture for it, or its neighbour stands like that', () => {
    expect(arranged({ 1: 'wide' }, many({ pictureWidth: 0 }))[0]).not.toContain('wide')
    const same = arranged({ 1: 'wide', 2: 'wide' })
    expect(same[0]).toEqual(['wide', 1])
    expect(same[1]).not.toContain('wide')
  })
})

const candidate = fc.record({
  articleId: fc.integer({ min: 1, max: 500 }),
  topSectionId: fc.integer({ min: 1, max: 12 }),
  topicId: fc.option(fc.integer({ min: 1, max: 3 })),
  publishedAt: fc.integer({ min: now - 900 * hour, max: now }),
  pictureId: fc.option(fc.integer({ min: 1, max: 20 })),
  pictureWidth: fc.constantFrom(0, 0, 480, 799, 800, 1920),
  pictureCount: fc.integer({ min: 0, max: 8 }),
  hasSapo: fc.boolean(),
})
const input = fc.record<FrontPageInput>({
  now: fc.constant(now),
  placements: fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 99 }),
      slot: fc.constantFrom(...frontSlots, 'unknown'),
      articleId: fc.integer({ min: 1, max: 500 }),
      startsAt: fc.integer({ min: now - 5, max: now + 5 }),
      endsAt: fc.option(fc.integer({ min: now + 6, max: now + 9 })),
    }),
    { maxLength: 6 },
  ),
  sections: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 14 }),
      arrangement: fc.option(fc.constantFrom(...arrangements)),
    }),
    { selector: ({ id }) => id },
  ),
  openTopics: fc.constant([{ topicId: 1, opensAt: now - 9, closesAt: null }]),
  candidates: fc.uniqueArray(candidate, { selector: (each) => each.articleId, maxLength: 200 }),
})

describe('any front page', () => {
  test('never shows a story twice, and is never empty while a story is out', () => {
    fc.assert(
      fc.property(input, (each) => {
        const page = composeFrontPage(each)
        const ids = idsOf(storiesOn(page))
        expect(new Set(ids).size).toBe(ids.length)
        expect(page.lead === null).toBe(each.candidates.length === 0)
      }),
    )
  })

  test('gives neighbours different arrangements, and a section its own stories, in order', () => {
    fc.assert(
      fc.property(input, (each) => {
        const { blocks } = composeFrontPage(each)
        blocks.forEach((block, at) => {
          expect(block.arrangement).not.toBe(blocks[at + 1]?.arrangement)
          expect(block.sections).toHaveLength(block.arrangement === 'pair' ? 2 : 1)
          for (const { sectionId, stories } of block.sections) {
            expect(stories.every((one) => one.topSectionId === sectionId)).toBe(true)
            expect(stories.length).toBeGreaterThan(0)
          }
        })
        const shown = blocks.flatMap((block) => block.sections.map((one) => one.sectionId))
        expect(shown).toEqual(each.sections.map(({ id }) => id).filter((id) => shown.includes(id)))
      }),
    )
  })

  test('opens with a picture only where there is one, and of a pair never both', () => {
    fc.assert(
      fc.property(input, (each) => {
        for (const { arrangement, sections } of composeFrontPage(each).blocks) {
          const pictured = sections.filter((section) => section.opening === 'picture')
          for (const { stories } of pictured) {
            expect(stories[0]?.pictureWidth).toBeGreaterThanOrEqual(800)
          }
          expect(pictured.length).toBeLessThanOrEqual(1)
          if (['market', 'pair', 'magazine', 'wide'].includes(arrangement)) {
            expect(pictured).toHaveLength(1)
          }
        }
      }),
    )
  })

  test('does not depend on the order in which the stories arrive', () => {
    fc.assert(
      fc.property(input, (each) => {
        const turned = { ...each, candidates: [...each.candidates].reverse() }
        expect(composeFrontPage(turned)).toEqual(composeFrontPage(each))
      }),
    )
  })
})
