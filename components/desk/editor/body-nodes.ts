import { type AnyExtension, type Attributes, Mark, Node } from '@tiptap/core'
import type { DOMOutputSpec, MarkSpec, NodeSpec, Node as TextNode } from '@tiptap/pm/model'
import type { NodeViewConstructor } from '@tiptap/pm/view'
import { bodySchema } from '#newsroom/body/schema'
import { incomingFigure, nodeMarkup } from './node-markup.ts'

/** prosemirror-tables recognises its parts by these. */
const tableRoles: Record<string, string> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
}

/**
 * The nodes and marks of an article's body for Tiptap, made from the one schema of `newsroom/body`: same
 * names, attributes, content and reading of HTML. Only the views are the editor's own.
 */
export function bodyNodes(views: Record<string, NodeViewConstructor>): AnyExtension[] {
  const nodes: AnyExtension[] = []
  const marks: AnyExtension[] = []
  let rank = 200
  bodySchema.spec.nodes.forEach((name, spec) => {
    nodes.push(nodeOf(name, spec, rank, views[name]))
    rank -= 1
  })
  bodySchema.spec.marks.forEach((name, spec) => {
    marks.push(markOf(name, spec, rank))
    rank -= 1
  })
  return [...nodes, ...marks]
}

/** The rules of the schema read all attributes at once; nothing is read a second time here. */
const attributesOf = (attrs: NodeSpec['attrs']): Attributes =>
  Object.fromEntries(
    Object.entries(attrs ?? {}).map(([name, { default: initial }]) => [
      name,
      { default: initial ?? null, parseHTML: () => null, rendered: false },
    ]),
  )

function nodeOf(
  name: string,
  spec: NodeSpec,
  priority: number,
  view: NodeViewConstructor | undefined,
): AnyExtension {
  const { group, content, inline, atom, defining, isolating, attrs } = spec
  const rules = [...(name === 'figure' ? [incomingFigure] : []), ...(spec.parseDOM ?? [])]
  return Node.create({
    name,
    priority: name === 'paragraph' ? 1000 : priority,
    topNode: name === 'doc',
    // An empty story has no block; the editor always keeps a line to write in.
    content: name === 'doc' ? 'block+' : content,
    ...(group === undefined ? {} : { group }),
    inline: inline ?? false,
    atom: atom ?? false,
    defining: defining ?? false,
    isolating: isolating ?? false,
    selectable: name !== 'text',
    addAttributes: () => attributesOf(attrs),
    parseHTML: () => rules,
    ...(name === 'doc' || name === 'text'
      ? {}
      : {
          renderHTML: ({ node }: { node: TextNode }): DOMOutputSpec => nodeMarkup(node),
        }),
    ...(view ? { addNodeView: () => (props: unknown) => view(...viewArguments(props)) } : {}),
    extendNodeSchema: (extension: { name: string }) =>
      extension.name === name && tableRoles[name] ? { tableRole: tableRoles[name] } : {},
  })
}

/** Tiptap hands one object over; our views are plain ProseMirror ones. */
function viewArguments(props: unknown): Parameters<NodeViewConstructor> {
  const { node, view, getPos, decorations, innerDecorations } = props as {
    node: TextNode
    view: Parameters<NodeViewConstructor>[1]
    getPos: () => number | undefined
    decorations: Parameters<NodeViewConstructor>[3]
    innerDecorations: Parameters<NodeViewConstructor>[4]
  }
  return [node, view, getPos, decorations, innerDecorations]
}

const markTags: Record<string, string> = { link: 'a', bold: 'strong', italic: 'em' }

function markOf(name: string, spec: MarkSpec, priority: number): AnyExtension {
  return Mark.create({
    name,
    priority,
    inclusive: spec.inclusive ?? true,
    addAttributes: () => attributesOf(spec.attrs as NodeSpec['attrs']),
    parseHTML: () => [...(spec.parseDOM ?? [])],
    renderHTML: ({ mark }) => [
      markTags[name] ?? 'span',
      name === 'link' ? { href: mark.attrs.href, rel: 'noopener' } : {},
      0,
    ],
  })
}
