import { cleanText } from './clean.ts'
import type { Inline, Mark } from './document.ts'

/** From the outside in; the order in which marks are stored and written. */
const markOrder: Mark['type'][] = ['link', 'bold', 'italic']

/** The words of a line; footnotes are not among them. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? [])
    .map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : ''))
    .join('')
}

/**
 * The one form in which a line is stored: clean NFC text, neighbours that look alike are one text,
 * marks in order, white space as HTML shows it (runs are one space, none at the line's ends), no
 * line break at either end. Lines that read the same are then the same. Idempotent.
 */
export function canonicalInline(content: readonly Inline[]): Inline[] {
  let nodes = content.map(withOrderedMarks)
  // What cleaning empties can bring two texts together that must then be cleaned as one.
  for (let before = ''; before !== JSON.stringify(nodes); ) {
    before = JSON.stringify(nodes)
    nodes = trimmedBreaks(collapsed(merged(nodes)))
  }
  return nodes
}

function withOrderedMarks(node: Inline): Inline {
  if (node.type !== 'text' || !node.marks) return node
  const marks = markOrder.flatMap((type) => node.marks?.find((mark) => mark.type === type) ?? [])
  return marks.length ? { ...node, marks } : { type: 'text', text: node.text }
}

const sameMarks = (a: Inline, b: Inline) =>
  a.type === 'text' && b.type === 'text' && JSON.stringify(a.marks) === JSON.stringify(b.marks)

function merged(nodes: readonly Inline[]): Inline[] {
  const whole: Inline[] = []
  for (const node of nodes) {
    const last = whole.at(-1)
    if (node.type === 'text' && last?.type === 'text' && sameMarks(node, last)) {
      whole[whole.length - 1] = { ...last, text: last.text + node.text }
    } else whole.push(node)
  }
  return whole
}

function collapsed(nodes: readonly Inline[]): Inline[] {
  const kept: Inline[] = []
  let afterSpace = true
  for (const node of nodes) {
    if (node.type !== 'text') {
      if (node.type === 'hardBreak') trimEnd(kept)
      kept.push(node)
      afterSpace = node.type === 'hardBreak'
      continue
    }
    let text = cleanText(node.text).replace(/[ \t\n\f\r]+/g, ' ')
    if (afterSpace && text.startsWith(' ')) text = text.slice(1)
    if (!text) continue
    kept.push({ ...node, text })
    afterSpace = text.endsWith(' ')
  }
  trimEnd(kept)
  return kept
}

function trimEnd(nodes: Inline[]) {
  const last = nodes.at(-1)
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return
  const text = last.text.slice(0, -1)
  if (text) nodes[nodes.length - 1] = { ...last, text }
  else nodes.pop()
}

function trimmedBreaks(nodes: Inline[]): Inline[] {
  const first = nodes.findIndex(({ type }) => type !== 'hardBreak')
  const last = nodes.findLastIndex(({ type }) => type !== 'hardBreak')
  return first === -1 ? [] : nodes.slice(first, last + 1)
}
