import { jpegWithin } from '#newsroom/body/picture'
import type { Story } from '#newsroom/reading'
import { ownName } from '#newsroom/text/languages'
import { playingTime } from '#newsroom/text/playing-time'
import type { ReaderWords } from '../site/messages/of.ts'
import { Caption } from './Hero.tsx'

// Captions stand where there are some; where there are none, a transcript is asked for before publishing.
const Player = 'video' as const

type Props = {
  story: Story
  media: NonNullable<Story['media']>
  words: ReaderWords['article']
}

/** A film in the place of the opening picture, which is its poster; nothing of it is fetched until it is played. */
export function Film({ story, media: { file, captions }, words }: Props) {
  const { hero, locale } = story
  const poster = hero && jpegWithin(hero.picture, 1280)
  const width = file.width ?? 1600
  const height = file.height ?? 900
  return (
    <figure
      className={height > width ? 'article-hero film upright' : 'article-hero film'}
      style={{ '--poster': poster ? `url("${poster.url}")` : 'none' }}
    >
      <Player
        controls
        playsInline
        preload={poster ? 'none' : 'metadata'}
        poster={poster?.url}
        width={width}
        height={height}
        style={{ aspectRatio: `${width} / ${height}` }}
      >
        <source src={file.url} type={file.mediaType} />
        {captions && (
          <track
            kind="captions"
            src={captions.url}
            srcLang={locale}
            label={ownName(locale)}
            default
          />
        )}
        <a href={file.url}>{words.downloadFilm}</a>
      </Player>
      <p className="film-facts">
        {file.durationMs !== null && <span>{words.filmLasts(playingTime(file.durationMs))}</span>}
        {captions && <span>{words.hasCaptions}</span>}
      </p>
      {hero && <Caption {...hero} words={words} />}
    </figure>
  )
}
