import { closeHistory, undo } from '@tiptap/pm/history'
import type { Model } from './model.ts'
import type { Fixed, FoundSlip } from './model-state.ts'

/**
 * Writes what was meant where the passages still stand as they were found; elsewhere it looks again. All of it is one
 * step for who takes it back, in the text and by `unfix`.
 */
export function fixSlips(model: Model, slips: readonly FoundSlip[]) {
  const fields: Fixed['fields'] = {}
  let count = 0
  for (const place of ['headline', 'sapo'] as const) {
    const before = model.store.get().fields[place]
    let text: string = before
    for (const { from, to, word, suggestion } of backwards(slips, place)) {
      if (suggestion === null || text.slice(from, to) !== word) continue
      text = text.slice(0, from) + suggestion + text.slice(to)
      count += 1
    }
    if (text === before) continue
    fields[place] = before
    model.setField(place, text)
  }
  const inText = fixInText(model, backwards(slips, 'body'))
  count += inText
  if (count > 0) model.store.set({ fixed: { count, fields, inText: inText > 0 } })
  model.think()
}

/** The last first, so that each place stays where it was found. */
const backwards = (slips: readonly FoundSlip[], place: FoundSlip['place']) =>
  slips.filter((slip) => slip.place === place).toSorted((one, other) => other.from - one.from)

function fixInText(model: Model, slips: readonly FoundSlip[]): number {
  const view = model.editor()?.view
  if (!view) return 0
  const { tr, doc, schema } = view.state
  let count = 0
  for (const { from, to, word, suggestion } of slips) {
    if (suggestion === null || to > doc.content.size) continue
    if (doc.textBetween(from, to) !== word) continue
    tr.replaceWith(from, to, schema.text(suggestion, doc.resolve(from + 1).marks()))
    count += 1
  }
  // What is put right is taken back by itself, not with the words typed before it.
  if (count > 0) view.dispatch(closeHistory(tr))
  return count
}

/** Takes back what the checks put right last, while nobody has written over it. */
export function unfix(model: Model) {
  const { fixed } = model.store.get()
  if (!fixed) return
  const view = model.editor()?.view
  if (fixed.inText && view) undo(view.state, view.dispatch)
  for (const place of ['headline', 'sapo'] as const) {
    const before = fixed.fields[place]
    if (before !== undefined) model.setField(place, before)
  }
  model.store.set({ fixed: null })
  model.think()
}
