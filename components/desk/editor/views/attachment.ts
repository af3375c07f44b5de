import type { NodeViewConstructor } from '@tiptap/pm/view'
import { bytes } from '#newsroom/text/numbers'
import type { DeskTools } from '../desk-tools.ts'
import { attributeField, button, make, removeBlock, setAttribute, viewOf } from './parts.ts'

/** A document that readers can save: what it is called is a field, the rest is the file's. */
export const attachmentView =
  (tools: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const place = { view, getPos }
    const { views } = tools.words
    let shown = node
    const title = attributeField(place, 'title', {
      label: views.attachmentTitle,
      placeholder: views.attachmentTitle,
      className: 'name',
      value: node.attrs.title,
    })
    const facts = make('span', { class: 'facts' })
    const replace = button(views.replaceDocument, () =>
      tools.ask({
        kind: 'document',
        onChosen: (file) => {
          tools.files.put(file)
          setAttribute(place, 'assetId', file.id)
        },
      }),
    )
    const dom = make(
      'div',
      { class: 'attachment', contenteditable: 'false', 'data-own': true },
      title.element,
      facts,
      make(
        'div',
        { class: 'block-row' },
        replace,
        button(views.removeBlock, () => removeBlock(place)),
      ),
    )
    const draw = () => {
      const file = tools.files.get(shown.attrs.assetId)
      facts.textContent = file ? `${file.name}, ${bytes(file.bytes)}` : '…'
    }
    const stop = tools.files.listen(draw)
    return viewOf(node, {
      dom,
      show(next) {
        shown = next
        title.show(next.attrs.title)
        draw()
      },
      destroy: stop,
    })
  }
