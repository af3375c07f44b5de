/**
 * The article document: the typed nodes that a story's body is made of, as ProseMirror JSON.
 * It holds ids of assets and stories, never their headlines or addresses.
 */

/** Raised when a change to the nodes below makes stored documents need converting. */
export const schemaVersion = 1

export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } }

type Text = { type: 'text'; text: string; marks?: Mark[] }
type HardBreak = { type: 'hardBreak' }
/** Stands in the text as a raised number; `text` is printed at the foot of the story. */
export type Footnote = { type: 'footnote'; attrs: { text: string } }
export type Inline = Text | HardBreak | Footnote

export type Paragraph = { type: 'paragraph'; content?: Inline[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 }; content?: Inline[] }
export type ListItem = { type: 'listItem'; content: (Paragraph | BulletList | OrderedList)[] }
export type BulletList = { type: 'bulletList'; content: ListItem[] }
export type OrderedList = { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
export type Quote = { type: 'quote'; attrs: { cite: string }; content: Paragraph[] }
export type PullQuote = { type: 'pullQuote'; attrs: { text: string; cite: string } }

/** As wide as the text, reaching into the margin, or as wide as the story's type lets it be. */
export const figureWidths = ['text', 'wide', 'full'] as const

/** A picture in the text. `assetId` is null where a caption still waits for its picture; that blocks publishing. */
export type Figure = {
  type: 'figure'
  attrs: {
    assetId: number | null
    caption: string
    credit: string
    width: (typeof figureWidths)[number]
  }
}
export type Gallery = {
  type: 'gallery'
  attrs: { caption: string; items: { assetId: number; caption: string; credit: string }[] }
}
export type TableCell = {
  type: 'tableCell' | 'tableHeader'
  attrs: { colspan: number; rowspan: number }
  content: Paragraph[]
}
export type TableRow = { type: 'tableRow'; content: TableCell[] }
export type Table = { type: 'table'; attrs: { caption: string; note: string }; content: TableRow[] }
export type InfoBox = {
  type: 'infoBox'
  attrs: { title: string }
  content: (Paragraph | BulletList | OrderedList | Table)[]
}
export type RelatedBox = { type: 'relatedBox'; attrs: { title: string; articleIds: number[] } }
/** What happened when, in the order of the text; `when` is written as readers read it: `14:05`, `Tháng 3/1945`. */
export type Timeline = { type: 'timeline'; attrs: { title: string }; content: TimelineEntry[] }
type TimelineEntry = {
  type: 'timelineEntry'
  attrs: { when: string }
  content: Paragraph[]
}
/** A document of the library, to be saved by readers. Without a title its file's name stands. */
export type Attachment = { type: 'attachment'; attrs: { assetId: number; title: string } }
export type Rule = { type: 'rule' }

export const embedProviders = ['youtube', 'facebook', 'tiktok', 'x'] as const
/** Another site's post or film: readers see a poster that says where it leads, and load it by pressing. */
export type Embed = {
  type: 'embed'
  attrs: { provider: (typeof embedProviders)[number]; url: string; title: string }
}

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Quote
  | PullQuote
  | Figure
  | Gallery
  | Table
  | InfoBox
  | RelatedBox
  | Timeline
  | Attachment
  | Rule
  | Embed

export type ArticleBody = { type: 'doc'; schemaVersion: typeof schemaVersion; content: Block[] }
