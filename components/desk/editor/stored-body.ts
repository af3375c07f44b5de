import type { JSONContent } from '@tiptap/core'
import { type ArticleBody, type Block, schemaVersion } from '#newsroom/body/document'

type Resolve = (assetId: number | null) => number | null
type GalleryItem = { assetId: number; caption: string; credit: string }

/**
 * The editor's document as stories store it: pictures that are still on their way are captions that wait,
 * and the empty line at the end, which is there to be written in, is not part of the text.
 */
export function storedBody(document: JSONContent, resolve: Resolve): ArticleBody {
  const content = (document.content ?? []).map((node) => arrived(node, resolve)) as Block[]
  while (isEmptyParagraph(content.at(-1))) content.pop()
  return { type: 'doc', schemaVersion, content }
}

/** What the editor begins with; it always has a line to write in. */
export function editableBody(body: ArticleBody): JSONContent {
  const last = body.content.at(-1)
  const open = last?.type === 'paragraph' ? [] : [{ type: 'paragraph' }]
  return { type: 'doc', content: [...body.content, ...open] as JSONContent[] }
}

const isEmptyParagraph = (block: Block | undefined) =>
  block?.type === 'paragraph' && !block.content?.length

function arrived(node: JSONContent, resolve: Resolve): JSONContent {
  if (node.type === 'figure') {
    return { ...node, attrs: { ...node.attrs, assetId: resolve(node.attrs?.assetId ?? null) } }
  }
  if (node.type !== 'gallery') return node
  const items = ((node.attrs?.items ?? []) as GalleryItem[]).flatMap((item) => {
    const assetId = resolve(item.assetId)
    return assetId === null ? [] : [{ ...item, assetId }]
  })
  if (items.length > 0) return { ...node, attrs: { ...node.attrs, items } }
  const caption = String(node.attrs?.caption ?? '')
  return { type: 'figure', attrs: { assetId: null, caption, credit: '', width: 'text' } }
}
