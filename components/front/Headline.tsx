import type { StoryCard } from '#newsroom/reading'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn } from '../site/messages/of.ts'
import { TypeMark } from '../site/TypeMark.tsx'

const steps = [
  'headline-40',
  'headline-32',
  'headline-26',
  'headline-22',
  'headline-19',
  'headline-17',
] as const

export type HeadlineSize = 40 | 32 | 26 | 22 | 19 | 17

/** Longer than this, a headline steps down one size: it is never cut. */
const longHeadline = 90
const veryLongHeadline = 140

function sizeFor(size: HeadlineSize, text: string) {
  const wanted = steps.indexOf(`headline-${size}`)
  const down = (text.length > longHeadline ? 1 : 0) + (text.length > veryLongHeadline ? 1 : 0)
  // The smallest size is for headlines that stand alone; a long one stays above it.
  const lowest = Math.max(wanted, steps.indexOf('headline-19'))
  return steps[Math.min(wanted + down, lowest)]
}

type Props = {
  story: StoryCard
  size: HeadlineSize
  level?: 2 | 3
  /** Lists use the short title where the desk gave one. */
  short?: boolean
  className?: string
}

/** The headline of a card; its link covers the card. */
export function Headline({ story, size, level = 3, short = true, className = '' }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const text = (short && story.shortTitle) || story.headline
  return (
    <Heading className={`${sizeFor(size, text)} ${className}`}>
      <a className="card-link" href={story.path} lang={langIn('vi', story.locale)}>
        {bindHeadline(text)}
      </a>
      <TypeMark story={story} />
    </Heading>
  )
}
