import { TextSelection } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  isInTable,
  toggleHeaderRow,
} from '@tiptap/pm/tables'
import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { DeskTools } from '../desk-tools.ts'
import { attributeField, button, make, removeBlock, viewOf } from './parts.ts'

/** A table: its name above, its note below, and buttons that work on the cell with the cursor. */
export const tableView =
  ({ words }: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const place = { view, getPos }
    const { views, blocks } = words
    const contentDOM = make('tbody')
    const caption = attributeField(place, 'caption', {
      label: views.tableCaption,
      placeholder: views.tableCaption,
      className: 'table-caption-field',
      value: node.attrs.caption,
      onEnter: () => run(() => true),
    })
    const note = attributeField(place, 'note', {
      label: views.tableNote,
      placeholder: views.tableNote,
      className: 'table-note-field',
      value: node.attrs.note,
    })
    type Command = (state: typeof view.state, dispatch: typeof view.dispatch) => boolean
    const run = (command: Command) => {
      const at = getPos()
      if (at === undefined) return
      const { from } = view.state.selection
      const inside = from > at && from < at + (view.state.doc.nodeAt(at)?.nodeSize ?? 0)
      if (!inside || !isInTable(view.state)) {
        // Without a cursor in this table the commands take its first cell.
        const first = TextSelection.near(view.state.doc.resolve(at + 3), 1)
        view.dispatch(view.state.tr.setSelection(first))
      }
      command(view.state, view.dispatch)
      view.focus()
    }
    const bar = make(
      'div',
      { class: 'block-bar table-bar' },
      button(views.addRow, () => run(addRowAfter)),
      button(views.addColumn, () => run(addColumnAfter)),
      button(views.removeRow, () => run(deleteRow)),
      button(views.removeColumn, () => run(deleteColumn)),
      button(views.headerRow, () => run(toggleHeaderRow)),
      button(blocks.remove, () => removeBlock(place)),
    )
    const dom = make(
      'div',
      { class: 'tablebox' },
      make('div', { contenteditable: 'false', 'data-own': true }, caption.element),
      make('div', { class: 'scroll' }, make('table', { class: 'data' }, contentDOM)),
      make(
        'div',
        { contenteditable: 'false', 'data-own': true, class: 'source' },
        note.element,
        bar,
      ),
    )
    return viewOf(node, {
      dom,
      contentDOM,
      show(next) {
        caption.show(next.attrs.caption)
        note.show(next.attrs.note)
      },
    })
  }
