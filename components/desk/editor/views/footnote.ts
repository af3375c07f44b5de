import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { DeskTools } from '../desk-tools.ts'
import { make, viewOf } from './parts.ts'

/** A raised number; the sheet counts them. Its words are asked for in a dialog. */
export const footnoteView =
  ({ words, ask }: DeskTools): NodeViewConstructor =>
  (node, _view, getPos) => {
    const open = make('button', {
      type: 'button',
      class: 'footnote-mark',
      'data-own': true,
      'aria-label': words.views.editFootnote,
    })
    let shown = node
    open.addEventListener('click', () =>
      ask({ kind: 'footnote', at: getPos() ?? null, text: shown.attrs.text }),
    )
    const dom = make('sup', { class: 'fn', contenteditable: 'false' }, open)
    return viewOf(node, {
      dom,
      show(next) {
        shown = next
        open.title = next.attrs.text
      },
    })
  }
