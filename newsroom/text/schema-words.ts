import { z } from 'zod'
import { packed } from './sentence.ts'

const inVietnamese = z.locales.vi().localeError
const inEnglish = z.locales.en().localeError

/** What Zod says, in both languages, of what a schema has no words of its own for. */
export const inBothLanguages: z.core.$ZodErrorMap = (issue) =>
  packed({ vi: worded(inVietnamese(issue)), en: worded(inEnglish(issue)) })

const worded = (said: ReturnType<z.core.$ZodErrorMap>): string =>
  (typeof said === 'string' ? said : said?.message) ?? ''
