import type { OpenedStory, Standing } from '#newsroom/editing'
import type { Choice, Choices, StoryLink } from '#newsroom/editor-choices'
import type { Companion } from '#newsroom/presence'
import type { Picture } from '#newsroom/reading'
import type { StoryContent } from '#newsroom/story'
import type { BlemishKind } from '#newsroom/text/blemishes'
import type { LegacyEncoding } from '#newsroom/text/legacy'
import type { SlipKind } from '#newsroom/text/slips'
import type { ToneStyle } from '#newsroom/text/syllable'
import type { SaveState } from './autosave.ts'
import type { Question } from './desk-tools.ts'
import type { KeptWords } from './kept-words.ts'
import type { SlashLine } from './slash.ts'

export type Fields = Omit<StoryContent, 'body'>

/** What the page hands the editor when it opens. */
export type OpenEditor = {
  opened: OpenedStory
  choices: Choices
  tags: Choice[]
  pictures: Picture[]
  stories: StoryLink[]
  person: { userId: number; name: string }
  toneStyle: ToneStyle
}

/** My text and somebody else's, and the one that both grew out of. */
export type Conflict = {
  mine: StoryContent
  base: StoryContent
  theirs: OpenedStory
  at: number
}

/** What a passage is flagged for; `tcvn3` and `vni` are the encoding that it was pasted in. */
export type FlawKind = SlipKind | BlemishKind | LegacyEncoding

/**
 * A passage that looks mistyped or is not how the paper prints, and where. `block` is the place of its block in the
 * text; null in a field. Without a suggestion only a person can put it right.
 */
export type FoundSlip = {
  kind: FlawKind
  word: string
  suggestion: string | null
  place: 'headline' | 'sapo' | 'body'
  block: number | null
  from: number
  to: number
}

/** How many passages were put right in one go, what the fields were, and whether the text was changed too. */
export type Fixed = {
  count: number
  fields: Partial<Pick<Fields, 'headline' | 'sapo'>>
  inText: boolean
}

export type ModelState = {
  fields: Fields
  standing: Standing
  save: SaveState
  tags: Choice[]
  words: number
  slips: FoundSlip[]
  keptByHand: readonly string[]
  /** What the checks put right last and nobody has written over since. */
  fixed: Fixed | null
  others: Companion[]
  takenOver: { by: string; at: number } | null
  newer: { by: string | null; at: number } | null
  kept: KeptWords[]
  conflict: Conflict | 'opening' | { failed: string } | null
  question: Question | null
  slash: SlashLine | null
  /** Whether words are selected in the text, for the toolbar. */
  selecting: boolean
  /** Rises with every change of selection or marks. */
  selectionCount: number
  /** What a change to a live story is, and what readers are told of it. */
  change: 'small' | 'update' | 'correction'
  correction: string
  /** Why a step was refused. */
  refusal: string | null
  stepping: boolean
  /** Whether the body stands ready to be written in. */
  ready: boolean
}
