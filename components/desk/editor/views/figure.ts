import type { NodeViewConstructor } from '@tiptap/pm/view'
import { figureWidths } from '#newsroom/body/document'
import type { DeskTools } from '../desk-tools.ts'
import { attributeField, button, make, removeBlock, setAttribute, viewOf } from './parts.ts'
import { pictureParts } from './picture-parts.ts'

const sizes = '(min-width: 44rem) 41.5rem, 100vw'

type Width = (typeof figureWidths)[number]

/** The width that the button gives a picture of this one. */
const next = (width: Width): Width =>
  figureWidths[(figureWidths.indexOf(width) + 1) % figureWidths.length] ?? 'text'

/** A picture in the text: caption and credit are fields under it, tools stand over it. */
export const figureView =
  (tools: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const place = { view, getPos }
    const { words } = tools
    const { views } = words
    let shown = node
    const frame = make('div', { class: 'block-frame', contenteditable: 'false' })
    const wish = () =>
      tools.ask({
        kind: 'pictures',
        several: false,
        onChosen: ([id]) => id !== undefined && setAttribute(place, 'assetId', id),
      })
    const bar = make('div', { class: 'block-bar', 'data-own': true })
    const describe = button(views.describe, () => {
      const assetId = tools.uploads.resolve(shown.attrs.assetId)
      if (assetId !== null) tools.ask({ kind: 'describe', assetId })
    })
    const width = button('', () => setAttribute(place, 'width', next(shown.attrs.width)))
    bar.append(
      describe,
      button(views.replacePicture, wish),
      width,
      button(views.removePicture, () => removeBlock(place)),
    )
    const caption = attributeField(place, 'caption', {
      label: views.caption,
      placeholder: views.captionHint,
      className: 'caption-field',
      value: node.attrs.caption,
      onEnter: () => credit.element.focus(),
    })
    const credit = attributeField(place, 'credit', {
      label: views.credit,
      placeholder: views.creditHint,
      className: 'credit-field by',
      value: node.attrs.credit,
    })
    const words2 = make(
      'figcaption',
      { 'data-own': true, contenteditable: 'false' },
      caption.element,
      credit.element,
    )
    const dom = make('figure', { class: 'picture' }, frame, words2)
    const draw = () => {
      const { assetId, width: kind } = shown.attrs
      const { parts, shape } = pictureParts(tools, assetId, sizes, wish)
      frame.replaceChildren(...parts, bar)
      describe.hidden = tools.uploads.resolve(assetId) === null
      width.textContent = views.widths[next(kind)]
      const selected = dom.classList.contains('ProseMirror-selectednode')
      dom.className = ['picture', kind !== 'text' && kind, shape].filter(Boolean).join(' ')
      dom.classList.toggle('ProseMirror-selectednode', selected)
    }
    const stop = [tools.pictures.listen(draw), tools.uploads.listen(draw)]
    return viewOf(node, {
      dom,
      show(fresh) {
        const redraw = fresh === shown || fresh.attrs.assetId !== shown.attrs.assetId
        const widthChanged = fresh.attrs.width !== shown.attrs.width
        shown = fresh
        caption.show(fresh.attrs.caption)
        credit.show(fresh.attrs.credit)
        if (redraw || widthChanged) draw()
      },
      destroy: () => {
        for (const end of stop) end()
      },
    })
  }
