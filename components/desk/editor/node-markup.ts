import type { DOMOutputSpec, Node, TagParseRule } from '@tiptap/pm/model'

/** Where a pasted picture is on its way: the number says which upload it waits for. */
export const incomingFigure: TagParseRule = {
  tag: 'figure[data-incoming]',
  priority: 80,
  getAttrs: (element) => ({
    assetId: -Number(element.getAttribute('data-incoming')) || null,
    caption: element.querySelector('figcaption')?.textContent?.trim() ?? '',
    credit: '',
    width: 'text',
  }),
}

const shown = (value: unknown) => String(value ?? '')

const captionMarkup = (caption: unknown, credit: unknown): DOMOutputSpec => [
  'figcaption',
  {},
  shown(caption),
  ['span', { 'data-credit': shown(credit) }, ''],
]

type Item = { assetId: number; caption: string; credit: string }
type Markup = (node: Node) => DOMOutputSpec

/** HTML that the rules of `newsroom/body` read back into the same node: for the clipboard. */
const markup: Record<string, Markup> = {
  paragraph: () => ['p', 0],
  heading: ({ attrs }) => [`h${attrs.level}`, 0],
  bulletList: () => ['ul', 0],
  orderedList: ({ attrs }) => ['ol', attrs.start === 1 ? {} : { start: attrs.start }, 0],
  listItem: () => ['li', 0],
  quote: ({ attrs }) => [
    'blockquote',
    { class: 'quote' },
    ['div', 0],
    ['footer', {}, shown(attrs.cite)],
  ],
  pullQuote: ({ attrs }) => [
    'blockquote',
    { class: 'pull' },
    ['p', {}, shown(attrs.text)],
    ['footer', {}, shown(attrs.cite)],
  ],
  figure: ({ attrs }) => [
    'figure',
    {
      class: attrs.width === 'text' ? 'picture' : `picture ${attrs.width}`,
      'data-asset': attrs.assetId ?? 'none',
    },
    captionMarkup(attrs.caption, attrs.credit),
  ],
  gallery: ({ attrs }) => [
    'figure',
    { 'data-gallery': '' },
    [
      'ul',
      {},
      ...(attrs.items as Item[]).map(
        ({ assetId, caption, credit }): DOMOutputSpec => [
          'li',
          ['figure', { 'data-asset': assetId }, captionMarkup(caption, credit)],
        ],
      ),
    ],
    ['figcaption', {}, shown(attrs.caption)],
  ],
  table: ({ attrs }) => [
    'div',
    { class: 'tablebox' },
    [
      'div',
      { class: 'scroll' },
      ['table', { class: 'data' }, ['caption', {}, shown(attrs.caption)], ['tbody', 0]],
    ],
    ['p', { class: 'source' }, shown(attrs.note)],
  ],
  tableRow: () => ['tr', 0],
  tableCell: ({ attrs }) => ['td', spans(attrs), 0],
  tableHeader: ({ attrs }) => ['th', spans(attrs), 0],
  infoBox: ({ attrs }) => [
    'aside',
    { 'data-info': '' },
    ['h2', { class: 'title' }, shown(attrs.title)],
    ['div', 0],
  ],
  relatedBox: ({ attrs }) => [
    'aside',
    { 'data-also-box': '' },
    ['h2', { class: 'title' }, shown(attrs.title)],
    [
      'ul',
      {},
      ...(attrs.articleIds as number[]).map((id): DOMOutputSpec => ['li', { 'data-article': id }]),
    ],
  ],
  timeline: ({ attrs }) => [
    'aside',
    { 'data-moments': '' },
    ['h2', { class: 'title' }, shown(attrs.title)],
    ['ol', 0],
  ],
  timelineEntry: ({ attrs }) => [
    'li',
    ['strong', { class: 'when' }, shown(attrs.when)],
    ['div', 0],
  ],
  attachment: ({ attrs }) => [
    'p',
    { 'data-attachment': attrs.assetId, 'data-title': shown(attrs.title) },
  ],
  rule: () => ['hr'],
  embed: ({ attrs }) => [
    'figure',
    { 'data-embed': attrs.provider },
    ['a', { href: attrs.url }, ['span', { class: 'what' }, shown(attrs.title)]],
  ],
  hardBreak: () => ['br'],
  footnote: ({ attrs }) => ['sup', { class: 'fn', 'data-footnote': shown(attrs.text) }, '*'],
}

const spans = ({ colspan, rowspan }: { colspan?: number; rowspan?: number }) => ({
  ...(colspan && colspan > 1 ? { colspan } : {}),
  ...(rowspan && rowspan > 1 ? { rowspan } : {}),
})

export const nodeMarkup = (node: Node): DOMOutputSpec => markup[node.type.name]?.(node) ?? ['p', 0]
