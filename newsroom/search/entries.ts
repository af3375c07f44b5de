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

/** Words as they are written, each with what it is without marks and in small letters. */
export type Vocabulary = Map<string, [folded: string, word: string]>

/** A story as the index takes it; the different words in it are added to `vocabulary`. */
export function entryOf(story: Story, vocabulary: Vocabulary): Entry {
  const line = (text: string) => {
    const words = wordsOf(text).slice(0, mostWords)
    let [marked, folded] = ['', '']
    for (const word of words) {
      marked += `${word.key} `
      folded += `${foldedTerm(word.folded)} `
      const written = text.slice(word.start, word.end)
      if (vocabulary.has(written) || word.folded.length > 12 || /\d/.test(word.folded)) continue
      vocabulary.set(written, [word.folded, written.toLowerCase()])
    }
    return { marked, folded }
  }
  const [headline, sapo, body] = [line(story.headline), line(story.sapo), line(story.body)]
  return {
    ...{ headline: headline.marked, sapo: sapo.marked, body: body.marked },
    ...{ headlineF: headline.folded, sapoF: sapo.folded, bodyF: body.folded },
  }
}
