/*
 * Sentences with blanks. `{thing}` is filled once in a story and stays the same, `{thing*}` anew each time;
 * `{n:3-40}` is a number, small ones being commoner. What fills a blank may have blanks itself, and begins with
 * a capital where it begins a sentence.
 */

type Random = () => number

/** What a blank is filled from: phrases, the commonest first, or a maker of them. */
type Filler = readonly string[] | ((scene: Scene) => string)
export type Fillers = Record<string, Filler>

/** One story's choices so far. */
export type Scene = {
  random: Random
  fillers: Fillers
  chosen: Map<string, string>
  /** When the story goes out, UTC epoch milliseconds. */
  at: number
}

/** Blanks that mean something else each time. */
const passing = new Set(['percent', 'money', 'clock', 'month', 'nearby'])

type Part = string | ((scene: Scene) => string)

/** What was read of a template: as it is, and as it begins a sentence. */
const inside = new Map<string, Part[]>()
const beginning = new Map<string, Part[]>()

/** The text with its blanks filled. */
function fill(scene: Scene, template: string, known = inside): string {
  let parts = known.get(template)
  if (parts === undefined) {
    parts = compile(template, known === beginning)
    known.set(template, parts)
  }
  let text = ''
  for (const part of parts) text += typeof part === 'string' ? part : part(scene)
  return text
}

function compile(template: string, begins: boolean): Part[] {
  const pieces = template.split(/(\{[^}]+\})/).filter((piece) => piece !== '')
  return pieces.map((piece, place) => {
    const isFirst = place === 0 ? begins : /[.?!] $/.test(pieces[place - 1] ?? '')
    if (!piece.startsWith('{')) return isFirst ? capitalised(piece) : piece
    const part = blank(piece.slice(1, -1))
    return isFirst ? (scene) => capitalised(part(scene)) : part
  })
}

function blank(name: string): (scene: Scene) => string {
  const range = /^n:(\d+)-(\d+)$/.exec(name)
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])]
    return ({ random }) => grouped(numberIn(random, low, high))
  }
  if (name.endsWith('*') || passing.has(name)) {
    const plain = name.replace('*', '')
    return (scene) => draw(scene, plain)
  }
  return (scene) => {
    const known = scene.chosen.get(name)
    if (known !== undefined) return known
    const drawn = draw(scene, name)
    scene.chosen.set(name, drawn)
    return drawn
  }
}

function draw(scene: Scene, name: string): string {
  const filler = scene.fillers[name]
  if (filler === undefined) throw new Error(`no filler for the blank {${name}}`)
  return typeof filler === 'function' ? filler(scene) : fill(scene, pick(scene.random, filler))
}

/** The text with its blanks filled, beginning with a capital. */
export const sentence = (scene: Scene, template: string) => fill(scene, template, beginning)

/** A place in a list of that length, the first ones being commoner: the n-th comes about 1/n as often (Zipf). */
export function rank(random: Random, length: number): number {
  return Math.min(length - 1, Math.floor((length + 1) ** random()) - 1)
}

/** A phrase of the list, the first ones being commoner. */
export function pick<Item>(random: Random, list: readonly Item[]): Item {
  const found = list[rank(random, list.length)]
  if (found === undefined) throw new RangeError('nothing to pick from')
  return found
}

/** A whole number between the two, as often in each power of ten. */
export function numberIn(random: Random, low: number, high: number): number {
  return Math.min(high, Math.floor(low * ((high + 1) / low) ** random()))
}

/** 12345 as Vietnamese papers write it: `12.345`. */
const grouped = (value: number) =>
  value < 1000 ? String(value) : String(value).replace(/\B(?=(\d{3})+$)/g, '.')

/** Some of the list in an order of its own, no item twice. */
export function some<Item>(random: Random, list: readonly Item[], count: number): Item[] {
  const rest = [...list]
  const wanted = Math.min(count, rest.length)
  for (let place = 0; place < wanted; place++) {
    const other = place + Math.floor(random() * (rest.length - place))
    const held = rest[place] as Item
    rest[place] = rest[other] as Item
    rest[other] = held
  }
  rest.length = wanted
  return rest
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
