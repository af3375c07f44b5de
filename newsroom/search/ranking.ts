import type { Found } from '#db/queries/search-matches'
import { isNeighbour } from './edits.ts'
import type { Signals } from './gather.ts'
import { type Asked, isMarked, type Question } from './question.ts'
import { allows, type Word, wordsOf } from './words.ts'

/** How much each way of answering weighs; measured on the table of questions beside the tests. */
const weights = {
  /** Every mark that was typed is there, and the words stand together or the question is short. */
  marks: 100,
  scatteredMarks: 15,
  headPhrase: 42,
  headAll: 28,
  phrase: 24,
  near: 10,
  loose: 20,
  looseHead: 30,
  worth: 6,
  recency: 2,
  cover: 30,
  sapo: 14,
  focus: 6,
  start: 3,
}

const shortQuestion = 2

/** What can be told of a row without its text. */
export function plainScore(question: Question, signals: Signals): number {
  const { headPhrase, headAll, phrase, near, all, loose, looseHead, worth } = signals
  const together = Math.max(headPhrase, headAll, phrase, near)
  const marked = isMarked(question) && Math.max(together, all) === 2
  const marks = !marked
    ? 0
    : together === 2 || question.words.length <= shortQuestion
      ? weights.marks
      : weights.scatteredMarks
  return (
    marks +
    (headPhrase > 0
      ? weights.headPhrase
      : headAll > 0
        ? weights.headAll
        : weights.looseHead * looseHead) +
    (phrase > 0 ? weights.phrase : near > 0 ? weights.near : weights.loose * loose) +
    weights.worth * worth
  )
}

/** Adds what headline and sapo say, and a little for being new. `newest` is UTC epoch milliseconds. */
export function fullScore(
  question: Question,
  signals: Signals,
  found: Found,
  newest: number,
): number {
  const headline = wordsOf(found.headline)
  const sapo = wordsOf(found.sapo)
  // What has every word as it was typed need not be searched for mistyped ones.
  const isLoose = Math.max(signals.loose, signals.looseHead) > 0
  const inHeadline = question.words.map((word) => bestOf(word, headline, isLoose))
  const inEither = question.words.map((word, at) => {
    const best = inHeadline[at] ?? 0
    return best > 0.6 ? best : Math.max(best, 0.6 * bestOf(word, sapo, isLoose))
  })
  const cover = mean(inEither)
  const focus =
    headline.length === 0 ? 0 : (mean(inHeadline) * question.words.length) / headline.length
  const start = headline[0] && question.words[0] && allows(question.words[0], headline[0]) ? 1 : 0
  const years = Math.max(0, newest - found.at) / (365 * 86_400_000)
  return (
    plainScore(question, signals) +
    weights.cover * cover * inOrder(question.words, headline) +
    weights.sapo * (adjacent(question.words, sapo) ? 1 : 0) +
    weights.focus * Math.min(1, focus) +
    weights.start * start +
    weights.recency / (1 + years)
  )
}

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** How well the best of these words answers, from 0 to 1. */
function bestOf(asked: Asked, words: readonly Word[], isLoose: boolean): number {
  let best = 0
  for (const word of words) {
    if (word.key === asked.key) return 1
    if (word.folded === asked.folded) best = Math.max(best, allows(asked, word) ? 0.97 : 0.85)
    else if (isLoose && best < 0.6 && isNeighbour(word.folded, asked.folded)) best = 0.6
  }
  return best
}

/** From 0.8 to 1: how many of the question's neighbours are neighbours in the headline. */
function inOrder(asked: readonly Asked[], words: readonly Word[]): number {
  if (asked.length < 2) return 1
  const pairs = asked
    .slice(1)
    .filter((word, at) =>
      words.some(
        ({ folded }, place) =>
          folded === asked[at]?.folded && words[place + 1]?.folded === word.folded,
      ),
    )
  return 0.8 + (0.2 * pairs.length) / (asked.length - 1)
}

const adjacent = (asked: readonly Asked[], words: readonly Word[]): boolean =>
  words.some((_, place) => asked.every((word, at) => words[place + at]?.folded === word.folded))
