import { nfcLine } from '../text/nfc.ts'
import { hasMarks, type Word, wordsOf } from './words.ts'

/** A word that was asked for; `typed` is how. */
export type Asked = Pick<Word, 'key' | 'folded'> & { typed: string }

/** What a person asks: words in their order, those in quotation marks kept together, and what must not be there. */
export type Question = {
  text: string
  words: Asked[]
  /** Words `from` up to `to` of `words` stand side by side. */
  phrases: { from: number; to: number }[]
  without: Asked[][]
  /** Some of what was typed was left out, because there was too much of it. */
  isCut: boolean
}

/** Longer questions are cut: nobody types so much, and everything costs. */
const longestQuestion = 200
const mostWords = 16
const mostWithout = 4

const part =
  /(?<![^\s(])(-?)(?:["“”„]([^"“”„]*)(?:["“”„]|$)|([^\s"“”„]+))|["“”„]([^"“”„]*)(?:["“”„]|$)/gu

/** Reads whatever was typed; there is no wrong question. */
export function readQuestion(input: string): Question {
  const whole = nfcLine(input.slice(0, 4 * longestQuestion))
  const text = [...whole].slice(0, longestQuestion).join('')
  const question: Question = {
    text,
    words: [],
    phrases: [],
    without: [],
    isCut: text.length < whole.length || input.length > 4 * longestQuestion,
  }
  const dropped: Asked[][] = []
  for (const [, minus, quoted, bare, late] of text.matchAll(part)) {
    const phrase = quoted ?? late
    const words = askedIn(phrase ?? bare ?? '')
    if (words.length === 0) continue
    // A minus before a number is a dash: 2-1, 2020 -2025.
    const isDash = phrase === undefined && /^\d/.test(words[0]?.key ?? '')
    if (minus === '-' && !isDash) dropped.push(words)
    else take(question, words, phrase !== undefined)
  }
  if (question.words.length === 0) for (const words of dropped) take(question, words, false)
  else question.without = dropped.slice(0, mostWithout)
  return question
}

function take(question: Question, words: Asked[], isPhrase: boolean) {
  const from = question.words.length
  const room = mostWords - from
  if (words.length > room) question.isCut = true
  question.words.push(...words.slice(0, room))
  const to = question.words.length
  if (isPhrase && to - from > 1) question.phrases.push({ from, to })
}

const askedIn = (text: string): Asked[] =>
  wordsOf(text).map(({ start, end, key, folded }) => ({
    key,
    folded,
    typed: text.slice(start, end),
  }))

/** The same question with another text in place of its words. */
export const withWords = (question: Question, text: string): Question => ({
  ...readQuestion(text),
  without: question.without,
})

export const isMarked = ({ words }: Question): boolean => words.some(hasMarks)
