/**
 * What one section writes about. Phrases are in lower case and stand in lists with the commonest first;
 * `{…}` are the blanks of `grammar.ts`.
 */
export type Beat = {
  /** Names of the section and of the one above it. */
  section: string
  above: string
  tags: readonly string[]
  /** Nouns that a story is about. */
  thing: readonly string[]
  /** Who does something. */
  group: readonly string[]
  /** What they do: follows `group`. */
  work: readonly string[]
  /** What comes of it: a clause. */
  gain: readonly string[]
  /** What is in the way: a clause. */
  trouble: readonly string[]
  headlines: readonly string[]
  sapos: readonly string[]
  sentences: readonly string[]
}
