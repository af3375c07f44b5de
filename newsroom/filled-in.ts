import { z } from 'zod'
import { Incomplete, type Problem } from './refusals.ts'
import { nfc, nfcLine } from './text/nfc.ts'
import { inBothLanguages } from './text/schema-words.ts'
import { packed, type Sentence, unpacked } from './text/sentence.ts'

/** What is wrong with what was parsed; `path` reads `masthead.email`. */
export const problemsIn = (error: z.core.$ZodError): Problem[] =>
  error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    message: unpacked(message),
  }))

/** One line of a form: NFC, trimmed, at most `most` characters. */
export const line = (most: number) => z.string().transform(nfcLine).pipe(z.string().max(most))

/** A line that must hold something; `missing` is what is said when it does not. */
export const requiredLine = (most: number, missing: Sentence) =>
  z
    .string()
    .transform(nfcLine)
    .pipe(z.string().min(1, packed(missing)).max(most))

/** A text of several lines: NFC, trimmed, at most `most` characters. */
export const passage = (most: number) =>
  z
    .string()
    .transform((text) => nfc(text).trim())
    .pipe(z.string().max(most))

/** A web address; an empty one is none. */
export const webAddress = line(2_048)
  .transform((text) => text || null)
  .pipe(
    z
      .url({
        protocol: /^https?$/,
        error: packed({
          vi: 'Địa chỉ trang phải bắt đầu bằng https://.',
          en: 'A web address begins with https://.',
        }),
      })
      .nullable(),
  )

/**
 * What somebody filled in, checked and cleaned.
 * @throws Incomplete with the path and a sentence for each thing that is wrong
 */
export function filledIn<Schema extends z.ZodType>(
  schema: Schema,
  input: z.input<Schema>,
): z.output<Schema> {
  const result = schema.safeParse(input, { error: inBothLanguages })
  if (result.success) return result.data
  throw new Incomplete(problemsIn(result.error))
}
