import type { LibraryFile } from '#server/library'
import type { Messages } from '../messages/vi.ts'
import type { FileShelf } from './file-shelf.ts'
import type { PictureShelf } from './picture-shelf.ts'
import type { StoryShelf } from './story-shelf.ts'
import type { Uploads } from './uploads.ts'

/** A question that a block puts to the person; the page shows it as a dialog. */
export type Question =
  | { kind: 'link' }
  | { kind: 'footnote'; at: number | null; text: string }
  | { kind: 'embed' }
  | {
      kind: 'pictures'
      several: boolean
      onChosen: (ids: number[]) => void
      /** What takes the cursor afterwards where the button that asked has made room for the picture. */
      place?: HTMLElement | null
    }
  | { kind: 'describe'; assetId: number }
  | { kind: 'document'; onChosen: (file: LibraryFile) => void }
  | { kind: 'stories'; most?: number; chosen: number[]; onChosen: (ids: number[]) => void }

/** What the blocks of the text share: words, pictures, stories, uploads and a way to ask. */
export type DeskTools = {
  words: Messages['editor']
  pictures: PictureShelf
  stories: StoryShelf
  files: FileShelf
  uploads: Uploads
  ask: (question: Question) => void
}
