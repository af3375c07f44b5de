import type { ArticleType } from '#db/schema/articles'
import type { Chapter } from './body/chapters.ts'
import type { FileView } from './body/file.ts'
import type { AssetView } from './body/picture.ts'

/** What the reader's pages are made of: published things with their addresses resolved. */

export type Picture = AssetView & {
  caption: string
  credit: string
  /** Address of the crop for sharing around the focal point, 1200 × 630; null where it is too small for that. */
  social: string | null
}

export type Place = { id: number; name: string; path: string }

/** A top section of the paper with its sub-sections. */
export type MenuSection = Section & { children: Section[] }
export type Section = Place & { slug: string; description: string }

/** A story as lists show it. */
export type StoryCard = {
  id: number
  type: ArticleType
  /** BCP 47 tag of its language. */
  locale: string
  /** Milliseconds of its film or recording; null where it has none. */
  durationMs: number | null
  path: string
  headline: string
  shortTitle: string | null
  sapo: string
  publishedAt: number
  /** The opening picture. */
  picture: Picture | null
  topic: Place | null
  /** What the story is filed under: a sub-section, else its top section. */
  section: Place
  topSection: Place
}

export type Correction = { text: string; at: number }

/** Whose story it is where it was not written here: `Theo <author>/<abbreviation>`. */
export type SourceLine = { author: string; abbreviation: string; name: string; url: string | null }

/** A story in one of the languages in which it is out. */
export type Translation = { id: number; locale: string; path: string }

/** A story as its own page shows it. */
export type Story = StoryCard & {
  /** Of the last substantive edit. */
  updatedAt: number | null
  wordCount: number
  socialTitle: string | null
  /** Itself among them; empty where it is out in no other language. */
  translations: Translation[]
  hero: { picture: Picture; caption: string; credit: string } | null
  /** The film or the recording, and its captions. */
  media: { file: FileView; captions: FileView | null } | null
  /** What the film, the recording or the graphic says: paragraphs with a blank line between them. */
  transcript: string
  /** Of an e-magazine; empty for other types. */
  chapters: Chapter[]
  /** Escaped HTML of the body. */
  bodyHtml: string
  /** The pictures of its text, in order: a story told by them is found as a gallery. */
  frames: Picture[]
  corrections: Correction[]
  /** Who signs it, in order. */
  signatures: Place[]
  source: SourceLine | null
  tags: Place[]
  /** Other stories of the same topic, newest first. */
  topicStories: StoryCard[]
  related: StoryCard[]
  sameSection: StoryCard[]
  latest: StoryCard[]
  /** What is read most in its top section. */
  mostRead: StoryCard[]
}

export type WithdrawnStory = { at: number; reason: string }
