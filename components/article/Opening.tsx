import type { Story } from '#newsroom/reading'
import { playingTime } from '#newsroom/text/playing-time'
import { Picture } from '../media/Picture.tsx'
import type { ReaderWords } from '../site/messages/of.ts'
import { Film } from './Film.tsx'
import { Caption, Hero, standsAsHero } from './Hero.tsx'
import { largestUrl } from './largest.ts'

type Words = ReaderWords['article']

/** What a story opens with, as its type asks; nothing where a small picture stands in the text instead. */
export function Opening({ story, words }: { story: Story; words: Words }) {
  const { type, hero, media } = story
  if (type === 'video' && media) return <Film story={story} media={media} words={words} />
  if (type === 'infographic' && hero) return <Graphic {...hero} words={words} />
  if (type === 'emagazine' && hero) return <Frontispiece {...hero} words={words} />
  return (
    <>
      {type === 'audio' && media && <Sound media={media} words={words} />}
      {hero && standsAsHero(hero.picture) && (
        <Hero {...hero} words={words} bleeds={type === 'photo'} />
      )}
    </>
  )
}

/** Whether the opening picture stands in the text like any other. */
export const opensInText = ({ type, hero, media }: Story): boolean =>
  hero !== null &&
  !standsAsHero(hero.picture) &&
  type !== 'infographic' &&
  type !== 'emagazine' &&
  !(type === 'video' && media !== null)

type HeroProps = NonNullable<Story['hero']> & { words: Words }

/** A graphic over the whole sheet; pressed, it opens at its full size. */
function Graphic({ picture, caption, credit, words }: HeroProps) {
  const isUpright = picture.height > picture.width
  return (
    <figure className={isUpright ? 'article-graphic upright' : 'article-graphic'}>
      <a href={largestUrl(picture)} data-view="">
        <Picture
          picture={picture}
          sizes={
            isUpright ? '(min-width: 44rem) 53rem, 100vw' : '(min-width: 82rem) 77.5rem, 100vw'
          }
          first
        />
        <span className="graphic-zoom">{words.enlarge}</span>
      </a>
      <Caption caption={caption} credit={credit} words={words} />
    </figure>
  )
}

/** A picture from edge to edge of the screen. */
function Frontispiece({ picture, caption, credit, words }: HeroProps) {
  return (
    <figure className="frontispiece">
      <Picture picture={picture} sizes="100vw" className="frontispiece-picture" first />
      <Caption caption={caption} credit={credit} words={words} />
    </figure>
  )
}

// The words of a recording stand on the page as its transcript.
const Player = 'audio' as const

type SoundProps = { media: NonNullable<Story['media']>; words: Words }

function Sound({ media: { file }, words }: SoundProps) {
  return (
    <section className="sound" aria-label={words.listenHere}>
      <p className="sound-label">
        <b>{words.listen}</b>{' '}
        {file.durationMs !== null && <span>{playingTime(file.durationMs)}</span>}
        <a href={file.url} download className="quiet-link tappable">
          {words.download}
        </a>
      </p>
      <Player controls preload="none" src={file.url} />
    </section>
  )
}
