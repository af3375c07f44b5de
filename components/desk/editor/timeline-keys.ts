import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** The cursor in the words of the entry that begins at `at`. */
export const cursorIn = (state: EditorState, at: number): Transaction =>
  state.tr.setSelection(Selection.near(state.doc.resolve(at + 1), 1)).scrollIntoView()

/** Puts an empty moment in at `at` and the cursor into the field that says when it was. */
export function addEntry(view: EditorView, at: number) {
  const { timelineEntry } = view.state.schema.nodes
  const entry = timelineEntry?.createAndFill()
  if (!entry) return
  view.dispatch(view.state.tr.insert(at, entry).scrollIntoView())
  const placed = view.nodeDOM(at)
  if (placed instanceof Element) placed.querySelector('textarea')?.focus()
}

/**
 * Enter on the empty last line of a moment: that line becomes the next moment, and where the moment has
 * nothing but that line and is the last, writing goes on below the timeline.
 * @returns whether the key was used
 */
export function enterInTimeline(view: EditorView): boolean {
  const { empty, $from } = view.state.selection
  const depth = $from.depth - 1
  if (!empty || depth < 1 || $from.node(depth).type.name !== 'timelineEntry') return false
  const entry = $from.node(depth)
  const isLastLine = $from.index(depth) === entry.childCount - 1
  if ($from.parent.content.size > 0 || !isLastLine) return false
  const after = $from.after(depth)
  if (entry.childCount > 1) {
    const [from, to] = [$from.before(), $from.after()]
    view.dispatch(view.state.tr.delete(from, to))
    addEntry(view, after - (to - from))
    return true
  }
  return entry.attrs.when === '' && leave(view, depth)
}

/** Takes the empty last moment away and puts the cursor below. */
function leave(view: EditorView, depth: number): boolean {
  const { $from } = view.state.selection
  const timeline = $from.node(depth - 1)
  if ($from.index(depth - 1) !== timeline.childCount - 1 || timeline.childCount === 1) return false
  const { paragraph } = view.state.schema.nodes
  const tr = view.state.tr.delete($from.before(depth), $from.after(depth))
  const below = tr.mapping.map($from.after(depth - 1))
  if (!tr.doc.resolve(below).nodeAfter?.isTextblock && paragraph)
    tr.insert(below, paragraph.create())
  tr.setSelection(TextSelection.create(tr.doc, below + 1))
  view.dispatch(tr.scrollIntoView())
  return true
}
