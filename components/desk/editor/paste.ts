import { Extension } from '@tiptap/core'
import { DOMParser, type Node, type ParseOptions, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorProps, EditorView } from '@tiptap/pm/view'
import { parseEmbed } from '#newsroom/body/embeds'
import { safeHref } from '#newsroom/body/links'
import { cleanPasted } from '#newsroom/body/paste/clean'
import { plainTextBlocks } from '#newsroom/body/paste/plain'
import { quietHtml } from '#newsroom/body/paste/quiet'
import type { DeskTools } from './desk-tools.ts'

/** Where pasted pictures are brought in from. */
export type Fetching = {
  fetchPicture: (address: string) => number | null
}

const pictureTypes = /^image\/(jpeg|png|webp|gif|avif|heic|heif)$/

const picturesIn = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter(({ type }) => pictureTypes.test(type))

/** Cleans what other programs put on the clipboard before the schema reads it. */
class PastedParser extends DOMParser {
  private readonly takePicture: Fetching['fetchPicture']
  constructor(inner: DOMParser, takePicture: Fetching['fetchPicture']) {
    super(inner.schema, inner.rules)
    this.takePicture = takePicture
  }
  override parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
    // What was copied in this editor is clean already, and knows its pictures.
    if (dom instanceof Element && !dom.querySelector('[data-pm-slice]')) {
      cleanPasted(dom, this.takePicture)
    }
    return super.parseSlice(dom, options)
  }
}

/** How what other programs put on the clipboard is read: cleaned, and by the schema's own rules. */
export function cleanClipboard(schema: Schema, takePicture: Fetching['fetchPicture']): EditorProps {
  return {
    transformPastedHTML: quietHtml,
    clipboardParser: new PastedParser(DOMParser.fromSchema(schema), takePicture),
    clipboardTextParser: (text, _context, _plain, view) =>
      Slice.maxOpen(
        view.state.schema.nodeFromJSON({ type: 'doc', content: plainTextBlocks(text) }).content,
      ),
  }
}

/** Paste and drop: text comes in clean, pictures are uploaded, addresses become links or embeds. */
export const pasting = (tools: DeskTools, fetching: Fetching) =>
  Extension.create({
    name: 'pasting',
    addProseMirrorPlugins() {
      return [
        new Plugin({
          props: {
            ...cleanClipboard(this.editor.schema, fetching.fetchPicture),
            handlePaste: (view, event) =>
              pastePictures(tools, view, event) || pasteAddress(view, event),
            handleDrop: (view, event) => dropPictures(tools, view, event),
          },
        }),
      ]
    },
  })

function figures(tools: DeskTools, view: EditorView, files: File[]): Node[] {
  const { figure } = view.state.schema.nodes
  return figure ? files.map((file) => figure.create({ assetId: tools.uploads.send(file) })) : []
}

function pastePictures(tools: DeskTools, view: EditorView, event: ClipboardEvent): boolean {
  const files = picturesIn(event.clipboardData)
  // Word and browsers put a picture of the text beside the text: the text is what was meant.
  if (files.length === 0 || event.clipboardData?.types.includes('text/html')) {
    const html = event.clipboardData?.getData('text/html') ?? ''
    const onlyPicture = files.length === 1 && /^(<meta[^>]*>)?\s*<img[^>]*>\s*$/i.test(html.trim())
    if (!onlyPicture) return false
  }
  const { $from } = view.state.selection
  const at = $from.depth === 0 ? $from.pos : $from.after(1)
  view.dispatch(view.state.tr.insert(at, figures(tools, view, files)).scrollIntoView())
  return true
}

function dropPictures(tools: DeskTools, view: EditorView, event: DragEvent): boolean {
  const files = picturesIn(event.dataTransfer)
  if (files.length === 0) return false
  event.preventDefault()
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY })
  const $at = view.state.doc.resolve(found?.pos ?? view.state.doc.content.size)
  const at = $at.depth === 0 ? $at.pos : $at.after(1)
  view.dispatch(view.state.tr.insert(at, figures(tools, view, files)))
  return true
}

/** An address pasted over words links them; on an empty line, a film or post is embedded. */
function pasteAddress(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  if (!/^https?:\/\/\S+$/i.test(text)) return false
  const { state } = view
  const { link } = state.schema.marks
  const { embed } = state.schema.nodes
  const { empty, from, to, $from } = state.selection
  const href = safeHref(text)
  if (!empty && href && link && $from.parent.inlineContent) {
    view.dispatch(state.tr.addMark(from, to, link.create({ href })))
    return true
  }
  const post = parseEmbed(text)
  if (!post || !embed || $from.depth !== 1 || $from.parent.content.size > 0) return false
  const node = embed.create({ provider: post.provider, url: post.url, title: '' })
  view.dispatch(state.tr.replaceWith($from.before(), $from.after(), node).scrollIntoView())
  return true
}
