import { toPlainText } from '#newsroom/body/text'
import type { StoryContent } from '#newsroom/story'

const wordsOf = (story: StoryContent): string[] =>
  [story.headline, story.sapo, story.hero?.caption ?? '', toPlainText(story.body)]
    .join(' ')
    .split(/\s+/)
    .filter(Boolean)

/** How many words of `now` differ from `saved`: those between the first and the last that do; at least 1. */
export function unsavedWords(saved: StoryContent, now: StoryContent): number {
  const before = wordsOf(saved)
  const after = wordsOf(now)
  let start = 0
  while (start < after.length && before[start] === after[start]) start += 1
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return Math.max(1, after.length - start - end)
}
