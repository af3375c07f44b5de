import { inArray } from 'drizzle-orm'
import { assets } from '#db/schema/assets'
import type { Reader } from '#db/write'
import { referencesOf } from '../body/text.ts'
import { Incomplete, type Problem } from '../refusals.ts'
import type { StoryContent } from '../story.ts'

/** What is asked of a story depends on how far it is to go. */
export type Milestone = 'submit' | 'publish'

/**
 * What keeps a story from going on, in the order in which it is read.
 * @returns an empty list when nothing does
 */
export function problemsOf(db: Reader, story: StoryContent, milestone: Milestone): Problem[] {
  const problems = missingWords(story, milestone)
  if (milestone === 'submit') return problems
  return [...problems, ...missingPictures(story), ...undescribedPictures(db, [story])]
}

/** @throws Incomplete with everything that keeps these stories from being published */
export function refuseAnyIncomplete(db: Reader, stories: readonly StoryContent[]) {
  const problems = [
    ...stories.flatMap((story) => [...missingWords(story, 'publish'), ...missingPictures(story)]),
    ...undescribedPictures(db, stories),
  ]
  if (problems.length > 0) throw new Incomplete(problems)
}

function missingWords(story: StoryContent, milestone: Milestone): Problem[] {
  const problems: Problem[] = []
  if (story.headline.trim() === '') problems.push({ path: 'headline', message: 'Bài chưa có tựa.' })
  if (milestone === 'submit') return problems
  if (story.sectionId === null) {
    problems.push({ path: 'sectionId', message: 'Bài chưa vào chuyên mục nào.' })
  }
  if (story.sapo.trim() === '' && story.body.content.length === 0) {
    problems.push({ path: 'body', message: 'Bài chưa có chữ nào dưới tựa.' })
  }
  return problems
}

/** @throws Incomplete with everything that is in the way */
export function refuseIncomplete(db: Reader, story: StoryContent, milestone: Milestone) {
  const problems = problemsOf(db, story, milestone)
  if (problems.length > 0) throw new Incomplete(problems)
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

const waiting = (caption: string) =>
  `Chú thích “${caption}” chưa có ảnh: thêm ảnh, hoặc đổi thành đoạn văn.`

function undescribedPictures(db: Reader, stories: readonly StoryContent[]): Problem[] {
  const ids = stories.flatMap(({ body, hero }) => [
    ...referencesOf(body).assetIds,
    ...(hero?.assetId ? [hero.assetId] : []),
  ])
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const known = db
    .select({
      id: assets.id,
      alt: assets.alt,
      decorative: assets.decorative,
      name: assets.originalName,
    })
    .from(assets)
    .where(inArray(assets.id, wanted))
    .all()
  const there = new Set(known.map(({ id }) => id))
  const gone = wanted
    .filter((id) => !there.has(id))
    .map((id) => ({
      path: `assets.${id}`,
      message: 'Một ảnh trong bài đã bị xóa khỏi kho: thay ảnh khác.',
    }))
  const undescribed = known
    .filter((asset) => asset.alt.trim() === '' && !asset.decorative)
    .map((asset) => ({
      path: `assets.${asset.id}`,
      message: `Ảnh “${asset.name}” thiếu chữ thay ảnh: viết vào, hoặc đánh dấu là ảnh trang trí.`,
    }))
  return [...gone, ...undescribed]
}
