import type {
  BulletList,
  Heading,
  ListItem,
  OrderedList,
  Paragraph,
  PullQuote,
  Quote,
} from '../document.ts'
import type { Html } from '../element.ts'
import { element, joined, nothing, text } from '../element.ts'
import { inlineText } from '../inline.ts'
import type { Context } from './context.ts'
import { headingId, isExport, isPage } from './context.ts'
import { inlineHtml } from './inline.ts'

const isBlank = (paragraph: Paragraph) => !paragraph.content?.length

/** Readers are not shown empty paragraphs. */
export function paragraphHtml(node: Paragraph, context: Context): Html {
  if (isBlank(node) && !isExport(context)) return nothing
  return element('p', {}, inlineHtml(node.content, context))
}

export function headingHtml(node: Heading, context: Context): Html {
  if (!node.content?.length && !isExport(context)) return nothing
  const { level } = node.attrs
  // A page's headings may not go from its `h1` to an `h3`.
  const shown = context.underHeading ? level : 2
  context.underHeading = true
  return element(
    `h${shown}`,
    {
      id: isPage(context) && headingId(inlineText(node.content), context),
      'data-level': isExport(context) && shown !== level && level,
    },
    inlineHtml(node.content, context),
  )
}

/** A lone paragraph stands in its cell or list entry as bare words. */
export function loose(paragraphs: readonly Paragraph[], context: Context): Html {
  const [only, ...others] = paragraphs
  if (only && !others.length) return inlineHtml(only.content, context)
  return joined(paragraphs.map((paragraph) => paragraphHtml(paragraph, context)))
}

export function listHtml(
  node: BulletList | OrderedList,
  context: Context,
  className: string | null = null,
): Html {
  const write = className === 'facts' ? factHtml : itemHtml
  const entries = node.content.map((entry) => write(entry, context))
  if (node.type === 'bulletList') return element('ul', { class: className }, ...entries)
  const { start } = node.attrs
  return element('ol', { start: start === 1 ? null : start }, ...entries)
}

function itemHtml({ content }: ListItem, context: Context): Html {
  const [first, ...rest] = content
  const bare =
    first?.type === 'paragraph' && !isBlank(first) && rest.every(({ type }) => type !== 'paragraph')
  const parts = content.map((node, index) => {
    if (node.type !== 'paragraph') return listHtml(node, context)
    return bare && index === 0 ? inlineHtml(node.content, context) : paragraphHtml(node, context)
  })
  return element('li', {}, ...parts)
}

/** Whether every entry is one line that begins with a bold label and goes on in plain words. */
export function isFactList(node: BulletList): boolean {
  return node.content.every(({ content: [first, ...rest] }) => {
    if (rest.length || first?.type !== 'paragraph') return false
    const [label, fact] = first.content ?? []
    return label?.type === 'text' && isLabel(label.marks) && fact !== undefined
  })
}

const isLabel = (marks: readonly { type: string }[] = []) =>
  marks.length === 1 && marks[0]?.type === 'bold'

function factHtml({ content: [first] }: ListItem, context: Context): Html {
  if (first?.type !== 'paragraph') return nothing
  const [label, ...fact] = first.content ?? []
  return element(
    'li',
    {},
    inlineHtml(label ? [label] : [], context),
    element('span', {}, inlineHtml(fact, context)),
  )
}

export function quoteHtml(node: Quote, context: Context): Html {
  const paragraphs = joined(node.content.map((paragraph) => paragraphHtml(paragraph, context)))
  if (paragraphs === nothing) return nothing
  return element('blockquote', { class: 'quote' }, paragraphs, citeHtml(node.attrs.cite))
}

export function pullQuoteHtml({ attrs }: PullQuote, context: Context): Html {
  if (!attrs.text && !isExport(context)) return nothing
  return element(
    'blockquote',
    { class: 'pull' },
    element('p', {}, text(attrs.text)),
    citeHtml(attrs.cite),
  )
}

const citeHtml = (cite: string) => (cite ? element('footer', {}, text(cite)) : nothing)
