import { z } from 'zod'
import type { ArticleBody, BulletList, OrderedList } from './document.ts'
import { schemaVersion } from './document.ts'
import { limits } from './limits.ts'
import { block } from './node-schemas.ts'
import { layOut } from './tables.ts'
import { characterCount } from './text.ts'

type Path = (string | number)[]
type Problem = { path: Path; message: string }

const document: z.ZodType<ArticleBody> = z.object({
  type: z.literal('doc'),
  schemaVersion: z.literal(schemaVersion, { error: 'Bài viết thuộc phiên bản tài liệu khác' }),
  content: z
    .array(block)
    .max(limits.blocks, `Bài có quá ${limits.blocks.toLocaleString('vi')} khối`),
})
const inVietnamese = z.locales.vi().localeError

/** Checks a body and brings it to its canonical form; issues carry paths and Vietnamese messages. */
export const articleBody: z.ZodType<ArticleBody> = z.unknown().transform((input, context) => {
  const result = check(input)
  if ('body' in result) return result.body
  for (const { path, message } of result.problems) {
    context.issues.push({ code: 'custom', path, message, input })
  }
  return z.NEVER
})

export type Validation =
  | { ok: true; body: ArticleBody }
  | { ok: false; problems: { path: string; message: string }[] }

/**
 * Whether this is an article body, in canonical form if so: strings NFC and clean, neighbouring texts
 * of one style joined, white space as HTML shows it, addresses in one spelling. Validating a validated
 * body changes nothing. Paths read `content[3].attrs.level`; the whole document's is empty.
 */
export function validateBody(input: unknown): Validation {
  const result = check(input)
  if ('body' in result) return { ok: true, body: result.body }
  const problems = result.problems.map(({ path, message }) => ({ path: written(path), message }))
  return { ok: false, problems }
}

function check(input: unknown): { body: ArticleBody } | { problems: Problem[] } {
  const oversized = tooLarge(input)
  if (oversized) return { problems: [oversized] }
  const parsed = document.safeParse(input, { error: inVietnamese })
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(({ path, message }) => ({
        path: path.filter(isKey),
        message,
      })),
    }
  }
  const problems = [...structureProblems(parsed.data)]
  return problems.length ? { problems } : { body: parsed.data }
}

const isKey = (key: PropertyKey): key is string | number => typeof key !== 'symbol'

const written = (path: Path) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')

/** Looks at size and depth without recursion, before anything that recurses sees the input. */
function tooLarge(input: unknown): Problem | null {
  let nodes = 0
  const open: { node: unknown; depth: number; path: Path }[] = [{ node: input, depth: 0, path: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth, path } = next
    nodes += 1
    if (depth > limits.depth) return { path, message: 'Các khối lồng nhau quá sâu' }
    if (nodes > limits.nodes) return { path: [], message: 'Bài quá dài: có quá nhiều thành phần' }
    if (typeof node !== 'object' || node === null || !('content' in node)) continue
    if (!Array.isArray(node.content)) continue
    if (node.content.length > limits.nodes)
      return { path, message: 'Bài quá dài: có quá nhiều thành phần' }
    node.content.forEach((child: unknown, index) => {
      open.push({ node: child, depth: depth + 1, path: [...path, 'content', index] })
    })
  }
  return null
}

/** What the shape of single nodes cannot tell. */
function* structureProblems(body: ArticleBody): Generator<Problem> {
  const length = characterCount(body)
  if (length > limits.characters) {
    const most = limits.characters.toLocaleString('vi')
    yield { path: [], message: `Bài dài ${length.toLocaleString('vi')} ký tự, quá ${most}` }
  }
  for (const [index, node] of body.content.entries()) {
    const path = ['content', index]
    const parts = node.type === 'infoBox' ? node.content : [node]
    for (const [inner, part] of parts.entries()) {
      const here = node.type === 'infoBox' ? [...path, 'content', inner] : path
      if (part.type === 'table') yield* tableProblems(part.content, here)
      if (part.type === 'bulletList' || part.type === 'orderedList') {
        yield* listProblems(part, here, 1)
      }
    }
  }
}

function* tableProblems(rows: Parameters<typeof layOut>[0], path: Path): Generator<Problem> {
  const { width, problems } = layOut(rows)
  if (width > limits.tableColumns) {
    yield { path, message: `Bảng có quá ${limits.tableColumns} cột` }
  }
  for (const { row, cell, message } of problems) {
    const rowPath = [...path, 'content', row]
    yield { path: cell === null ? rowPath : [...rowPath, 'content', cell], message }
  }
}

function* listProblems(
  list: BulletList | OrderedList,
  path: Path,
  depth: number,
): Generator<Problem> {
  if (depth > limits.listDepth) {
    yield { path, message: `Danh sách lồng nhau quá ${limits.listDepth} cấp` }
    return
  }
  for (const [index, { content }] of list.content.entries()) {
    for (const [inner, node] of content.entries()) {
      if (node.type === 'paragraph') continue
      yield* listProblems(node, [...path, 'content', index, 'content', inner], depth + 1)
    }
  }
}
