import { z } from 'zod'
import { inBothLanguages } from '../text/schema-words.ts'
import { packed, type Said, unpacked } from '../text/sentence.ts'
import type { ArticleBody, BulletList, OrderedList } from './document.ts'
import { schemaVersion } from './document.ts'
import { limits } from './limits.ts'
import { block } from './node-schemas.ts'
import { layOut } from './tables.ts'
import { characterCount } from './text.ts'

type Path = (string | number)[]
type Problem = { path: Path; message: Said }

const document: z.ZodType<ArticleBody> = z.object({
  type: z.literal('doc'),
  schemaVersion: z.literal(schemaVersion, {
    error: packed({
      vi: 'Bài viết thuộc phiên bản tài liệu khác',
      en: 'The text is of another version of the format',
    }),
  }),
  content: z.array(block).max(
    limits.blocks,
    packed({
      vi: `Bài có quá ${limits.blocks.toLocaleString('vi')} khối`,
      en: `The story has more than ${limits.blocks.toLocaleString('en')} blocks`,
    }),
  ),
})

/** Checks a body and brings it to its canonical form; issues carry paths, and messages packed in both languages. */
export const articleBody: z.ZodType<ArticleBody> = z.unknown().transform((input, context) => {
  const result = check(input)
  if ('body' in result) return result.body
  for (const { path, message } of result.problems) {
    context.issues.push({ code: 'custom', path, message: repacked(message), input })
  }
  return z.NEVER
})

export type Validation =
  | { ok: true; body: ArticleBody }
  | { ok: false; problems: { path: string; message: Said }[] }

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
  const parsed = document.safeParse(input, { error: inBothLanguages })
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(({ path, message }) => ({
        path: path.filter(isKey),
        message: unpacked(message),
      })),
    }
  }
  const problems = [...structureProblems(parsed.data)]
  return problems.length ? { problems } : { body: parsed.data }
}

const repacked = (said: Said) => (typeof said === 'string' ? said : packed(said))

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
    if (depth > limits.depth)
      return {
        path,
        message: { vi: 'Các khối lồng nhau quá sâu', en: 'Blocks are nested too deeply' },
      }
    if (nodes > limits.nodes)
      return {
        path: [],
        message: {
          vi: 'Bài quá dài: có quá nhiều thành phần',
          en: 'The story is too long: it has too many parts',
        },
      }
    if (typeof node !== 'object' || node === null || !('content' in node)) continue
    if (!Array.isArray(node.content)) continue
    if (node.content.length > limits.nodes)
      return {
        path,
        message: {
          vi: 'Bài quá dài: có quá nhiều thành phần',
          en: 'The story is too long: it has too many parts',
        },
      }
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
    yield {
      path: [],
      message: {
        vi: `Bài dài ${length.toLocaleString('vi')} ký tự, quá ${most}`,
        en: `The story is ${length.toLocaleString('en')} characters long, more than ${limits.characters.toLocaleString('en')}`,
      },
    }
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
    yield {
      path,
      message: {
        vi: `Bảng có quá ${limits.tableColumns} cột`,
        en: `The table has more than ${limits.tableColumns} columns`,
      },
    }
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
    yield {
      path,
      message: {
        vi: `Danh sách lồng nhau quá ${limits.listDepth} cấp`,
        en: `Lists are nested more than ${limits.listDepth} deep`,
      },
    }
    return
  }
  for (const [index, { content }] of list.content.entries()) {
    for (const [inner, node] of content.entries()) {
      if (node.type === 'paragraph') continue
      yield* listProblems(node, [...path, 'content', index, 'content', inner], depth + 1)
    }
  }
}
