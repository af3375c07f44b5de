import type { NodeViewConstructor } from '@tiptap/pm/view'
import { type EmbedProvider, providerNames } from '#newsroom/body/embeds'
import type { DeskTools } from '../desk-tools.ts'
import { attributeField, button, make, setAttribute, viewOf } from './parts.ts'

/** A box beside the story: its name is a field, its words are text. */
export const infoBoxView =
  ({ words }: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const contentDOM = make('div', { class: 'info-words' })
    const title = attributeField({ view, getPos }, 'title', {
      label: words.views.boxTitle,
      placeholder: words.views.boxTitle,
      className: 'title-field title',
      value: node.attrs.title,
    })
    const dom = make(
      'aside',
      { class: 'info' },
      make('div', { contenteditable: 'false', 'data-own': true }, title.element),
      contentDOM,
    )
    return viewOf(node, { dom, contentDOM, show: (next) => title.show(next.attrs.title) })
  }

/** Stories to read as well: chosen in a dialog, shown as readers will see them. */
export const relatedBoxView =
  (tools: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const place = { view, getPos }
    const { views } = tools.words
    let shown = node
    const list = make('ul')
    const title = attributeField(place, 'title', {
      label: views.relatedTitle,
      placeholder: views.relatedTitle,
      className: 'title-field title',
      value: node.attrs.title,
    })
    const choose = button(views.chooseStories, () =>
      tools.ask({
        kind: 'stories',
        chosen: shown.attrs.articleIds,
        onChosen: (ids) => setAttribute(place, 'articleIds', ids),
      }),
    )
    const dom = make(
      'aside',
      { class: 'also-box', contenteditable: 'false', 'data-own': true },
      title.element,
      list,
      make('div', { class: 'block-row' }, choose),
    )
    const draw = () => {
      const ids = shown.attrs.articleIds as number[]
      list.replaceChildren(
        ...ids.map((id) => {
          const story = tools.stories.get(id)
          const absent = story?.path === null ? ` (${views.notOut})` : ''
          return make(
            'li',
            {},
            make('span', { class: 'story-name' }, (story?.headline ?? '…') + absent),
          )
        }),
      )
    }
    const stop = tools.stories.listen(draw)
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

/** Another site's post: where it leads, and what it says. Nothing of that site is loaded. */
export const embedView =
  ({ words }: DeskTools): NodeViewConstructor =>
  (node, view, getPos) => {
    const provider = node.attrs.provider as EmbedProvider
    const title = attributeField({ view, getPos }, 'title', {
      label: words.views.embedTitle,
      placeholder: words.views.embedTitle,
      className: 'what',
      value: node.attrs.title,
    })
    const address = make('span', { class: 'embed-address' })
    const dom = make(
      'figure',
      { class: 'embed', contenteditable: 'false', 'data-own': true },
      make(
        'div',
        { class: 'embed-poster' },
        title.element,
        make('span', { class: 'where' }, words.views.watchOn(providerNames[provider] ?? provider)),
        address,
      ),
    )
    return viewOf(node, {
      dom,
      show(next) {
        title.show(next.attrs.title)
        address.textContent = next.attrs.url
      },
    })
  }
