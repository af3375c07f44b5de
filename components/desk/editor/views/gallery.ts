import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { Gallery } from '#newsroom/body/document'
import type { DeskTools } from '../desk-tools.ts'
import { attributeField, button, field, make, removeBlock, setAttribute, viewOf } from './parts.ts'
import { pictureParts } from './picture-parts.ts'

type Item = Gallery['attrs']['items'][number]
const sizes = '(min-width: 44rem) 20rem, 50vw'

/** Several pictures: each with its own caption and credit, moved with buttons. */
export const galleryView =
  (tools: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const place = { view, getPos }
    const { views } = tools.words
    let shown = node
    const list = make('ul', { contenteditable: 'false', 'data-own': true })
    const items = () => shown.attrs.items as Item[]
    const set = (next: Item[]) => {
      if (next.length === 0) removeBlock(place)
      else setAttribute(place, 'items', next)
    }
    const write = (at: number, changes: Partial<Item>) =>
      set(items().map((item, index) => (index === at ? { ...item, ...changes } : item)))
    const move = (at: number, by: number) => {
      const next = [...items()]
      const [item] = next.splice(at, 1)
      if (item) next.splice(at + by, 0, item)
      set(next)
    }
    const caption = attributeField(place, 'caption', {
      label: views.caption,
      placeholder: views.captionHint,
      className: 'caption-field',
      value: node.attrs.caption,
    })
    const add = button(views.addPictures, () =>
      tools.ask({
        kind: 'pictures',
        several: true,
        onChosen: (ids) =>
          set([...items(), ...ids.map((assetId) => ({ assetId, caption: '', credit: '' }))]),
      }),
    )
    const dom = make(
      'figure',
      { class: 'gallery' },
      list,
      make(
        'figcaption',
        { contenteditable: 'false', 'data-own': true },
        caption.element,
        make('div', { class: 'block-row' }, add),
      ),
    )
    const drawItem = (item: Item, at: number) => {
      const { parts } = pictureParts(tools, item.assetId, sizes, () => undefined)
      const describe = button(views.describe, () => {
        const assetId = tools.uploads.resolve(item.assetId)
        if (assetId !== null) tools.ask({ kind: 'describe', assetId })
      })
      const bar = make('div', { class: 'block-bar' }, describe)
      if (at > 0) bar.append(button('←', () => move(at, -1), { 'aria-label': views.moveLeft }))
      if (at < items().length - 1)
        bar.append(button('→', () => move(at, 1), { 'aria-label': views.moveRight }))
      const remove = () => set(items().filter((_, index) => index !== at))
      bar.append(button(views.removePicture, remove))
      const words = field({
        label: views.caption,
        placeholder: views.captionHint,
        className: 'caption-field',
        value: item.caption,
        onInput: (value) => write(at, { caption: value }),
        onEnter: () => credit.element.focus(),
      })
      const credit = field({
        label: views.credit,
        placeholder: views.creditHint,
        className: 'credit-field by',
        value: item.credit,
        onInput: (value) => write(at, { credit: value }),
      })
      const frame = make('div', { class: 'block-frame' }, ...parts, bar)
      return make(
        'li',
        {},
        make('figure', {}, frame, make('figcaption', {}, words.element, credit.element)),
      )
    }
    const drawn = () =>
      items()
        .map(({ assetId }) => assetId)
        .join()
    let before = ''
    const draw = () => {
      before = drawn()
      const count = items().length
      dom.className = `gallery count-${count > 4 ? 'many' : count}`
      list.replaceChildren(...items().map(drawItem))
    }
    const stop = [tools.pictures.listen(draw), tools.uploads.listen(draw)]
    return viewOf(node, {
      dom,
      show(next) {
        shown = next
        caption.show(next.attrs.caption)
        // Typing a caption changes the items too; their fields hold it already.
        if (before !== drawn() || !list.contains(document.activeElement)) draw()
      },
      destroy: () => {
        for (const end of stop) end()
      },
    })
  }
