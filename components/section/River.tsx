import { Kicker, type KickerKind, kickerOf, Summary } from '#components/front/Card'
import { Headline } from '#components/front/Headline'
import { When } from '#components/front/When'
import { Picture } from '#components/media/Picture'
import type { StoryCard } from '#newsroom/reading'

type Row = 'full' | 'bare' | 'tight' | 'wide'

/** The rhythm of a river, which repeats: two pictures, three lines, one wide picture, and so on. */
const rhythm: Row[] = [
  ...(['full', 'full', 'tight', 'tight', 'tight'] as const),
  ...(['wide', 'full', 'bare', 'tight', 'tight'] as const),
]

/** Narrower pictures are not set wide. */
const smallestWide = 800

/** The rows of a page; a wide one that finds no picture waits for the next row that has one. */
function rowsOf(stories: StoryCard[]): Row[] {
  let owed = false
  return stories.map(({ picture }, place) => {
    const wanted = rhythm[place % rhythm.length] ?? 'full'
    if (wanted === 'tight' || wanted === 'bare') return wanted
    const isLarge = picture !== null && picture.width >= smallestWide
    const isWide = (wanted === 'wide' || owed) && isLarge
    owed = (wanted === 'wide' || owed) && !isLarge
    if (isWide) return 'wide'
    return picture ? 'full' : 'bare'
  })
}

type Props = { stories: StoryCard[]; now: number; kicker?: KickerKind; label: string }

/** Stories in order of time. The list keeps an order of its own: rows change by place, not by worth. */
export function River({ stories, now, kicker = 'block', label }: Props) {
  const rows = rowsOf(stories)
  return (
    <>
      <h2 className="sr-only">{label}</h2>
      <ol className="river">
        {stories.map((story, place) => (
          <RiverRow
            key={story.id}
            story={story}
            row={rows[place] ?? 'full'}
            now={now}
            kicker={kicker}
          />
        ))}
      </ol>
    </>
  )
}

const sizes = { full: 22, bare: 22, tight: 19, wide: 26 } as const

type RowProps = { story: StoryCard; row: Row; now: number; kicker: KickerKind }

function RiverRow({ story, row, now, kicker }: RowProps) {
  return (
    <li className={`card river-${row}`}>
      <When at={story.publishedAt} now={now} />
      <div>
        {row === 'wide' && story.picture && (
          <div className="mb-[.9rem]">
            <Picture
              picture={story.picture}
              sizes="(min-width: 1240px) 770px, (min-width: 705px) 80vw, 100vw"
              className="aspect-video tablet:aspect-[21/9]"
            />
          </div>
        )}
        {row !== 'tight' && <Kicker text={kickerOf(story, kicker)} />}
        <Headline story={story} size={sizes[row]} />
        {row !== 'tight' && (
          <div className={row === 'full' ? 'hidden tablet:block' : undefined}>
            <Summary story={story} limit={row === 'wide' ? 240 : 180} />
          </div>
        )}
      </div>
      {row === 'full' && story.picture && (
        <Picture
          picture={story.picture}
          sizes="(min-width: 705px) 216px, 108px"
          className="aspect-[4/3] tablet:aspect-[3/2]"
        />
      )}
    </li>
  )
}
