import type { Editor, JSONContent } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'
import { fold } from '#newsroom/text/fold'
import type { IconName } from '../../ui/icon-shapes.tsx'
import type { DeskTools } from './desk-tools.ts'

/** A block that can be put in. `keys` are what finds it besides its name, folded. */
export type Insertion = {
  id: string
  group: 'common' | 'other'
  icon: IconName
  name: string
  hint?: string
  shortcut?: string
  keys: string
  put: (editor: Editor) => void
}

const cell = (type: string): JSONContent => ({ type, content: [{ type: 'paragraph' }] })
const row = (type: string): JSONContent => ({
  type: 'tableRow',
  content: [cell(type), cell(type), cell(type)],
})
const emptyTable: JSONContent = {
  type: 'table',
  content: [row('tableHeader'), row('tableCell'), row('tableCell')],
}

/** Puts blocks where the cursor is, in place of an empty line; what can be written in gets the cursor. */
export function putBlock(editor: Editor, block: JSONContent | JSONContent[]) {
  const { state, view } = editor
  const nodes = [block].flat().map((json) => state.schema.nodeFromJSON(json))
  const { $from } = state.selection
  const line = $from.depth === 0 ? null : $from.node(1)
  const isEmptyLine = line?.type.name === 'paragraph' && line.content.size === 0
  const at = line === null ? $from.pos : isEmptyLine ? $from.before(1) : $from.after(1)
  const tr = state.tr.replaceWith(at, isEmptyLine ? at + 2 : at, nodes)
  const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0)
  const last = nodes.at(-1)
  if (last?.isLeaf) {
    const after = at + size
    const { paragraph } = state.schema.nodes
    if (!tr.doc.resolve(after).nodeAfter?.isTextblock && paragraph) {
      tr.insert(after, paragraph.create())
    }
    tr.setSelection(TextSelection.create(tr.doc, after + 1))
  } else tr.setSelection(Selection.near(tr.doc.resolve(at + 1), 1))
  view.dispatch(tr.scrollIntoView())
  view.focus()
  const placed = view.nodeDOM(at)
  const own = last?.isLeaf && placed instanceof Element ? placed.querySelector('textarea') : null
  if (last?.type.name === 'pullQuote' || last?.type.name === 'embed') own?.focus()
}

const figureOf = (assetId: number): JSONContent => ({
  type: 'figure',
  attrs: { assetId, caption: '', credit: '', width: 'text' },
})

