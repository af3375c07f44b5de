import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { DeskTools } from '../desk-tools.ts'
import { addEntry, cursorIn } from '../timeline-keys.ts'
import { attributeField, button, make, viewOf } from './parts.ts'

/** What happened when: its name is a field, its moments stand under one another. */
export const timelineView =
  ({ words }: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const contentDOM = make('ol')
    const title = attributeField({ view, getPos }, 'title', {
      label: words.views.timelineTitle,
      placeholder: words.views.timelineTitle,
      className: 'title-field title',
      value: node.attrs.title,
    })
    const add = button(words.views.addEntry, () => {
      const at = getPos()
      const shown = at === undefined ? null : view.state.doc.nodeAt(at)
      if (at !== undefined && shown) addEntry(view, at + shown.nodeSize - 1)
    })
    const own = { contenteditable: 'false', 'data-own': true }
    const dom = make(
      'aside',
      { class: 'moments' },
      make('div', own, title.element),
      contentDOM,
      make('div', { ...own, class: 'block-row' }, add),
    )
    return viewOf(node, { dom, contentDOM, show: (next) => title.show(next.attrs.title) })
  }

/** One moment: when it was is a field, what happened is text. */
export const timelineEntryView =
  ({ words }: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const contentDOM = make('div')
    const when = attributeField({ view, getPos }, 'when', {
      label: words.views.when,
      placeholder: words.views.when,
      className: 'when',
      value: node.attrs.when,
      onEnter: () => {
        const at = getPos()
        if (at !== undefined) view.dispatch(cursorIn(view.state, at))
        view.focus()
      },
    })
    const dom = make(
      'li',
      {},
      make('div', { contenteditable: 'false', 'data-own': true }, when.element),
      contentDOM,
    )
    return viewOf(node, { dom, contentDOM, show: (next) => when.show(next.attrs.when) })
  }
