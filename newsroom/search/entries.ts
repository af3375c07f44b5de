import { wordsOf } from './words.ts'

/** What of a story is looked through. */
export type Story = { headline: string; sapo: string; body: string }

/** A row of the index of words: `…F` is without marks. */
export type Entry = {
  headline: string
  sapo: string
  body: string
  headlineF: string
  sapoF: string
  bodyF: string
}

/** Words without marks stand apart from those with marks, so that each list of rows is no longer than it must be. */
export const foldedTerm = (folded: string) => `0${folded}`

/** A story beyond this many words is found by its beginning. */
const mostWords = 20_000

export type Vocabulary = Map<string, Set<string>>

/** A story as the index takes it, and the different words in it: what each is without marks, and as written. */
export function entryOf(story: Story): { entry: Entry; vocabulary: Vocabulary } {
  const vocabulary: Vocabulary = new Map()
  const line = (text: string) => {
    const words = wordsOf(text).slice(0, mostWords)
    for (const { start, end, folded } of words) {
      if (folded.length > 12 || /\d/.test(folded)) continue
      const known = vocabulary.get(folded) ?? new Set()
      known.add(text.slice(start, end).toLowerCase())
      vocabulary.set(folded, known)
    }
    return {
      marked: words.map(({ key }) => key).join(' '),
      folded: words.map(({ folded }) => foldedTerm(folded)).join(' '),
    }
  }
  const [headline, sapo, body] = [line(story.headline), line(story.sapo), line(story.body)]
  return {
    entry: {
      ...{ headline: headline.marked, sapo: sapo.marked, body: body.marked },
      ...{ headlineF: headline.folded, sapoF: sapo.folded, bodyF: body.folded },
    },
    vocabulary,
  }
}
