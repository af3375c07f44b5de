import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { findSlips } from '#newsroom/text/slips'
import type { FoundSlip } from './model-state.ts'

/** Words of the headline, the sapo and the text that look mistyped and for which a better one is known. */
export function slipsIn(fields: { headline: string; sapo: string }, doc: Node): FoundSlip[] {
  const found: FoundSlip[] = []
  for (const place of ['headline', 'sapo'] as const) {
    for (const { word, index, suggestion } of findSlips(fields[place])) {
      if (suggestion === null) continue
      found.push({ word, suggestion, place, block: null, from: index, to: index + word.length })
    }
  }
  let paragraphs = 0
  doc.forEach((top, offset) => {
    if (top.type.name === 'paragraph') paragraphs += 1
    const count = paragraphs
    const read = (node: Node, at: number) => {
      // One sign for each inline node keeps places in the text and in the document the same.
      const text = node.textBetween(0, node.content.size, undefined, '\uFFFC')
      for (const { word, index, suggestion } of findSlips(text)) {
        if (suggestion === null) continue
        const from = at + 1 + index
        found.push({ word, suggestion, place: 'body', block: count, from, to: from + word.length })
      }
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
