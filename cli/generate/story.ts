import { doc } from '#newsroom/body/build'
import type { Block, Inline, Paragraph } from '#newsroom/body/document'
import type { StoryContent } from '#newsroom/story'
import type { Beat } from './beats/beat.ts'
import { beats } from './beats.ts'
import { type Fillers, pick, rank, type Scene, sentence, some } from './grammar.ts'
import { namesAndNumbers } from './names.ts'
import { common, headings, openings, sayings } from './prose.ts'

/** A story's words and the section that they are for. */
export type Written = Pick<StoryContent, 'headline' | 'sapo' | 'body'> & {
  beat: Beat
  /** What it is about, and where: tags that suit it. */
  about: string[]
}

const fillersOf = new Map<Beat, Fillers>(
  beats.map((beat) => {
    const { thing, group, work, gain, trouble } = beat
    return [beat, { ...namesAndNumbers, thing, group, work, gain, trouble }]
  }),
)

/** Longest headline that a desk lets pass, in characters. */
const longestHeadline = 110

/**
 * A story as a provincial reporter would file it.
 * @param at when it goes out, UTC epoch milliseconds
 * @param taken whether the paper has a story of that headline already
 */
export function writeStory(
  random: () => number,
  at: number,
  taken: (headline: string) => boolean,
): Written {
  const beat = pick(random, beats)
  for (;;) {
    const scene: Scene = { random, fillers: fillersOf.get(beat) ?? {}, chosen: new Map(), at }
    const headline = sentence(scene, pick(random, beat.headlines))
    if (headline.length > longestHeadline || taken(headline)) continue
    const sapo = sentence(scene, pick(random, beat.sapos))
    return { beat, headline, sapo, body: doc(...blocks(scene, beat)), about: aboutOf(scene) }
  }
}

/** Sentences in a story: most reports have ten to thirty, few have ninety. */
const lengthOf = (random: () => number) =>
  Math.round(8 + 19 * Math.exp((random() + random() + random() - 1.5) * 1.1))

function blocks(scene: Scene, beat: Beat): Block[] {
  const { random } = scene
  const wanted = lengthOf(random)
  const own = some(random, beat.sentences, Math.ceil(wanted * 0.4))
  const templates = some(random, [...own, ...some(random, common, wanted - own.length)], wanted)
  const found: Block[] = []
  let place = 0
  let paragraph = sentence(scene, pick(random, openings))
  while (place < templates.length) {
    const end = Math.min(templates.length, place + 1 + rank(random, 4))
    for (; place < end; place++) paragraph += ` ${sentence(scene, templates[place] ?? '')}`
    found.push(plain(paragraph.trimStart()))
    paragraph = ''
    const aside = asideAfter(scene, found.length)
    if (aside) found.push(aside)
  }
  return found
}

/** Now and then something else stands between two paragraphs. */
function asideAfter(scene: Scene, blocksSoFar: number): Block | null {
  const { random } = scene
  const dice = random()
  if (blocksSoFar >= 4 && dice < 0.1) {
    const text = sentence(scene, pick(random, headings))
    return { type: 'heading', attrs: { level: 2 }, content: words(text) }
  }
  if (dice > 0.96) {
    const said = plain(sentence(scene, pick(random, sayings)))
    return { type: 'quote', attrs: { cite: sentence(scene, '{person}') }, content: [said] }
  }
  if (dice > 0.945) {
    const entries = some(random, listed, 3).map((template) => plain(sentence(scene, template)))
    return {
      type: 'bulletList',
      content: entries.map((entry) => ({ type: 'listItem', content: [entry] })),
    }
  }
  return null
}

/** Sentences are clean as they are made, and have no marks that would have to be read out of them. */
const words = (text: string): Inline[] => [{ type: 'text', text }]
const plain = (text: string): Paragraph => ({ type: 'paragraph', content: words(text) })

const listed = [
  '{village}: {n:3-90} nhà.',
  '{village*}: {n:3-90} nhà.',
  '{commune*}: {n:20-900} người.',
  'Làm xong: {date}.',
  'Góp chung: {money}.',
]

const aboutOf = ({ chosen }: Scene): string[] =>
  ['thing', 'commune'].flatMap((blank) => chosen.get(blank)?.replace(/^xã /, '') ?? [])
