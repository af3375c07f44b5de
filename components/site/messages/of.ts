import { languageAround } from '#newsroom/text/languages'
import { en } from './en.ts'
import { type ReaderWords, vi } from './vi.ts'

export type { ReaderWords }

/** The words around a story in this language, a BCP 47 tag. */
export const wordsAround = (locale: string): ReaderWords =>
  languageAround(locale) === 'en' ? en : vi

/** What `lang` says of words in `locale` among words in `around`: nothing where they are the same. */
export const langIn = (around: string, locale: string): string | undefined =>
  locale === around ? undefined : locale
