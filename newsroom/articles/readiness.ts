import { eq, inArray } from 'drizzle-orm'
import { publications } from '#db/schema/articles'
import { assets } from '#db/schema/assets'
import type { Reader } from '#db/write'
import { referencesOf } from '../body/text.ts'
import { Incomplete, type Problem } from '../refusals.ts'
import { assetsBesideBody, mediaInForce, type StoryContent } from '../story.ts'
import type { Sentence } from '../text/sentence.ts'
import { problemsOfType } from './type-needs.ts'

/** What is asked of a story depends on how far it is to go. */
export type Milestone = 'submit' | 'publish'

/**
 * What keeps a story from going on, in the order in which it is read.
 * @returns an empty list when nothing does
 */
export function problemsOf(db: Reader, story: StoryContent, milestone: Milestone): Problem[] {
  return milestone === 'submit' ? missingHeadline(story) : problemsOfAll(db, [story])
}

/** @throws Incomplete with everything that keeps these stories from being published */
export function refuseAnyIncomplete(db: Reader, stories: readonly StoryContent[]) {
  const problems = problemsOfAll(db, stories)
  if (problems.length > 0) throw new Incomplete(problems)
}

/** @throws Incomplete with everything that is in the way */
export function refuseIncomplete(db: Reader, story: StoryContent, milestone: Milestone) {
  const problems = problemsOf(db, story, milestone)
  if (problems.length > 0) throw new Incomplete(problems)
}

/** What keeps stories from being published; one question to the library for all of them. */
function problemsOfAll(db: Reader, stories: readonly StoryContent[]): Problem[] {
  const wanted = [...new Set(stories.flatMap(assetIdsOf))]
  const named = namedAssets(db, wanted)
  const kinds = new Map(named.map(({ id, kind }) => [id, kind]))
  return [
    ...stories.flatMap((story) => [
      ...missingHeadline(story),
      ...missingWords(story),
      ...problemsOfType(story, kinds),
      ...missingPictures(story),
      ...sameLanguage(db, story),
    ]),
    ...missingAssets(wanted, kinds),
    ...undescribedPictures(named),
  ]
}

const missingHeadline = ({ headline }: StoryContent): Problem[] =>
  headline.trim() === ''
    ? [{ path: 'headline', message: { vi: 'Bài chưa có tựa.', en: 'The story has no headline.' } }]
    : []

function missingWords(story: StoryContent): Problem[] {
  const problems: Problem[] = []
  if (story.sectionId === null) {
    problems.push({
      path: 'sectionId',
      message: { vi: 'Bài chưa vào chuyên mục nào.', en: 'The story is in no section.' },
    })
  }
  const isShown = story.transcript.trim() !== '' || mediaInForce(story) !== null
  if (story.sapo.trim() === '' && story.body.content.length === 0 && !isShown) {
    problems.push({
      path: 'body',
      message: {
        vi: 'Bài chưa có chữ nào dưới tựa.',
        en: 'There is not a word under the headline.',
      },
    })
  }
  return problems
}

/** A translation says what another story says, in another language. */
function sameLanguage(db: Reader, { translationOf, locale }: StoryContent): Problem[] {
  if (translationOf === null) return []
  const original = db
    .select({ locale: publications.locale })
    .from(publications)
    .where(eq(publications.articleId, translationOf))
    .get()
  if (original?.locale !== locale) return []
  return [
    {
      path: 'translationOf',
      message: {
        vi: 'Bản dịch đang ghi cùng ngôn ngữ với bài gốc: chọn lại ngôn ngữ, hoặc bỏ bài gốc.',
        en: 'The translation is in the language of its original: choose another, or remove the original.',
      },
    },
  ]
}

function missingPictures(story: StoryContent): Problem[] {
  const problems: Problem[] = []
  if (story.hero && story.hero.assetId === null) {
    problems.push({ path: 'hero', message: waiting(story.hero.caption) })
  }
  story.body.content.forEach((block, place) => {
    if (block.type !== 'figure' || block.attrs.assetId !== null) return
    problems.push({ path: `body.content[${place}]`, message: waiting(block.attrs.caption) })
  })
  return problems
}

const waiting = (caption: string): Sentence => ({
  vi: `Chú thích “${caption}” chưa có ảnh: thêm ảnh, hoặc đổi thành đoạn văn.`,
  en: `The caption “${caption}” has no picture: add one, or make it a paragraph.`,
})

const assetIdsOf = (story: StoryContent) => [
  ...referencesOf(story.body).assetIds,
  ...assetsBesideBody(story),
]

/** Those of these assets that are there. */
function namedAssets(db: Reader, wanted: number[]) {
  if (wanted.length === 0) return []
  return db
    .select({
      id: assets.id,
      kind: assets.kind,
      alt: assets.alt,
      decorative: assets.decorative,
      name: assets.originalName,
    })
    .from(assets)
    .where(inArray(assets.id, wanted))
    .all()
}

const missingAssets = (wanted: number[], there: ReadonlyMap<number, unknown>): Problem[] =>
  wanted
    .filter((id) => !there.has(id))
    .map((id) => ({
      path: `assets.${id}`,
      message: {
        vi: 'Một ảnh hay tệp trong bài đã bị xóa khỏi kho: thay tệp khác.',
        en: 'A picture or a file of the story is gone from the library: choose another.',
      },
    }))

const undescribedPictures = (named: ReturnType<typeof namedAssets>): Problem[] =>
  named
    .filter(({ kind, alt, decorative }) => kind === 'picture' && alt.trim() === '' && !decorative)
    .map(({ id, name }) => ({
      path: `assets.${id}`,
      message: {
        vi: `Ảnh “${name}” thiếu chữ thay ảnh: viết vào, hoặc đánh dấu là ảnh trang trí.`,
        en: `The picture “${name}” has no alternative text: write it, or mark the picture as decorative.`,
      },
    }))
