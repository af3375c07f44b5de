import type { Block } from '#newsroom/body/document'
import { layBeside } from '#newsroom/body/merge'
import { toPlainText } from '#newsroom/body/text'
import type { StoryContent } from '#newsroom/story'
import type { Conflict } from './model-state.ts'

export type Choice = 'mine' | 'theirs' | 'both'
type Kind = 'same' | 'mine' | 'theirs' | 'both'

/** One thing that may differ: a field or a stretch of blocks. */
export type Part = {
  id: string
  kind: Kind
  name: 'headline' | 'sapo' | 'hero' | 'facts' | 'block'
  /** Of the block, counting from 1. */
  number: number
  mine: string
  theirs: string
  /** Both can be kept, one after the other. */
  canKeepBoth: boolean
  blocks?: { mine: Block[]; theirs: Block[] }
}

/** Everything of a story that is chosen as one: who, where, whose. */
const facts = (story: StoryContent) => {
  const { headline: _headline, sapo: _sapo, hero: _hero, body: _body, ...rest } = story
  return rest
}

function kindOf(base: unknown, mine: unknown, theirs: unknown): Kind {
  const [a, b, c] = [base, mine, theirs].map((value) => JSON.stringify(value))
  if (b === c) return 'same'
  if (a === b) return 'theirs'
  return a === c ? 'mine' : 'both'
}

const words = (blocks: Block[]) =>
  toPlainText({ type: 'doc', schemaVersion: 1, content: blocks }) ||
  blocks.map(({ type }) => `[${type}]`).join(' ')

const heroWords = ({ hero }: StoryContent) =>
  hero
    ? [hero.caption, hero.credit, hero.assetId && `#${hero.assetId}`].filter(Boolean).join(' · ')
    : ''

const sorted = (value: object) => Object.fromEntries(Object.entries(value).sort())

/**
 * Both texts as parts to choose from, in the order of the page. `sayFacts` says what of a story beside its
 * text is otherwise in the other one.
 */
export function partsOf(
  { mine, base, theirs }: Conflict,
  sayFacts: (story: StoryContent, other: StoryContent) => string,
): Part[] {
  const their = theirs.content
  const field = (
    name: 'headline' | 'sapo' | 'hero' | 'facts',
    read: (story: StoryContent) => unknown,
    said: (story: StoryContent, other: StoryContent) => string,
  ): Part => ({
    id: name,
    name,
    number: 0,
    kind: kindOf(read(base), read(mine), read(their)),
    mine: said(mine, their),
    theirs: said(their, mine),
    canKeepBoth: name === 'sapo',
  })
  let number = 0
  const blocks = layBeside(base.body.content, mine.body.content, their.body.content).map(
    (stretch, index): Part => {
      const first = number + 1
      number += Math.max(stretch.mine.length, stretch.theirs.length, 1)
      return {
        id: `block-${index}`,
        name: 'block',
        number: first,
        kind: stretch.kind,
        mine: words(stretch.mine),
        theirs: words(stretch.theirs),
        canKeepBoth: true,
        blocks: { mine: stretch.mine, theirs: stretch.theirs },
      }
    },
  )
  return [
    field(
      'headline',
      (story) => story.headline,
      (story) => story.headline,
    ),
    field(
      'sapo',
      (story) => story.sapo,
      (story) => story.sapo,
    ),
    field('hero', (story) => story.hero && sorted(story.hero), heroWords),
    ...blocks,
    field('facts', (story) => sorted(facts(story)), sayFacts),
  ]
}

/** Parts that agree and stand together are one run; every other part is alone. */
export function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (part.kind === 'same' && last?.[0]?.kind === 'same') last.push(part)
    else runs.push([part])
  }
  return runs
}

/** Which side a part takes: what only one changed is that one's. */
export const sideOf = (part: Part, choices: ReadonlyMap<string, Choice>): Choice | null =>
  part.kind === 'same' || part.kind === 'mine'
    ? 'mine'
    : part.kind === 'theirs'
      ? 'theirs'
      : (choices.get(part.id) ?? null)

/** The story put together; null while something has not been chosen. */
export function mergedStory(
  { mine, theirs }: Conflict,
  parts: Part[],
  choices: ReadonlyMap<string, Choice>,
): StoryContent | null {
  const their = theirs.content
  const side = (id: string) => {
    const part = parts.find((one) => one.id === id)
    return part ? sideOf(part, choices) : 'mine'
  }
  if (parts.some((part) => sideOf(part, choices) === null)) return null
  const of = (id: string) => (side(id) === 'theirs' ? their : mine)
  const content = parts.flatMap((part) => {
    if (!part.blocks) return []
    const taken = sideOf(part, choices)
    if (taken === 'both') return [...part.blocks.mine, ...part.blocks.theirs]
    return taken === 'theirs' ? part.blocks.theirs : part.blocks.mine
  })
  return {
    ...mine,
    ...facts(of('facts')),
    headline: of('headline').headline,
    sapo: side('sapo') === 'both' ? `${mine.sapo} ${their.sapo}` : of('sapo').sapo,
    hero: of('hero').hero,
    body: { ...mine.body, content },
  }
}
