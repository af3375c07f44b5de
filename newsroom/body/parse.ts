import { parseHTML } from 'linkedom'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { defaultTreeAdapter, parseFragment, serialize } from 'parse5'
import { DOMParser } from 'prosemirror-model'
import { spoken } from '../text/sentence.ts'
import type { ArticleBody, BulletList, ListItem, OrderedList } from './document.ts'
import { schemaVersion } from './document.ts'
import { limits } from './limits.ts'
import { bodySchema } from './schema.ts'
import { squared } from './tables.ts'
import { validateBody } from './validate.ts'

/** Characters of HTML; the mark-up around a story of the allowed length stays far below. */
const longestHtml = 8_000_000

/** HTML that is too large or too deep for an article body. */
export class UnreadableHtmlError extends Error {
  override name = 'UnreadableHtmlError'
}

/** Elements inside one another. Word processors stay below 30; a parser's time grows with the square. */
const deepest = 400

const parser = DOMParser.fromSchema(bodySchema)

/**
 * Reads any HTML into an article body: an export gives the document it was made from; pages and
 * pasted text give what the document can hold. Only what the schema names survives: scripts, styles,
 * forms, drawings, unknown tags and attributes, and addresses that may not be linked to are gone.
 * Lists too deep and tables that do not lay out are straightened.
 * @throws UnreadableHtmlError with a Vietnamese message where even so it is no body (`limits`).
 */
export function fromHtml(html: string): ArticleBody {
  if (html.length > longestHtml) throw new UnreadableHtmlError('HTML quá dài')
  const validation = validateBody({ type: 'doc', schemaVersion, content: readBlocks(html) })
  if (validation.ok) return validation.body
  const [problem] = validation.problems
  throw new UnreadableHtmlError(
    problem ? `${spoken(problem.message, 'vi')} (${problem.path})` : 'HTML không đọc được',
  )
}

function readBlocks(html: string): unknown[] {
  // Forgotten end tags close where browsers close them, which linkedom's own parser does not know.
  const source = serialize(parseFragment(html, { treeAdapter: boundedTree() }))
  try {
    return blocksOf(source)
  } catch (error) {
    // Both hand the children of an element on as arguments, which end the stack by the hundred thousand.
    if (error instanceof RangeError) throw new UnreadableHtmlError('HTML có quá nhiều thành phần')
    throw error
  }
}

function blocksOf(html: string): unknown[] {
  const { document } = parseHTML('<!DOCTYPE html><html><body></body></html>')
  document.body.innerHTML = html
  const { content = [] } = parser.parse(document.body).toJSON() as { content?: unknown[] }
  return content.map(straightened)
}

/** A tree that refuses to grow deeper than what comes after it can walk down. */
function boundedTree(): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>()
  const hang = (parent: object, node: object) => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > deepest) throw new UnreadableHtmlError('HTML lồng nhau quá sâu')
    depths.set(node, depth)
  }
  type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap
  return {
    ...defaultTreeAdapter,
    appendChild(parent: Tree['parentNode'], node: Tree['childNode']) {
      hang(parent, node)
      defaultTreeAdapter.appendChild(parent, node)
    },
    insertBefore(parent: Tree['parentNode'], node: Tree['childNode'], next: Tree['childNode']) {
      hang(parent, node)
      defaultTreeAdapter.insertBefore(parent, node, next)
    },
  }
}

/** Nodes as the schema made them, so that their shapes are known. */
function straightened(node: unknown): unknown {
  if (!isNode(node)) return node
  if (node.type === 'infoBox') return { ...node, content: node.content.map(straightened) }
  if (node.type === 'table') return { ...node, content: squared(node.content as never) }
  if (isList(node)) return flattened(node, 1)
  return node
}

function isNode(node: unknown): node is { type: string; content: unknown[] } {
  return (
    typeof node === 'object' && node !== null && 'content' in node && Array.isArray(node.content)
  )
}

const isList = (node: { type: string }): node is BulletList | OrderedList =>
  node.type === 'bulletList' || node.type === 'orderedList'

/** Entries of lists that lie too deep follow the entry they hung under. */
function flattened<List extends BulletList | OrderedList>(list: List, depth: number): List {
  const content = list.content.flatMap((entry): ListItem[] => {
    if (depth < limits.listDepth) {
      const inner = entry.content.map((node) => (isList(node) ? flattened(node, depth + 1) : node))
      return [{ ...entry, content: inner }]
    }
    const own = entry.content.filter((node) => !isList(node))
    const deeper = entry.content.filter(isList).flatMap((node) => flattened(node, depth).content)
    return [{ ...entry, content: own }, ...deeper]
  })
  return { ...list, content }
}
