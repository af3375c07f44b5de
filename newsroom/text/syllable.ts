/*
 * What a Vietnamese syllable may be, in spelling: an onset, a rhyme and a tone. After the table of rhymes in
 * Đoàn Thiện Thuật, “Ngữ âm tiếng Việt” (1977); spelling by the school rules of 1984.
 */
const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yên yêm yêng yêt yêu`.split(/\s+/),
)
/** Written after `qu` and `gi`, where a vowel of the rhyme is written in the onset. */
const afterQu = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eng eo ep et
  ê êch ên ênh êt êu ôc ơ ơi ơn y ych yn ynh yp yt yu yên yêt`.split(/\s+/),
)
const afterGi = new Set([...rhymes, 'êc', 'êng', 'êt', 'êm', 'ên', 'êu'])

export const toneMarks = '\u0300\u0309\u0303\u0301\u0323'
const anyTone = new RegExp(`[${toneMarks}]`, 'gu')
const stopped = /(?:c|ch|p|t)$/
const stopTones = '\u0301\u0323'

export type ToneStyle = 'old' | 'new'
export type Syllable = { onset: string; rhyme: string; tone: string }

/**
 * Takes a word in lower-case NFC apart, wherever its tone mark stands; null where no Vietnamese syllable
 * is spelled so. The tone is a combining mark, or empty.
 */
export function syllableOf(word: string): Syllable | null {
  const loose = word.normalize('NFD')
  const tones = loose.match(anyTone) ?? []
  if (tones.length > 1) return null
  const tone = tones[0] ?? ''
  const bare = loose.replace(anyTone, '').normalize('NFC')
  for (const onset of onsetsOf(bare)) {
    const rhyme = bare.slice(onset.length)
    if (!rhymesAfter(onset).has(rhyme) || !spelledAfter(onset, rhyme)) continue
    if (stopped.test(rhyme) && tone !== '' && !stopTones.includes(tone)) continue
    return { onset, rhyme, tone }
  }
  return null
}

/** The longest onset first, so that `già` is gi + a and `gì` g + i. */
const onsetsOf = (bare: string) =>
  [...onsets.filter((onset) => bare.startsWith(onset)), ''].toSorted((a, b) => b.length - a.length)

const rhymesAfter = (onset: string) =>
  onset === 'qu' ? afterQu : onset === 'gi' ? afterGi : rhymes

/** `k`, `gh` and `ngh` before e, ê, i and y; `c`, `g` and `ng` before the others. */
function spelledAfter(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  if (onset === 'g') return !front || rhyme.startsWith('i')
  if (onset === 'c' || onset === 'ng') return !front
  return true
}

/** `hòa, thúy` (old) or `hoà, thuý` (new): the syllable as that style writes it, in lower-case NFC. */
export function spell({ onset, rhyme, tone }: Syllable, style: ToneStyle = 'old'): string {
  if (tone === '') return onset + rhyme
  const at = toneBearer(rhyme, style) + 1
  return (onset + rhyme.slice(0, at) + tone + rhyme.slice(at)).normalize('NFC')
}

/** A vowel with a mark of its own carries the tone, the last where there are two; else the middle of the rhyme. */
function toneBearer(rhyme: string, style: ToneStyle): number {
  const marked = Math.max(...[...'ăâêôơư'].map((vowel) => rhyme.lastIndexOf(vowel)))
  if (marked >= 0) return marked
  const vowels = /^[aeiouy]+/.exec(rhyme)?.[0].length ?? 1
  if (vowels === 1) return 0
  if (vowels === 3 || vowels < rhyme.length) return 1
  return style === 'new' && /^(?:oa|oe|uy)$/.test(rhyme) ? 1 : 0
}

/** Whether a word, in any case, is a Vietnamese syllable with its tone in the old or the new place. */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase().normalize('NFC')
  const syllable = syllableOf(lower)
  if (!syllable) return false
  return spell(syllable, 'old') === lower || spell(syllable, 'new') === lower
}

/** In which style a word's tone is placed; null where both agree or it is no syllable. */
export function toneStyleOf(word: string): ToneStyle | null {
  const lower = word.toLowerCase().normalize('NFC')
  const syllable = syllableOf(lower)
  if (!syllable || spell(syllable, 'old') === spell(syllable, 'new')) return null
  if (spell(syllable, 'old') === lower) return 'old'
  return spell(syllable, 'new') === lower ? 'new' : null
}

/** The word with its tone where the style has it, its capitals kept; the word itself where it is no syllable. */
export function withTonePlaced(word: string, style: ToneStyle = 'old'): string {
  const clean = word.normalize('NFC')
  const syllable = syllableOf(clean.toLowerCase())
  return syllable ? likeCase(spell(syllable, style), clean) : word
}

/** `text` in the capitals of `model`: all, the first, or none. */
export function likeCase(text: string, model: string): string {
  const [first = '', ...rest] = model
  if (first === first.toLowerCase()) return text
  const tail = rest.join('')
  const shouted = tail !== '' && tail === tail.toUpperCase() && tail !== tail.toLowerCase()
  return shouted ? text.toUpperCase() : text.charAt(0).toUpperCase() + text.slice(1)
}
