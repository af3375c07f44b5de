import type { OpenedStory, Standing } from '#newsroom/editing'
import type { Choice, Choices, StoryLink } from '#newsroom/editor-choices'
import type { Companion } from '#newsroom/presence'
import type { Picture } from '#newsroom/reading'
import type { StoryContent } from '#newsroom/story'
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
}

/** My text and somebody else's, and the one that both grew out of. */
export type Conflict = {
  mine: StoryContent
  base: StoryContent
  theirs: OpenedStory
  at: number
}

/** A word that looks mistyped, and where. `block` is the place of its block in the text; null in a field. */
export type FoundSlip = {
  word: string
  suggestion: string
  place: 'headline' | 'sapo' | 'body'
  block: number | null
  from: number
  to: number
}

export type ModelState = {
  fields: Fields
  standing: Standing
  save: SaveState
  tags: Choice[]
  words: number
  slips: FoundSlip[]
  keptByHand: readonly string[]
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
