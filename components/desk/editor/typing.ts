import {
  type Editor,
  Extension,
  InputRule,
  textblockTypeInputRule,
  wrappingInputRule,
} from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'
import { history, redo, undo } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'
import { goToNextCell, tableEditing } from '@tiptap/pm/tables'
import { moveBlock } from './block-moves.ts'
import { enterInTimeline } from './timeline-keys.ts'

/**
 * What typing does beyond letters: shortcuts at the beginning of a line, lists, undo, tables, moving blocks.
 * No rule here acts while an input method is composing; Tiptap's rules wait for it to end.
 */
export const typing = Extension.create({
  name: 'typing',
  addInputRules() {
    const { heading, bulletList, orderedList, quote, rule } = this.editor.schema.nodes
    if (!heading || !bulletList || !orderedList || !quote || !rule) return []
    return [
      textblockTypeInputRule({ find: /^##\s$/, type: heading, getAttributes: { level: 2 } }),
      textblockTypeInputRule({ find: /^###\s$/, type: heading, getAttributes: { level: 3 } }),
      wrappingInputRule({ find: /^\s*[-*–]\s$/, type: bulletList }),
      wrappingInputRule({
        find: /^(\d{1,4})[.)]\s$/,
        type: orderedList,
        getAttributes: ([, start]) => ({ start: Number(start) }),
        joinPredicate: ([, start], before) =>
          before.childCount + (before.attrs.start as number) === Number(start),
      }),
      wrappingInputRule({ find: /^>\s$/, type: quote }),
      new InputRule({
        find: /^---\s$/,
        handler: ({ state, range }) => {
          const from = state.doc.resolve(range.from)
          if (from.depth !== 1) return null
          state.tr.replaceWith(from.before(), from.after(), [
            rule.create(),
            state.schema.nodes.paragraph?.create() ?? rule.create(),
          ])
        },
      }),
    ]
  },
  addKeyboardShortcuts() {
    const { editor } = this
    const inItem = () => editor.isActive('listItem')
    const idle = () => !editor.view.composing
    const run = (command: typeof undo) => () =>
      idle() && command(editor.state, editor.view.dispatch)
    return {
      'Mod-z': run(undo),
      'Mod-Shift-z': run(redo),
      'Mod-y': run(redo),
      'Mod-b': () => idle() && editor.commands.toggleMark('bold'),
      'Mod-i': () => idle() && editor.commands.toggleMark('italic'),
      'Mod-Alt-0': () => editor.commands.setNode('paragraph'),
      'Mod-Alt-2': () => editor.commands.toggleNode('heading', 'paragraph', { level: 2 }),
      'Mod-Alt-3': () => editor.commands.toggleNode('heading', 'paragraph', { level: 3 }),
      'Shift-Enter': () => idle() && editor.commands.insertContent({ type: 'hardBreak' }),
      Enter: () =>
        idle() &&
        (enterInTimeline(editor.view) || (inItem() && editor.commands.splitListItem('listItem'))),
      Tab: () => {
        if (inItem()) return editor.commands.sinkListItem('listItem') || true
        return goToNextCell(1)(editor.state, editor.view.dispatch)
      },
      'Shift-Tab': () => {
        if (inItem()) return editor.commands.liftListItem('listItem') || true
        return goToNextCell(-1)(editor.state, editor.view.dispatch)
      },
      Backspace: () => idle() && leaveAtStart(editor),
      'Alt-Shift-ArrowUp': () => idle() && moveBlock(editor.view, -1),
      'Alt-Shift-ArrowDown': () => idle() && moveBlock(editor.view, 1),
    }
  },
  addProseMirrorPlugins() {
    return [
      history(),
      gapCursor(),
      dropCursor({ color: false, width: 2, class: 'drop-line' }),
      tableEditing(),
      lastLine,
    ]
  },
})

/** At the start of a heading, an entry or a quote, Backspace makes it plain text first. */
function leaveAtStart(editor: Editor): boolean {
  const { empty, $from } = editor.state.selection
  if (!empty || $from.parentOffset > 0) return false
  if ($from.parent.type.name === 'heading') return editor.commands.setNode('paragraph')
  if (editor.isActive('listItem') && $from.index(-1) === 0)
    return editor.commands.liftListItem('listItem')
  return false
}

/** Whatever ends the text, there is a line after it to write on. */
const lastLine = new Plugin({
  appendTransaction(transactions, _before, { doc, schema, tr }) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null
    if (doc.lastChild?.type.name === 'paragraph') return null
    const line = schema.nodes.paragraph?.create()
    return line ? tr.insert(doc.content.size, line).setMeta('addToHistory', false) : null
  },
})
