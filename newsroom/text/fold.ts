const cache = new Map<string, string>()

function foldLetter(letter: string): string {
  const known = cache.get(letter)
  if (known !== undefined) return known
  const bare = letter
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace('đ', 'd')
  const folded = bare.length === letter.length ? bare : letter
  if (cache.size < 20_000) cache.set(letter, folded)
  return folded
}

/**
 * Lower case, without marks, đ as d: what a reader types with the input method off.
 * On NFC text it keeps every character's place (`fold(text).length === text.length`), so that a
 * match in the folded text can be marked in the accented one. Works letter by letter.
 */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the complement of ASCII
  return text.replace(/[A-Z]|[^\u0000-\u007F]/gu, foldLetter)
}
