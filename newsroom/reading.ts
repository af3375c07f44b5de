import type { AssetView } from './body/picture.ts'

/** What the reader's pages are made of: published things with their addresses resolved. */

export type Picture = AssetView & { caption: string; credit: string }

export type Place = { id: number; name: string; path: string }

/** A top section of the paper with its sub-sections. */
export type MenuSection = Section & { children: Section[] }
export type Section = Place & { slug: string; description: string }

/** A story as lists show it. */
export type StoryCard = {
  id: number
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
