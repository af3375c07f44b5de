import type { StoryCard } from '#newsroom/reading'
import { playingTime } from '#newsroom/text/playing-time'
import { type ReaderWords, vi } from './messages/vi.ts'

type Props = { story: Pick<StoryCard, 'type' | 'durationMs'>; words?: ReaderWords }

/** What a list says of a story that is seen or heard rather than read; nothing of others. */
export function TypeMark({ story, words = vi }: Props) {
  const names: Partial<Record<StoryCard['type'], string>> = words.article.types
  const name = names[story.type]
  if (!name) return null
  const length = story.durationMs === null ? '' : ` ${playingTime(story.durationMs)}`
  return (
    <>
      {' '}
      <span className="type-mark">
        {name}
        {length}
      </span>
    </>
  )
}
