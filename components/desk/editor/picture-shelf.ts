import type { Picture } from '#newsroom/reading'
import type { createShelf } from './shelf.ts'

/** The pictures that the story shows, by id. */
export type PictureShelf = ReturnType<typeof createShelf<Picture>>
