import Link from 'next/link'
import type { StoryRow } from '#db/queries/desk-rows'
import { type ShownState, State } from '../ui/State.tsx'
import type { Messages } from './messages/vi.ts'

/** What a story is called in a list: what was made of its last step comes before its state. */
function shownState(story: StoryRow): ShownState {
  if (story.returned) return 'returned'
  if (story.amended) return 'changed'
  return story.state
}

type Props = {
  words: Messages
  story: StoryRow
  /** The second line. */
  under: React.ReactNode
  /** At the far right: a time, or a link. */
  aside: React.ReactNode
}

/** A story as a row of the desk. */
export function StoryEntry({ words: { frame, work }, story, under, aside }: Props) {
  const state = shownState(story)
  return (
    <article className="entry">
      <div>
        <State state={state}>{frame.states[state]}</State>
      </div>
      <div>
        <h3>
          <Link prefetch={false} href={`/admin/tin/${story.id}`}>
            {story.headline || work.noHeadline}
          </Link>
        </h3>
        <p className="under">{under}</p>
      </div>
      <div className="aside">{aside}</div>
    </article>
  )
}
