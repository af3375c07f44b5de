import type { Model } from './model.ts'
import type { FoundSlip } from './model-state.ts'

/** Writes the word that was meant where the slip still stands; elsewhere it looks again. */
export function fixSlip(model: Model, { place, from, to, word, suggestion }: FoundSlip) {
  if (place !== 'body') {
    const text = model.store.get().fields[place]
    if (text.slice(from, to) === word) {
      model.setField(place, text.slice(0, from) + suggestion + text.slice(to))
    }
    model.think()
    return
  }
  const view = model.editor()?.view
  if (!view || to > view.state.doc.content.size) return
  if (view.state.doc.textBetween(from, to) === word) {
    const marks = view.state.doc.resolve(from + 1).marks()
    view.dispatch(view.state.tr.replaceWith(from, to, view.state.schema.text(suggestion, marks)))
  }
  model.think()
}
