import type {
  ArticleBody,
  Block,
  BulletList,
  Inline,
  OrderedList,
  Paragraph,
  Table,
} from './document.ts'
import { inlineText } from './inline.ts'

/** One stretch of words as a reader meets it; `near` tells that it goes on in the same block. */
type Passage = { words: string; near?: boolean }

/**
 * Everything that readers read, without marks: blocks with a blank line between them, entries and rows
 * on lines of their own, cells apart by tabs, captions where their pictures stand, footnotes last.
 * Credits, embeds and links to other stories are not part of the story's words.
 */
export function toPlainText(body: ArticleBody): string {
  let text = ''
  for (const { words, near } of passagesOf(body)) {
    if (!words.trim()) continue
    text += text ? (near ? '\n' : '\n\n') + words : words
  }
  return text
}

/**
 * How many words the plain text has. Vietnamese counts syllables written apart, as editors do:
 * a word is what stands between white space and holds a letter or a digit.
 */
export function wordCount(body: ArticleBody): number {
  let count = 0
  for (const { words } of passagesOf(body)) count += wordsIn(words)
  return count
}

function wordsIn(text: string): number {
  let count = 0
  let begun = false
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0
    const kind = kindOf(point)
    if (kind === spelling && !begun) count++
    begun = kind === spelling || (begun && kind !== space)
    if (point > 0xffff) at++
  }
  return count
}

const [space, spelling, other] = [1, 2, 3]
/** By code point; 0 is not known yet. An alphabet has few letters, and classes of Unicode take long to look up. */
const kinds = new Uint8Array(0x3000)

function kindOf(point: number): number {
  const known = kinds[point]
  if (known) return known
  const letter = String.fromCodePoint(point)
  const kind = /\s/.test(letter) ? space : /[\p{L}\p{N}]/u.test(letter) ? spelling : other
  kinds[point] = kind
  return kind
}

const passagesOf = (body: ArticleBody): Passage[] => [
  ...body.content.flatMap(blockPassages),
  ...footnotes(body),
]

function blockPassages(block: Block): Passage[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ words: inlineText(block.content) }]
    case 'bulletList':
    case 'orderedList':
      return listPassages(block)
    case 'quote':
      return [...paragraphs(block.content), { words: block.attrs.cite, near: true }]
    case 'pullQuote':
      return [{ words: block.attrs.text }, { words: block.attrs.cite, near: true }]
    case 'figure':
      return [{ words: block.attrs.caption }]
    case 'gallery':
      return [
        ...block.attrs.items.map(({ caption }) => ({ words: caption })),
        { words: block.attrs.caption },
      ]
    case 'table':
      return tablePassages(block)
    case 'infoBox':
      return [{ words: block.attrs.title }, ...block.content.flatMap(blockPassages)]
    case 'timeline':
      return [
        { words: block.attrs.title },
        ...block.content.flatMap(({ attrs, content }) => [
          { words: attrs.when },
          ...paragraphs(content).map((passage) => ({ ...passage, near: true })),
        ]),
      ]
    case 'attachment':
      return [{ words: block.attrs.title }]
    case 'relatedBox':
    case 'rule':
    case 'embed':
      return []
  }
}

const paragraphs = (nodes: readonly Paragraph[]) =>
  nodes.map(({ content }) => ({ words: inlineText(content) }))

function listPassages(list: BulletList | OrderedList): Passage[] {
  const passages = list.content.flatMap(({ content }) => content.flatMap(blockPassages))
  return passages.map(({ words }, index) => ({ words, near: index > 0 }))
}

function tablePassages({ attrs, content }: Table): Passage[] {
  const rows = content.map((row) => ({
    words: row.content
      .map((cell) => cell.content.map((node) => inlineText(node.content)).join(' '))
      .join('\t'),
    near: true,
  }))
  return [{ words: attrs.caption }, ...rows, { words: attrs.note, near: true }]
}

/** Every line of the document, wherever it stands. */
function lines(body: ArticleBody): (readonly Inline[])[] {
  const found: (readonly Inline[])[] = []
  const visit = (node: Block) => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        found.push(node.content ?? [])
        break
      case 'bulletList':
      case 'orderedList':
        for (const { content } of node.content) content.forEach(visit)
        break
      case 'quote':
      case 'infoBox':
        node.content.forEach(visit)
        break
      case 'timeline':
        for (const { content } of node.content) content.forEach(visit)
        break
      case 'table':
        for (const row of node.content) for (const cell of row.content) cell.content.forEach(visit)
        break
    }
  }
  body.content.forEach(visit)
  return found
}

function footnotes(body: ArticleBody): Passage[] {
  return lines(body)
    .flat()
    .flatMap((node) => (node.type === 'footnote' ? [{ words: node.attrs.text }] : []))
}

/** Characters of all strings that a document holds as words, seen or not. */
export function characterCount(body: ArticleBody): number {
  const unseen = body.content.map((block) => {
    switch (block.type) {
      case 'figure':
        return block.attrs.credit
      case 'gallery':
        return block.attrs.items.map(({ credit }) => credit).join('')
      case 'relatedBox':
      case 'embed':
        return block.attrs.title
      default:
        return ''
    }
  })
  return toPlainText(body).length + unseen.join('').length
}

/** The ids of all pictures, documents and stories that the body stands on, each once, in order of appearance. */
export function referencesOf(body: ArticleBody): { assetIds: number[]; articleIds: number[] } {
  const assetIds = new Set<number>()
  const articleIds = new Set<number>()
  for (const block of body.content) {
    if (block.type === 'figure' && block.attrs.assetId !== null) assetIds.add(block.attrs.assetId)
    if (block.type === 'attachment') assetIds.add(block.attrs.assetId)
    if (block.type === 'gallery') for (const { assetId } of block.attrs.items) assetIds.add(assetId)
    if (block.type === 'relatedBox') for (const id of block.attrs.articleIds) articleIds.add(id)
  }
  return { assetIds: [...assetIds], articleIds: [...articleIds] }
}
