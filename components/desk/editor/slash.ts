import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'

/** A line that begins with a stroke asks for a block; `query` is what follows the stroke. */
export type SlashLine = { from: number; to: number; query: string }

type Listener = {
  onLine: (line: SlashLine | null) => void
  /** @returns whether the key was used */
  onKey: (key: string) => boolean
}

const key = new PluginKey<SlashLine | null>('slash')

/** Watches for a stroke at the beginning of a line. The menu itself is the page's. */
export const slashMenu = (listener: Listener) =>
  Extension.create({
    name: 'slash',
    addProseMirrorPlugins: () => [
      new Plugin<SlashLine | null>({
        key,
        state: {
          init: () => null,
          apply(tr, before) {
            if (tr.getMeta(key) === 'close') return null
            const { empty, $from } = tr.selection
            if (!empty || $from.parent.type.name !== 'paragraph') return null
            const text = $from.parent.textContent
            if (!text.startsWith('/') || text.length > 24 || $from.parentOffset === 0) return null
            // Closed with Escape, it stays closed until the line is begun anew.
            if (!tr.docChanged && before === null) return null
            return { from: $from.start(), to: $from.end(), query: text.slice(1) }
          },
        },
        view: () => ({
          update(view, before) {
            const line = key.getState(view.state) ?? null
            if (line !== (key.getState(before) ?? null)) listener.onLine(line)
          },
        }),
        props: {
          handleKeyDown(view, event) {
            if (view.composing || event.isComposing || !key.getState(view.state)) return false
            if (event.key === 'Escape') {
              view.dispatch(view.state.tr.setMeta(key, 'close'))
              return true
            }
            return listener.onKey(event.key)
          },
        },
      }),
    ],
  })
