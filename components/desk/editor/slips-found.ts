import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { findBlemishes } from '#newsroom/text/blemishes'
import { convertLegacy, detectLegacy } from '#newsroom/text/legacy'
import { findSlips } from '#newsroom/text/slips'
import type { ToneStyle } from '#newsroom/text/syllable'
import type { FoundSlip } from './model-state.ts'

/** How the paper prints: where tone marks go, and the language of the story. */
type Printed = { style: ToneStyle; language: string }
type Flaw = Pick<FoundSlip, 'kind' | 'word' | 'suggestion'> & { index: number }

/**
 * What of a paragraph is to be put right. One in an old encoding is nothing but that: its words mean nothing until it
 * is converted. `stretches` are what of it can be replaced at once.
 */
function flawsIn(
  text: string,
  { style, language }: Printed,
  stretches: readonly { text: string; index: number }[],
): Flaw[] {
  const encoding = detectLegacy(text)
  if (encoding !== null) {
    return stretches.map(({ text, index }) => ({
      kind: encoding,
      word: text,
      index,
      suggestion: convertLegacy(text, encoding),
    }))
  }
  return [
    ...findSlips(text, { style, language }).filter(({ suggestion }) => suggestion !== null),
    ...findBlemishes(text, style),
  ]
}

/** Passages of the headline, the sapo and the text that look mistyped or are not how the paper prints. */
export function slipsIn(
  fields: { headline: string; sapo: string; locale: string },
  doc: Node,
  style: ToneStyle,
): FoundSlip[] {
  const printed = { style, language: fields.locale }
  const found: FoundSlip[] = []
  const put = (flaws: Flaw[], place: FoundSlip['place'], block: number | null, start: number) => {
    for (const { index, ...flaw } of flaws) {
      const from = start + index
      found.push({ ...flaw, place, block, from, to: from + flaw.word.length })
    }
  }
  for (const place of ['headline', 'sapo'] as const) {
    const text = fields[place]
    put(flawsIn(text, printed, [{ text, index: 0 }]), place, null, 0)
  }
  let paragraphs = 0
  doc.forEach((top, offset) => {
    if (top.type.name === 'paragraph') paragraphs += 1
    const count = paragraphs
    const read = (node: Node, at: number) => {
      // One sign for each inline node keeps places in the text and in the document the same.
      const text = node.textBetween(0, node.content.size, undefined, '\uFFFC')
      const stretches: { text: string; index: number }[] = []
      node.forEach((inline, index) => {
        if (inline.text !== undefined) stretches.push({ text: inline.text, index })
      })
      put(flawsIn(text, printed, stretches), 'body', count, at + 1)
    }
    if (top.isTextblock) read(top, offset)
    else
      top.descendants((node, at) => {
        if (node.isTextblock) read(node, offset + 1 + at)
        return !node.isTextblock
      })
  })
  return found
}

/**
 * Underlines the slips without touching the document's elements: an input method that is at work in one
 * of them is not disturbed.
 */
export function underlineSlips(view: EditorView, slips: FoundSlip[]) {
  if (!('highlights' in CSS)) return
  const ranges = slips.flatMap(({ place, from, to }) => {
    if (place !== 'body' || to > view.state.doc.content.size) return []
    const start = view.domAtPos(from)
    const end = view.domAtPos(to)
    const range = document.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return [range]
  })
  CSS.highlights.set('slip', new Highlight(...ranges))
}
