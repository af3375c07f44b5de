import { Picture } from '#components/media/Picture'
import type { StoryCard } from '#newsroom/reading'
import { firstSentences } from '#newsroom/text/cut'
import { Headline, type HeadlineSize } from './Headline.tsx'

/**
 * What stands over a headline: `front` names at least the section, `block` stands in that section's block,
 * `topic` where all stories are of one sub-section.
 */
export type KickerKind = 'front' | 'block' | 'topic' | 'none'

export function kickerOf({ topic, section, topSection }: StoryCard, kind: KickerKind) {
  if (kind === 'none') return null
  const isFiledHere = kind === 'topic' || (kind === 'block' && section.id === topSection.id)
  return topic?.name ?? (isFiledHere ? null : section.name)
}

export function Kicker({ text, className = '' }: { text: string | null; className?: string }) {
  return text === null ? null : <p className={`kicker mb-[.3rem] ${className}`}>{text}</p>
}

/** The beginning of the sapo; nothing is made up where there is none. */
export function Summary(props: { story: StoryCard; limit: number; big?: boolean }) {
  const { story, limit, big = false } = props
  if (story.sapo === '') return null
  return (
    <p className={`mt-[.45rem] ${big ? 'summary-big' : 'summary'}`}>
      {firstSentences(story.sapo, limit)}
    </p>
  )
}

/** Beside a picture there is room for a summary only at full width. */
const layouts = {
  over: { card: '', picture: 'mb-[.8rem]', summary: '' },
  side: {
    card: 'beside tablet:gap-4',
    picture: 'order-2 basis-27 tablet:basis-30',
    summary: 'hidden wide:block',
  },
  sideWide: {
    card: 'beside wide:gap-x-gutter',
    picture: 'order-2 basis-27 tablet:basis-30 wide:basis-44',
    summary: 'hidden wide:block',
  },
  phoneSide: {
    card: 'beside tablet:block',
    picture: 'order-2 basis-27 tablet:mb-[.8rem]',
    summary: 'hidden tablet:block',
  },
} as const

type Props = {
  story: StoryCard
  size: HeadlineSize
  /** `phoneSide` has the picture beside the words on phones and over them elsewhere. */
  layout?: keyof typeof layouts
  /** Classes of the picture's ratio; without them no picture is shown. */
  ratio?: string
  sizes?: string
  kicker?: KickerKind
  /** Graphemes of the sapo; 0 for none. */
  summary?: number
  level?: 2 | 3
  children?: React.ReactNode
}

/** A story in a list: picture, kicker, headline, summary; one link. Without a picture the words close up. */
export function Card({ story, size, ratio, sizes = '100vw', kicker = 'block', ...more }: Props) {
  const { layout = 'over', summary = 0, level, children } = more
  const pictured = ratio !== undefined && story.picture !== null
  return (
    <article className={`card ${pictured ? layouts[layout].card : ''}`}>
      {ratio && story.picture && (
        <div className={layouts[layout].picture}>
          <Picture picture={story.picture} sizes={sizes} className={ratio} />
        </div>
      )}
      <div className="words">
        <Kicker text={kickerOf(story, kicker)} />
        <Headline story={story} size={size} level={level} />
        {summary > 0 && (
          <div className={pictured ? layouts[layout].summary : undefined}>
            <Summary story={story} limit={summary} />
          </div>
        )}
        {children}
      </div>
    </article>
  )
}
