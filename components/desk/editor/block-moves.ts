import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** The block of the text with the cursor: where it begins, and its place among its neighbours. */
function currentBlock({ selection }: EditorState): { at: number; node: Node } | null {
  const { $from } = selection
  if (selection instanceof NodeSelection && $from.depth === 0)
    return { at: selection.from, node: selection.node }
  if ($from.depth === 0) return null
  return { at: $from.before(1), node: $from.node(1) }
}

/** Moves the block with the cursor, or the one at `at`, over its neighbour; the cursor goes with it. */
export function moveBlock(view: EditorView, by: 1 | -1, at?: number): boolean {
  const { state } = view
  const block = at === undefined ? currentBlock(state) : blockAt(state, at)
  if (!block) return false
  const { node } = block
  const $block = state.doc.resolve(block.at)
  const index = $block.index()
  const other = by < 0 ? $block.nodeBefore : state.doc.maybeChild(index + 1)
  if (!other) return true
  const target = by < 0 ? block.at - other.nodeSize : block.at + other.nodeSize
  const offset = state.selection.from - block.at
  const { tr } = state
  tr.delete(block.at, block.at + node.nodeSize).insert(target, node)
  const inside = offset > 0 && offset < node.nodeSize
  tr.setSelection(
    inside && node.isTextblock
      ? TextSelection.near(tr.doc.resolve(target + offset))
      : NodeSelection.isSelectable(node)
        ? NodeSelection.create(tr.doc, target)
        : TextSelection.near(tr.doc.resolve(target + 1)),
  )
  // A move is undone by itself, not with the words typed before it.
  view.dispatch(closeHistory(tr).scrollIntoView())
  return true
}

function blockAt({ doc }: EditorState, at: number) {
  const node = doc.nodeAt(at)
  return node ? { at, node } : null
}

export function removeBlockAt(view: EditorView, at: number) {
  const node = view.state.doc.nodeAt(at)
  if (node) view.dispatch(view.state.tr.delete(at, at + node.nodeSize))
  view.focus()
}
