import type { Footnote, Inline, Mark } from '../document.ts'
import type { Html } from '../element.ts'
import { element, joined, text } from '../element.ts'
import type { Context } from './context.ts'
import { isExport, isPage } from './context.ts'

/** Words of a block with links, emphasis, line breaks and footnote numbers. */
export function inlineHtml(content: readonly Inline[] | undefined, context: Context): Html {
  return runs(content ?? [], 0, context)
}

const marksOf = (node: Inline) => (node.type === 'text' ? (node.marks ?? []) : [])
const sameMark = (a: Mark, b: Mark) =>
  a.type === b.type && (a.type !== 'link' || b.type !== 'link' || a.attrs.href === b.attrs.href)

/** Neighbours under the same mark share one element: a link with a bold word in it stays one link. */
function runs(nodes: readonly Inline[], depth: number, context: Context): Html {
  const pieces: Html[] = []
  for (let start = 0; start < nodes.length; ) {
    const node = nodes[start]
    if (!node) break
    const mark = marksOf(node)[depth]
    let end = start + 1
    if (mark) {
      const under = (other: Inline | undefined) => {
        const theirs = other && marksOf(other)[depth]
        return theirs !== undefined && sameMark(theirs, mark)
      }
      while (under(nodes[end])) end += 1
      pieces.push(marked(mark, runs(nodes.slice(start, end), depth + 1, context), context))
    } else pieces.push(leaf(node, context))
    start = end
  }
  return joined(pieces)
}

function marked(mark: Mark, inner: Html, context: Context): Html {
  switch (mark.type) {
    case 'bold':
      return element('strong', {}, inner)
    case 'italic':
      return element('em', {}, inner)
    case 'link':
      return element('a', { href: context.address(mark.attrs.href) }, inner)
  }
}

function leaf(node: Inline, context: Context): Html {
  switch (node.type) {
    case 'text':
      return text(node.text)
    case 'hardBreak':
      return element('br', {})
    case 'footnote':
      return footnoteNumber(node, context)
  }
}

function footnoteNumber({ attrs }: Footnote, context: Context): Html {
  const number = context.footnotes.push(attrs.text)
  if (!isPage(context)) return element('sup', {}, text(`[${number}]`))
  return element(
    'sup',
    { class: 'fn', 'data-footnote': isExport(context) && attrs.text },
    element(
      'a',
      {
        id: `ve-chu-thich-${number}`,
        href: `#chu-thich-${number}`,
        'aria-label': context.words.footnote(number),
      },
      text(String(number)),
    ),
  )
}

/** The footnotes met in the text, at the foot of the story, each with its way back. */
export function footnoteList(context: Context): Html {
  const { footnotes } = context
  if (!footnotes.length) return joined([])
  if (!isPage(context)) {
    return element('ol', {}, ...footnotes.map((note) => element('li', {}, text(note))))
  }
  const id = context.uniqueId('chu-thich')
  const notes = footnotes.map((note, index) =>
    element(
      'li',
      { id: `chu-thich-${index + 1}` },
      text(`${note} `),
      element(
        'a',
        {
          class: 'back',
          href: `#ve-chu-thich-${index + 1}`,
          'aria-label': context.words.backFrom(index + 1),
        },
        text('↩'),
      ),
    ),
  )
  return element(
    'section',
    { class: 'footnotes', 'aria-labelledby': id },
    element('h2', { id }, text(context.words.footnotes)),
    element('ol', {}, ...notes),
  )
}
