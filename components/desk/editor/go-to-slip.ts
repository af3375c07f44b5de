import { TextSelection } from '@tiptap/pm/state'
import type { Model } from './model.ts'
import type { FoundSlip } from './model-state.ts'

/** Selects the passage where it was found. */
export function goToSlip(model: Model, { place, from, to }: FoundSlip) {
  if (place !== 'body') {
    const field = document.getElementById(place === 'headline' ? 'tua' : 'sapo')
    field?.focus()
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(from, to)
    return
  }
  const view = model.editor()?.view
  if (!view || to > view.state.doc.content.size) return
  const { tr, doc } = view.state
  view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView())
  view.focus()
}
