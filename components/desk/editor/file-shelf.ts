import type { LibraryFile } from '#server/library'
import type { createShelf } from './shelf.ts'

/** Sound, film, captions and documents that the story names, by id. */
export type FileShelf = ReturnType<typeof createShelf<LibraryFile>>
