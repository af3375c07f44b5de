import type { Node } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'

export type Place = { view: EditorView; getPos: () => number | undefined }

type Attributes = Record<string, string | boolean | null | undefined>

/** One element with attributes and children; what is null, undefined or false is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (globalThis.Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    element.setAttribute(key, value === true ? '' : value)
  }
  element.append(...children)
  return element
}

/** Writes one attribute of the block at this place, as a step that can be undone. */
export function setAttribute({ view, getPos }: Place, name: string, value: unknown) {
  const at = getPos()
  if (at === undefined || !view.state.doc.nodeAt(at)) return
  view.dispatch(view.state.tr.setNodeAttribute(at, name, value))
}

/** Takes the block away and puts the cursor where it stood. */
export function removeBlock({ view, getPos }: Place) {
  const at = getPos()
  const node = at === undefined ? null : view.state.doc.nodeAt(at)
  if (at === undefined || !node) return
  view.dispatch(view.state.tr.delete(at, at + node.nodeSize))
  view.focus()
}

type FieldOptions = {
  label: string
  placeholder: string
  className: string
  value: string
  onInput: (value: string) => void
  /** Enter in the last field of a block goes on in the text. */
  onEnter?: () => void
}

export type Field = { element: HTMLTextAreaElement; show: (value: string) => void }

/**
 * A line of a block that is an attribute, not part of the text: a real field, so that every input method
 * works in it as in any form. It grows with its words and holds no line breaks.
 */
export function field(options: FieldOptions): Field {
  const { label, placeholder, className, onInput, onEnter } = options
  const element = make('textarea', {
    class: `block-field ${className}`,
    'aria-label': label,
    placeholder,
    rows: '1',
    spellcheck: 'false',
  })
  const grow = () => {
    if (CSS.supports('field-sizing', 'content')) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }
  element.value = options.value
  element.addEventListener('input', () => {
    grow()
    onInput(element.value.replace(/\n/g, ' '))
  })
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    onEnter?.()
  })
  queueMicrotask(grow)
  return {
    element,
    show(value) {
      if (document.activeElement === element || element.value === value) return
      element.value = value
      grow()
    },
  }
}

/** A field bound to an attribute of its block. */
export function attributeField(
  place: Place,
  attribute: string,
  options: Omit<FieldOptions, 'onInput' | 'onEnter'> & { onEnter?: () => void },
): Field {
  return field({
    ...options,
    onInput: (value) => setAttribute(place, attribute, value),
    onEnter: options.onEnter ?? (() => goOnAfter(place)),
  })
}

/** Puts the cursor into the text after the block, with a new line where there is none. */
function goOnAfter({ view, getPos }: Place) {
  const at = getPos()
  const node = at === undefined ? null : view.state.doc.nodeAt(at)
  if (at === undefined || !node) return
  const after = at + node.nodeSize
  const { tr, schema, doc } = view.state
  const next = doc.resolve(after).nodeAfter
  const { paragraph } = schema.nodes
  if (!next?.isTextblock && paragraph) tr.insert(after, paragraph.create())
  tr.setSelection(Selection.near(tr.doc.resolve(after + 1), 1))
  view.dispatch(tr.scrollIntoView())
  view.focus()
}

export function button(
  label: string,
  onPress: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const element = make('button', { type: 'button', class: 'block-button', ...attributes }, label)
  element.addEventListener('click', onPress)
  return element
}

/** Events in a block's own fields and buttons are theirs: the text does not see them. */
const isOwnEvent = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest('[data-own]') !== null

/** What every view of ours shares: own fields, and a redraw when the node of the same kind changes. */
export function viewOf(
  node: Node,
  parts: {
    dom: HTMLElement
    contentDOM?: HTMLElement
    show: (node: Node) => void
    destroy?: () => void
  },
): NodeView {
  const { dom, contentDOM, show, destroy } = parts
  show(node)
  return {
    dom,
    ...(contentDOM ? { contentDOM } : {}),
    update(next) {
      if (next.type !== node.type) return false
      show(next)
      return true
    },
    stopEvent: isOwnEvent,
    ignoreMutation: (mutation) =>
      mutation.type !== 'selection' && !(contentDOM?.contains(mutation.target) ?? false),
    ...(destroy ? { destroy } : {}),
  }
}
