import type {
  ArticleBody,
  Attachment,
  Block,
  BulletList,
  Embed,
  Figure,
  Gallery,
  Heading,
  InfoBox,
  ListItem,
  OrderedList,
  Paragraph,
  PullQuote,
  Quote,
  RelatedBox,
  Rule,
  Table,
  TableCell,
  Timeline,
} from './document.ts'
import { schemaVersion } from './document.ts'
import { parseEmbed } from './embeds.ts'
import { inlines } from './markup.ts'

/** A whole body, block by block. */
export const doc = (...content: Block[]): ArticleBody => ({ type: 'doc', schemaVersion, content })

/**
 * A paragraph, written with `**bold**`, `*italic*`, `[words](https://…)` and `^[a footnote]`;
 * a line break in the text is a line break in the paragraph; `\*` is a star.
 */
export function p(text: string): Paragraph {
  const content = inlines(text)
  return content.length ? { type: 'paragraph', content } : { type: 'paragraph' }
}

const heading = (level: 2 | 3, text: string): Heading => ({
  type: 'heading',
  attrs: { level },
  content: inlines(text),
})
export const h2 = (text: string) => heading(2, text)
export const h3 = (text: string) => heading(3, text)

/** One entry of a list: its text, then lists that hang under it. */
export const item = (text: string, ...under: (BulletList | OrderedList)[]): ListItem => ({
  type: 'listItem',
  content: [p(text), ...under],
})
const items = (entries: (string | ListItem)[]) =>
  entries.map((entry) => (typeof entry === 'string' ? item(entry) : entry))

/** A list with dots; entries are texts, or `item(text, ul(…))` where lists nest. */
export const ul = (...entries: (string | ListItem)[]): BulletList => ({
  type: 'bulletList',
  content: items(entries),
})

/** A numbered list, counting from 1. */
export const ol = (...entries: (string | ListItem)[]): OrderedList => ({
  type: 'orderedList',
  attrs: { start: 1 },
  content: items(entries),
})

/** Words of others at length; a blank line in `text` begins a new paragraph. */
export const quote = (text: string, cite = ''): Quote => ({
  type: 'quote',
  attrs: { cite },
  content: text.split(/\n{2,}/).map(p),
})

/** A sentence of the story, set large. Plain text. */
export const pullQuote = (text: string, cite = ''): PullQuote => ({
  type: 'pullQuote',
  attrs: { text, cite },
})

/** A picture; `assetId` null is a caption that still waits for its picture. */
export const figure = (
  assetId: number | null,
  caption: string,
  credit = '',
  width: Figure['attrs']['width'] = 'text',
): Figure => ({ type: 'figure', attrs: { assetId, caption, credit, width } })

/** Several pictures under one caption. */
export const gallery = (
  caption: string,
  pictures: { assetId: number; caption?: string; credit?: string }[],
): Gallery => ({
  type: 'gallery',
  attrs: {
    caption,
    items: pictures.map(({ assetId, caption = '', credit = '' }) => ({ assetId, caption, credit })),
  },
})

const cell = (type: TableCell['type'], text: string): TableCell => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [p(text)],
})

/** A plain table: a row of column heads, then rows whose first cell is the row's head unless `rowHeads` is false. */
export function table(parts: {
  caption?: string
  note?: string
  head: string[]
  rows: string[][]
  rowHeads?: boolean
}): Table {
  const { caption = '', note = '', head, rows, rowHeads = true } = parts
  return {
    type: 'table',
    attrs: { caption, note },
    content: [
      { type: 'tableRow', content: head.map((text) => cell('tableHeader', text)) },
      ...rows.map((row) => ({
        type: 'tableRow' as const,
        content: row.map((text, column) =>
          cell(rowHeads && column === 0 ? 'tableHeader' : 'tableCell', text),
        ),
      })),
    ],
  }
}

/**
 * A box beside the story. In a list whose every entry begins with a bold label
 * (`'**Giờ mở cửa** 5 giờ 30'`) labels and facts stand in two columns.
 */
export const infoBox = (title: string, ...content: InfoBox['content']): InfoBox => ({
  type: 'infoBox',
  attrs: { title },
  content,
})

/** Links to other stories of the paper, by id; an empty title reads `Đọc thêm`. */
export const related = (title: string, articleIds: number[]): RelatedBox => ({
  type: 'relatedBox',
  attrs: { title, articleIds },
})

/** What happened when: moments, each with its words. */
export const timeline = (title: string, ...entries: [when: string, text: string][]): Timeline => ({
  type: 'timeline',
  attrs: { title },
  content: entries.map(([when, text]) => ({
    type: 'timelineEntry',
    attrs: { when },
    content: text.split(/\n{2,}/).map(p),
  })),
})

/** A document of the library, by id. */
export const attachment = (assetId: number, title = ''): Attachment => ({
  type: 'attachment',
  attrs: { assetId, title },
})

/** A line between two parts. */
export const rule = (): Rule => ({ type: 'rule' })

/**
 * A film or post on YouTube, Facebook, TikTok or X.
 * @throws RangeError for any other address.
 */
export function embed(url: string, title: string): Embed {
  const address = parseEmbed(url)
  if (!address) throw new RangeError(`not an address that can be embedded: ${url}`)
  return { type: 'embed', attrs: { provider: address.provider, url: address.url, title } }
}
