import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { DeskTools } from '../desk-tools.ts'
import { attributeField, make, viewOf } from './parts.ts'

/** Words of others: paragraphs, and under them who said it. */
export const quoteView =
  ({ words }: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const contentDOM = make('div')
    const cite = attributeField({ view, getPos }, 'cite', {
      label: words.views.cite,
      placeholder: words.views.citeHint,
      className: 'cite-field',
      value: node.attrs.cite,
    })
    const footer = make('footer', { contenteditable: 'false', 'data-own': true }, cite.element)
    const dom = make('blockquote', { class: 'quote' }, contentDOM, footer)
    return viewOf(node, { dom, contentDOM, show: (next) => cite.show(next.attrs.cite) })
  }

/** A sentence of the story set large. */
export const pullQuoteView =
  ({ words }: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const place = { view, getPos }
    const text = attributeField(place, 'text', {
      label: words.views.pullText,
      placeholder: words.views.pullText,
      className: 'pull-field',
      value: node.attrs.text,
      onEnter: () => cite.element.focus(),
    })
    const cite = attributeField(place, 'cite', {
      label: words.views.cite,
      placeholder: words.views.citeHint,
      className: 'cite-field',
      value: node.attrs.cite,
    })
    const dom = make(
      'blockquote',
      { class: 'pull', contenteditable: 'false', 'data-own': true },
      text.element,
      make('footer', {}, cite.element),
    )
    return viewOf(node, {
      dom,
      show(next) {
        text.show(next.attrs.text)
        cite.show(next.attrs.cite)
      },
    })
  }
