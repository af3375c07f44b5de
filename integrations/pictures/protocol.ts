import type { PictureKind } from './kinds.ts'

/** What the decoder is allowed to take on. */
export type Limits = { pixels: number }

/** Words that a photographer or an agency wrote into the file, as they stand there. */
export type WordsInside = { caption: string; credit: string }

/** What can be said of a picture without decoding it. */
export type Look = {
  kind: PictureKind
  /** Pixels, as the picture is to be seen: after its EXIF orientation. */
  width: number
  height: number
  /** Only the first frame of an animation is ever shown. */
  animated: boolean
  words: WordsInside
}

export type OutputFormat = 'jpeg' | 'webp' | 'avif'

/** One file to make: the whole picture, `width` pixels wide. */
export type SizeOrder = { file: string; width: number; format: OutputFormat }

/** A JPEG of exactly `width` × `height` around a point, given in shares of the picture. */
export type CropOrder = {
  file: string
  width: number
  height: number
  focal: { x: number; y: number }
}

/** What stands on a drawn picture for sharing; a `kicker` may be empty. */
export type CardWords = { paper: string; kicker: string; headline: string }

export type Order =
  | { kind: 'look'; file: string }
  | {
      kind: 'make'
      file: string
      limits: Limits
      sizes: readonly SizeOrder[]
      crop: CropOrder | null
    }
  | { kind: 'card'; file: string; words: CardWords }

export type MadeFile = {
  file: string
  format: OutputFormat
  width: number
  height: number
  bytes: number
}

export type Made = { dominantColor: string; sizes: MadeFile[] }

/** Whether it was drawn; not where the typeface has no shape for one of its letters. */
export type Drawn = { drawn: boolean }

/** Why nothing came of a file; `detail` is for the log. */
export type Trouble = {
  reason: 'not_a_picture' | 'kind_not_accepted' | 'damaged' | 'too_heavy' | 'too_slow'
  /** The kind by name, where that is the reason. */
  kind?: string
  detail: string
}

export type Answer = { ok: true; result: Look | Made | Drawn } | { ok: false; trouble: Trouble }
