import { nfc, nfcLine } from './nfc.ts'

/*
 * Stored sort keys, because SQLite has no Vietnamese order. The order is that of CLDR's `vi` (measured on
 * ICU 78 through Intl.Collator and kept here, so that keys on disk outlive an update of ICU): first the
 * letters, ă â đ ê ô ơ ư standing for themselves; then the tones, ngang huyền hỏi ngã sắc nặng; then
 * small before capital.
 */
const firstRanks = ' _-–—,;:!?.…·\'"«»()[]{}@*/\\&#%‰•`´^°+±÷×<=>|~$₫€'
const letters = '0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'

/** One printable ASCII character for each rank: keys compare the same as bytes and as JavaScript strings. */
const primaries = new Map(
  [...firstRanks, ...letters].map((letter, rank) => [letter, String.fromCharCode(0x21 + rank)]),
)
/** Begins a character outside the alphabet, which sorts after it by code point. */
const foreign = '~'
const levelEnd = ' '

const toneRanks = new Map(
  [...'\u0300\u0309\u0303\u0301\u0323'].map((mark, rank) => [mark, String(rank + 3)]),
)
/** Signs that have the letter of another one and differ from it as tones do. */
const variants = new Map([
  ['‘', { plain: "'", rank: '1' }],
  ['’', { plain: "'", rank: '2' }],
  ['“', { plain: '"', rank: '1' }],
  ['”', { plain: '"', rank: '2' }],
])

const ellipsis = '…'

type Levels = { primary: string; secondary: string; tertiary: string }

/**
 * A key whose binary order is the Vietnamese order of the texts: letters, then tones, then case.
 * Store it beside the text and sort by it. White space is compared as one space; signs and foreign
 * letters outside the table sort after the alphabet.
 */
export function sortKey(text: string): string {
  const levels: Levels = { primary: '', secondary: '', tertiary: '' }
  const line = nfcLine(text).replaceAll('\u00A0', ' ').normalize('NFD')
  for (const [cluster] of line.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    if (cluster.startsWith(ellipsis)) addEllipsis(levels, cluster)
    else addCluster(levels, cluster)
  }
  const secondary = levels.secondary.replace(/0+$/, '')
  const tertiary = levels.tertiary.replace(/0+$/, '')
  return levels.primary + levelEnd + secondary + levelEnd + tertiary
}

/** Three full stops in one sign: it differs from them as a capital does from its small letter. */
function addEllipsis(levels: Levels, [, ...marks]: string) {
  for (const stop of ['.', '.', ['.', ...marks].join('')]) {
    addCluster(levels, stop)
    levels.tertiary = `${levels.tertiary.slice(0, -1)}1`
  }
}

function addCluster(levels: Levels, cluster: string) {
  const [first = '', ...marks] = cluster
  const small = first.toLowerCase()
  const own = marks.findIndex((mark) => primaries.has(nfc(small + mark)))
  const letter = own === -1 ? small : nfc(small + marks[own])
  const { plain, rank } = variants.get(letter) ?? { plain: letter, rank: '0' }
  const rest = marks.filter((_, index) => index !== own)
  if (!/\p{M}/u.test(first)) levels.primary += primaries.get(plain) ?? foreign + plain
  levels.secondary += rank + rest.map((mark) => toneRanks.get(mark) ?? `9${mark}`).join('')
  levels.tertiary += first === small ? '0' : '1'
}

/**
 * Sort key of a person's name, as Vietnamese lists have it: by given name (the last word), then by the
 * words before it from the first, so `Trần Thị Bình` comes between `Lê Văn An` and `Bùi Cường`.
 */
export function personSortKey(name: string): string {
  const words = nfcLine(name).split(/\s+/)
  const given = words.pop() ?? ''
  return sortKey(given) + levelEnd + sortKey(words.join(' '))
}

/** A short list in the Vietnamese order of one of its texts, for what has no stored key. */
export function inOrderOf<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  const keyed = items.map((item) => ({ item, key: sortKey(textOf(item)) }))
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  return keyed.map(({ item }) => item)
}
