import Link from 'next/link'
import type { StoryRow } from '#db/queries/desk-rows'
import type { DeskDay } from '#newsroom/desk-day'
import { deskMoment, deskTime } from '#newsroom/text/desk-time'
import type { Messages } from './messages/vi.ts'
import { Part } from './Part.tsx'
import { StoryEntry } from './StoryEntry.tsx'

type Props = { words: Messages; day: DeskDay; awaiting: number; approves: boolean; now: number }

/** What waits for a person, what they have in hand, and what has just gone out. */
export function WorkLists({ words, day, awaiting, approves, now }: Props) {
  const { work } = words
  const named = (story: StoryRow) =>
    [story.authors, story.sectionName ?? work.noSection].filter(Boolean).join(' · ')
  return (
    <div>
      {approves && (
        <Part
          title={work.queue}
          count={awaiting}
          more={
            <Link prefetch={false} className="link" href="/admin/tin?xem=cho-duyet">
              {work.queueAll}
            </Link>
          }
        >
          {day.queue.length === 0 && <p className="nothing">{work.queueEmpty}</p>}
          {day.queue.map((story) => (
            <StoryEntry
              key={story.id}
              words={words}
              story={story}
              under={named(story)}
              aside={deskTime(story.updatedAt, now, words.language)}
            />
          ))}
        </Part>
      )}
      <Part title={work.mine} count={day.mine.length}>
        {day.mine.length === 0 && <p className="nothing">{work.mineEmpty}</p>}
        {day.mine.map((story) => (
          <StoryEntry
            key={story.id}
            words={words}
            story={story}
            under={
              story.returned
                ? work.returnedBy(
                    story.returned.by,
                    deskMoment(story.updatedAt, now, words.language),
                    story.returned.reason,
                  )
                : (story.sectionName ?? work.noSection)
            }
            aside={
              story.returned ? (
                <Link prefetch={false} className="link" href={`/admin/tin/${story.id}`}>
                  {work.goOn}
                </Link>
              ) : (
                deskTime(story.updatedAt, now, words.language)
              )
            }
          />
        ))}
      </Part>
      <Part
        title={work.justOut}
        more={
          <Link prefetch={false} className="link" href="/admin/tin">
            {work.all}
          </Link>
        }
      >
        {day.justOut.length === 0 && <p className="nothing">{work.justOutEmpty}</p>}
        {day.justOut.map((story) => (
          <StoryEntry
            key={story.id}
            words={words}
            story={story}
            under={named(story)}
            aside={deskTime(story.firstPublishedAt ?? story.updatedAt, now, words.language)}
          />
        ))}
      </Part>
    </div>
  )
}
