import type { StoryLink } from '#newsroom/editor-choices'
import type { createShelf } from './shelf.ts'

/** The stories that this one leads to, by id. */
export type StoryShelf = ReturnType<typeof createShelf<StoryLink>>
