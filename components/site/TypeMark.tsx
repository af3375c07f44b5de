import type { StoryCard } from '#newsroom/reading'
import { playingTime } from '#newsroom/text/playing-time'

const names: Partial<Record<StoryCard['type'], string>> = {
  photo: 'Ảnh',
  video: 'Video',
  audio: 'Âm thanh',
  infographic: 'Đồ họa',
}

/** What a list says of a story that is seen or heard rather than read; nothing of others. */
export function TypeMark({ story }: { story: Pick<StoryCard, 'type' | 'durationMs'> }) {
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
