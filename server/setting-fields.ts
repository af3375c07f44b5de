import { z } from 'zod'
import { Incomplete } from '#newsroom/refusals'
import { parseLocal } from '#newsroom/text/dates'

/** Fields of the catalogue's forms, as text; what they mean is checked by the verbs. */
export const settingFields = {
  id: z.coerce.number().int().positive(),
  /** When the form's row was written last. */
  since: z.coerce.number().int(),
  text: z.string().max(20_000),
  ticked: z
    .literal('on')
    .nullish()
    .transform((value) => value === 'on'),
  /** JSON of an editor; what is none is an empty text, which the verbs refuse. */
  json: z
    .string()
    .max(2_000_000)
    .transform((text): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        return null
      }
    }),
  /** An id, or nothing chosen. */
  choice: z
    .string()
    .max(15)
    .transform((text) => (text === '' ? null : Number(text))),
}

/**
 * The moment that a date field says; null where it is empty.
 * @throws Incomplete with the field's path when it says none
 */
export function momentOf(path: string, text: string, message: string): number | null {
  if (text === '') return null
  const at = parseLocal(text)
  if (at === null) throw new Incomplete([{ path, message }])
  return at
}
