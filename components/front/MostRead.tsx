import type { StoryCard } from '#newsroom/reading'
import { Headline } from './Headline.tsx'

/** What was read most in the last day and the last week; an empty list is not offered. */
export type MostReadLists = { day: StoryCard[]; week: StoryCard[] }

const periods = [
  { name: 'day', words: '24 giờ qua' },
  { name: 'week', words: '7 ngày' },
] as const

/** Đọc nhiều: five across with thin numerals. The reader chooses the time; it needs no script. */
export function MostRead(lists: MostReadLists) {
  const shown = periods.filter(({ name }) => lists[name].length > 0)
  const [first] = shown
  if (!first) return null
  return (
    <section className="most-read mt-block" aria-labelledby="doc-nhieu">
      <h2 id="doc-nhieu" className="most-read-name">
        Đọc nhiều
      </h2>
      {shown.length === 1 ? (
        <p className="most-read-time">{first.words}</p>
      ) : (
        shown.map(({ name, words }) => (
          <label key={name} className="most-read-time">
            <input
              type="radio"
              name="doc-nhieu"
              value={name}
              defaultChecked={name === first.name}
            />
            {words}
          </label>
        ))
      )}
      {shown.map(({ name, words }) => (
        <ol key={name} data-period={name} aria-label={words}>
          {lists[name].map((story) => (
            <li key={story.id} className="card">
              <Headline story={story} size={17} />
            </li>
          ))}
        </ol>
      ))}
    </section>
  )
}
