import type { Language, Sentence } from './sentence.ts'

/** A language that a story can be written in: its BCP 47 tag, what it calls itself, and what the desk calls it. */
export type StoryLanguage = { tag: string; own: string; name: Sentence }

const language = (tag: string, own: string, vi: string, en: string): StoryLanguage => ({
  tag,
  own,
  name: { vi, en },
})

/** Vietnamese first; then what provincial papers publish in: foreign languages, and those of the country's peoples. */
export const storyLanguages: readonly StoryLanguage[] = [
  language('vi', 'Tiếng Việt', 'Tiếng Việt', 'Vietnamese'),
  language('en', 'English', 'Tiếng Anh', 'English'),
  language('zh', '中文', 'Tiếng Trung', 'Chinese'),
  language('fr', 'Français', 'Tiếng Pháp', 'French'),
  language('ja', '日本語', 'Tiếng Nhật', 'Japanese'),
  language('ko', '한국어', 'Tiếng Hàn', 'Korean'),
  language('ru', 'Русский', 'Tiếng Nga', 'Russian'),
  language('lo', 'ລາວ', 'Tiếng Lào', 'Lao'),
  language('km', 'ខ្មែរ', 'Tiếng Khmer', 'Khmer'),
  language('hmn', 'Hmoob', 'Tiếng Mông', 'Hmong'),
  language('tyz', 'Tày', 'Tiếng Tày', 'Tày'),
  language('blt', 'ꪼꪕꪒꪾ', 'Tiếng Thái đen', 'Tai Dam'),
  language('cjm', 'Cam', 'Tiếng Chăm', 'Eastern Cham'),
  language('rad', 'Êđê', 'Tiếng Ê-đê', 'Rade'),
  language('jra', 'Jarai', 'Tiếng Gia-rai', 'Jarai'),
  language('bdq', 'Bahnar', 'Tiếng Ba-na', 'Bahnar'),
]

const knownAs = (tag: string) =>
  storyLanguages.find((one) => one.tag === tag) ??
  storyLanguages.find((one) => one.tag === tag.split('-')[0])

/** What a language calls itself; a tag that is not known is its own name. */
export const ownName = (tag: string): string => knownAs(tag)?.own ?? tag

/** What the desk calls a language. */
export const languageName = (tag: string): Sentence => knownAs(tag)?.name ?? { vi: tag, en: tag }

/** Languages of the country's own peoples, whose readers read Vietnamese. */
const atHome = new Set(['vi', 'hmn', 'tyz', 'blt', 'cjm', 'rad', 'jra', 'bdq'])

/** The language of the words around a story: Vietnamese at home, English around all others. */
export const languageAround = (locale: string): Language =>
  atHome.has(locale.split('-')[0] ?? '') ? 'vi' : 'en'
