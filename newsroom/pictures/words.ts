import { Incomplete, type Problem } from '../refusals.ts'
import { teaser } from '../text/cut.ts'
import { nfcLine } from '../text/nfc.ts'
import type { Sentence } from '../text/sentence.ts'

/** What is said of a picture. */
export type PictureWords = { alt: string; caption: string; credit: string }

/** In characters; generous, so that only a slip of the clipboard meets them. */
const longest: Record<keyof PictureWords, number> = { alt: 1000, caption: 2000, credit: 300 }
const names: Record<keyof PictureWords, Sentence> = {
  alt: { vi: 'Mô tả ảnh', en: 'The alternative text' },
  caption: { vi: 'Chú thích', en: 'The caption' },
  credit: { vi: 'Nguồn ảnh', en: 'The credit' },
}

/**
 * The given words as the newsroom stores them; those left out stay out.
 * @throws Incomplete naming those that are too long
 */
export function checkedWords(words: Partial<PictureWords>): Partial<PictureWords> {
  const checked: Partial<PictureWords> = {}
  const problems: Problem[] = []
  for (const field of ['alt', 'caption', 'credit'] as const) {
    const text = words[field]
    if (text === undefined) continue
    checked[field] = nfcLine(text)
    if (checked[field].length > longest[field]) {
      const { vi, en } = names[field]
      problems.push({
        path: field,
        message: {
          vi: `${vi} dài quá ${longest[field]} ký tự.`,
          en: `${en} is longer than ${longest[field]} characters.`,
        },
      })
    }
  }
  if (problems.length > 0) throw new Incomplete(problems)
  return checked
}

/** Words found inside a file, cut where they are too long: nobody is there to shorten them. */
export function suggestedWords(inside: { caption: string; credit: string }) {
  return {
    caption: teaser(nfcLine(inside.caption), longest.caption),
    credit: teaser(nfcLine(inside.credit), longest.credit),
  }
}
