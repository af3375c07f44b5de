/** Grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/

/**
 * One key for every placement of the tone mark: `hòa` and `hoà`, `thúy` and `thuý`, `qúy` and `quý`.
 * Lower case; in each run of letters the first tone mark moves behind the last letter, as a combining mark,
 * and so words that differ in letters or tone keep different keys (`má`, `ma`; `của`, `cua`). An index
 * key: never shown.
 */
export function toneKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\p{L}\p{M}]+/gu, keyOfSyllable)
}

function keyOfSyllable(syllable: string): string {
  const loose = syllable.normalize('NFD')
  const found = tones.exec(loose)
  if (!found) return syllable
  const rest = loose.slice(0, found.index) + loose.slice(found.index + 1)
  return rest.normalize('NFC') + found[0]
}