/** Everything that the slash menu and the plus button offer, the usual first. */
export function insertionsOf(tools: DeskTools): Insertion[] {
  const { blocks: words } = tools.words
  const node = (type: string, attrs?: JSONContent['attrs']) => (editor: Editor) =>
    void editor.chain().focus().setNode(type, attrs).run()
  const pictures =
    (several: boolean, onChosen: (editor: Editor, ids: number[]) => void) => (editor: Editor) =>
      tools.ask({ kind: 'pictures', several, onChosen: (ids) => onChosen(editor, ids) })
  return [
    {
      id: 'figure',
      group: 'common',
      icon: 'pictures',
      name: words.figure,
      hint: words.figureHint,
      shortcut: '/anh',
      keys: 'anh hinh picture photo image',
      put: pictures(true, (editor, ids) => putBlock(editor, ids.map(figureOf))),
    },
    {
      id: 'quote',
      group: 'common',
      icon: 'quote',
      name: words.quote,
      hint: words.quoteHint,
      shortcut: '/trich',
      keys: 'trich dan quote',
      put: (editor) => void editor.chain().focus().wrapIn('quote').run(),
    },
    {
      id: 'heading',
      group: 'common',
      icon: 'heading',
      name: words.heading,
      shortcut: '##',
      keys: 'tieu de muc heading',
      put: node('heading', { level: 2 }),
    },
    {
      id: 'relatedBox',
      group: 'common',
      icon: 'related',
      name: words.relatedBox,
      hint: words.relatedBoxHint,
      shortcut: '/lien',
      keys: 'tin lien quan doc them related',
      put: (editor) =>
        tools.ask({
          kind: 'stories',
          chosen: [],
          onChosen: (articleIds) =>
            putBlock(editor, { type: 'relatedBox', attrs: { title: '', articleIds } }),
        }),
    },
    {
      id: 'subheading',
      group: 'other',
      icon: 'heading',
      name: words.subheading,
      shortcut: '###',
      keys: 'tieu de nho subheading',
      put: node('heading', { level: 3 }),
    },
    {
      id: 'bulletList',
      group: 'other',
      icon: 'stories',
      name: words.bulletList,
      shortcut: '-',
      keys: 'danh sach gach dau dong list',
      put: (editor) => void editor.chain().focus().toggleList('bulletList', 'listItem').run(),
    },
    {
      id: 'orderedList',
      group: 'other',
      icon: 'log',
      name: words.orderedList,
      shortcut: '1.',
      keys: 'danh sach danh so numbered list',
      put: (editor) => void editor.chain().focus().toggleList('orderedList', 'listItem').run(),
    },
    {
      id: 'gallery',
      group: 'other',
      icon: 'gallery',
      name: words.gallery,
      keys: 'bo anh gallery',
      put: pictures(true, (editor, ids) =>
        putBlock(editor, {
          type: 'gallery',
          attrs: {
            caption: '',
            items: ids.map((assetId) => ({ assetId, caption: '', credit: '' })),
          },
        }),
      ),
    },
    {
      id: 'infoBox',
      group: 'other',
      icon: 'info',
      name: words.infoBox,
      hint: words.infoBoxHint,
      keys: 'hop thong tin so lieu box info',
      put: (editor) =>
        putBlock(editor, {
          type: 'infoBox',
          attrs: { title: '' },
          content: [{ type: 'paragraph' }],
        }),
    },
    {
      id: 'table',
      group: 'other',
      icon: 'table',
      name: words.table,
      keys: 'bang table',
      put: (editor) => putBlock(editor, emptyTable),
    },
    {
      id: 'pullQuote',
      group: 'other',
      icon: 'quote',
      name: words.pullQuote,
      keys: 'cau trich lon noi bat pull quote',
      put: (editor) => putBlock(editor, { type: 'pullQuote' }),
    },
    {
      id: 'timeline',
      group: 'other',
      icon: 'clock',
      name: words.timeline,
      hint: words.timelineHint,
      shortcut: '/moc',
      keys: 'dong thoi gian moc dien bien timeline',
      put: (editor) =>
        putBlock(editor, {
          type: 'timeline',
          content: [{ type: 'timelineEntry', content: [{ type: 'paragraph' }] }],
        }),
    },
    {
      id: 'attachment',
      group: 'other',
      icon: 'document',
      name: words.attachment,
      hint: words.attachmentHint,
      keys: 'tai lieu van ban tep pdf word excel document file',
      put: (editor) =>
        tools.ask({
          kind: 'document',
          onChosen: (file) => {
            tools.files.put(file)
            putBlock(editor, { type: 'attachment', attrs: { assetId: file.id, title: '' } })
          },
        }),
    },
    {
      id: 'embed',
      group: 'other',
      icon: 'embed',
      name: words.embed,
      hint: words.embedHint,
      keys: 'nhung video youtube facebook tiktok x embed',
      put: () => tools.ask({ kind: 'embed' }),
    },
    {
      id: 'footnote',
      group: 'other',
      icon: 'note',
      name: words.footnote,
      keys: 'chu thich cuoi bai footnote',
      put: () => tools.ask({ kind: 'footnote', at: null, text: '' }),
    },
    {
      id: 'rule',
      group: 'other',
      icon: 'rule',
      name: words.rule,
      shortcut: '---',
      keys: 'duong ngan ke rule line',
      put: (editor) => putBlock(editor, { type: 'rule' }),
    },
  ]
}

/** The insertions whose name or keys begin a word with what was typed, marks or not. */
export function matching(insertions: Insertion[], typed: string): Insertion[] {
  const wanted = fold(typed.normalize('NFC')).trim()
  if (wanted === '') return insertions
  const holds = (text: string) => ` ${fold(text)}`.includes(` ${wanted}`)
  return insertions.filter(({ name, keys }) => holds(name) || holds(keys))
}
