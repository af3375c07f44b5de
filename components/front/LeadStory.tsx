import { Picture } from '#components/media/Picture'
import type { StoryCard } from '#newsroom/reading'
import { firstSentences } from '#newsroom/text/cut'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn } from '../site/messages/of.ts'
import { Byline } from './Byline.tsx'
import { kickerOf } from './Card.tsx'

/** A lead steps down at these lengths, in characters. */
const sizes = [
  { upTo: 60, size: 'headline-58' },
  { upTo: 90, size: 'headline-48' },
  { upTo: Number.POSITIVE_INFINITY, size: 'headline-58-long' },
]
/** A sapo of more characters is set in columns where no picture stands beside it. */
const longSapo = 220

type Props = { story: StoryCard; signedBy: string[]; also: StoryCard[]; now: number }

/**
 * The first story: headline over everything, words beside the picture. On phones the picture comes first
 * and bleeds to both edges.
 */
export function LeadStory({ story, signedBy, also, now }: Props) {
  const kicker = kickerOf(story, 'front')
  const size = sizes.find(({ upTo }) => story.headline.length <= upTo)?.size
  const { picture } = story
  return (
    <article className="card lead">
      {kicker && <p className="kicker lead-kicker">{kicker}</p>}
      <h2 className={`lead-headline ${size}`}>
        <a className="card-link" href={story.path} lang={langIn('vi', story.locale)}>
          {bindHeadline(story.headline)}
        </a>
      </h2>
      <div className={picture ? 'lead-body' : 'lead-bare'}>
        {picture && (
          <figure className="lead-picture">
            <Picture
              picture={picture}
              sizes="(min-width: 1240px) 630px, (min-width: 705px) 66vw, 100vw"
              className="aspect-[3/2]"
              first
            />
            <LeadCaption caption={picture.caption} credit={picture.credit} />
          </figure>
        )}
        <div className="lead-words">
          {story.sapo && (
            <p
              className={`lead-sapo text-pretty ${story.sapo.length > longSapo ? 'lead-sapo-long' : ''}`}
            >
              {firstSentences(story.sapo, picture ? 320 : 600)}
            </p>
          )}
          <Byline names={signedBy} at={story.publishedAt} now={now} />
        </div>
        <AlsoLines stories={also} />
      </div>
    </article>
  )
}

function LeadCaption({ caption, credit }: { caption: string; credit: string }) {
  if (caption === '' && credit === '') return null
  return (
    <figcaption className="mt-[.4rem] px-edge text-12 text-ink-3 tablet:px-0">
      {caption} {credit && <span className="inline-block max-w-full wrap-anywhere">{credit}</span>}
    </figcaption>
  )
}

/** Stories that belong to the lead, as headlines. They lie over the link of the lead's card. */
function AlsoLines({ stories }: { stories: StoryCard[] }) {
  if (stories.length === 0) return null
  return (
    <ul className="lead-also">
      {stories.map((story) => (
        <li key={story.id}>
          <a href={story.path} lang={langIn('vi', story.locale)}>
            {bindHeadline(story.shortTitle ?? story.headline)}
          </a>
        </li>
      ))}
    </ul>
  )
}
