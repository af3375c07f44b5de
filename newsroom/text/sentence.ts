/** The languages in which the newsroom's people read their tool. */
export type Language = 'vi' | 'en'

/** One thing, said in each of them. */
export type Sentence = Readonly<Record<Language, string>>

/** A sentence in both languages, or words that are in the listener's language already. */
export type Said = Sentence | string

export const spoken = (said: Said, language: Language): string =>
  typeof said === 'string' ? said : said[language]

/** Schemas carry their messages as strings only: a sentence travels through them packed. */
export const packed = (sentence: Sentence): string => JSON.stringify(sentence)

/** What `packed` packed; other words are left as they are. */
export function unpacked(message: string): Said {
  return message.startsWith('{"vi":') ? (JSON.parse(message) as Sentence) : message
}
