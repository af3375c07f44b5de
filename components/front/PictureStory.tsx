import { Picture as Photograph } from '#components/media/Picture'
import type { Picture, StoryCard } from '#newsroom/reading'
import { number } from '#newsroom/text/numbers'
import { Summary } from './Card.tsx'
import { Headline } from './Headline.tsx'

export type PictureStoryFacts = {
  story: StoryCard
  /** One large and two small. */
  frames: Picture[]
  pictureCount: number
  signedBy: string[]
}

/** Câu chuyện ảnh: the one dark surface of the paper. No word stands on a picture. */
export function PictureStory({ story, frames, pictureCount, signedBy }: PictureStoryFacts) {
  return (
    <section className="night" aria-labelledby="cau-chuyen-anh">
      <div className="sheet">
        <div className="block-head border-night-ink">
          <h2 id="cau-chuyen-anh">Câu chuyện ảnh</h2>
        </div>
        <article className="card">
          <div className="contact">
            {frames.map((frame, place) => (
              <Photograph
                key={frame.id}
                picture={frame}
                sizes={
                  place === 0
                    ? '(min-width: 1240px) 800px, (min-width: 705px) 65vw, 100vw'
                    : '(min-width: 1240px) 395px, (min-width: 705px) 32vw, 50vw'
                }
                className="contact-frame"
              />
            ))}
          </div>
          <div className="mt-5 grid grid-cols-1 items-start gap-x-4 gap-y-2 tablet:grid-cols-[2fr_1fr]">
            <Headline story={story} size={40} short={false} />
            <div>
              <Summary story={story} limit={200} />
              <p className="meta mt-2">
                {signedBy.length > 0 && `${signedBy.join(', ')} · `}
                {number(pictureCount)} ảnh
              </p>
            </div>
          </div>
        </article>
      </div>
    </section>
  )
}
