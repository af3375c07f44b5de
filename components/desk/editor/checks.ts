import { graphemeCount } from '#newsroom/text/cut'
import type { Messages } from '../messages/vi.ts'
import type { Fields } from './model-state.ts'

/** Something worth a look before the story goes on; it never stands in the way. */
export type Advice = { id: string; message: string; goTo: string }

/** In characters and words: what fits search results and lists. */
const headlineGood = 70
const headlineMost = 110
const sapoWords = { least: 25, good: 60, most: 100 }

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length

/** What an editor would say of the fields, in the order of the page. */
export function adviceOn(fields: Fields, { checks: words }: Messages['editor']): Advice[] {
  const advice: Advice[] = []
  const say = (id: string, message: string, goTo: string) => advice.push({ id, message, goTo })
  const headline = graphemeCount(fields.headline)
  if (headline > headlineMost) say('headline', words.tooLongHeadline(headline), 'tua')
  else if (headline > headlineGood) say('headline', words.longHeadline(headline), 'tua')
  const sapo = wordsIn(fields.sapo)
  if (sapo === 0) say('sapo', words.noSapo, 'sapo')
  else if (sapo > sapoWords.most) say('sapo', words.longSapo(sapo), 'sapo')
  else if (sapo < sapoWords.least || sapo > sapoWords.good)
    say('sapo', words.shortSapo(sapo), 'sapo')
  if (!fields.hero) say('hero', words.noHero, 'anh-dau-bai')
  else if (fields.hero.credit.trim() === '') say('hero', words.heroCredit, 'nguoi-chup')
  if (fields.bylines.length === 0 && !fields.source) say('author', words.noAuthor, 'truong-tac-gia')
  if (fields.source && !fields.source.url) say('source', words.noSourceLink, 'truong-nguon-url')
  if (fields.tagIds.length === 0) say('tags', words.noTags, 'truong-tu-khoa')
  return advice
}
