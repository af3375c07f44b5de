import type { ArticleType } from '#db/schema/articles'
import type { Attachment, Block, Figure, Gallery, RelatedBox } from '#newsroom/body/document'
import type { DemoFileKey } from './files/catalogue.ts'
import type { AuthorKey } from './people.ts'

/** What a story's text is told with: everything that has an id only once the paper is filled. */
export type Telling = {
  /** A drawn picture in the text; its credit is the picture's own unless another is given. */
  figure(
    picture: string,
    parts: { caption: string; credit?: string; wide?: boolean; full?: boolean },
  ): Figure
  gallery(
    caption: string,
    pictures: { picture: string; caption: string; credit?: string }[],
  ): Gallery
  /** A box of older stories of the demo, by key. */
  related(title: string, stories: string[]): RelatedBox
  /** A document of the demo. */
  attachment(file: DemoFileKey, title: string): Attachment
  /** Path of an older story's page, for a link in the text. */
  address(story: string): string
}

export type DemoByline = {
  author: AuthorKey
  role: 'text' | 'photo'
  /** The author's first pen name where left out; null signs with the full name. */
  penName?: string | null | undefined
}

/** A byline of the one who wrote. */
export const writes = (author: AuthorKey, penName?: string | null): DemoByline => ({
  author,
  role: 'text',
  penName,
})

/** A byline of the one who took the pictures. */
export const shoots = (author: AuthorKey): DemoByline => ({ author, role: 'photo' })

/**
 * A story of the demo. Its texts may hold days as `{ngày-2}`, counted from the day the story goes out:
 * see `days.ts`. It may name only stories that are older than itself.
 */
export type DemoStory = {
  /** Stands for the story in the demo's data, for good: a second filling finds it by this. Also its slug. */
  key: string
  type?: ArticleType
  /** BCP 47; Vietnamese where left out. */
  locale?: string
  /** The story that this one says in another language, by key. */
  translates?: string
  headline: string
  shortTitle?: string
  sapo: string
  /** Slug of the top section, or `top/sub`. */
  section: string
  /** Slug of the topic. */
  topic?: string
  tags: string[]
  by: DemoByline[]
  source?: { abbreviation: string; author: string; path: string }
  hero?: { picture: string; caption: string; credit?: string }
  /** A graphic of the demo's files in the place of a picture. */
  graphic?: { file: DemoFileKey; caption: string }
  media?: { file: DemoFileKey; captions?: DemoFileKey }
  transcript?: string[]
  related?: string[]
  /** Days before the day of filling; 0 is spread over the last hours. */
  days: number
  /** Local time of day, `HH:mm`; left out only where `days` is 0. */
  clock?: string
  correction?: { hoursLater: number; text: string }
  body(t: Telling): Block[]
}
