import { z } from 'zod'
import { cleanLine } from './clean.ts'
import type { Inline, ListItem } from './document.ts'
import { embedProviders, figureWidths } from './document.ts'
import { parseEmbed } from './embeds.ts'
import { canonicalInline } from './inline.ts'
import { limits } from './limits.ts'
import { safeHref } from './links.ts'

const id = z.int('Mã số phải là số nguyên').positive('Mã số phải lớn hơn 0')

const line = (most: number) =>
  z
    .string()
    .overwrite(cleanLine)
    .max(most, `Dài quá ${most.toLocaleString('vi')} ký tự`)

const href = z
  .string()
  .refine((address) => safeHref(address) !== null, {
    error:
      'Liên kết chỉ nhận địa chỉ http, https, mailto, tel hoặc đường dẫn bắt đầu bằng một dấu /',
  })
  .overwrite((address) => safeHref(address) ?? address)

const mark = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('bold') }),
    z.object({ type: z.literal('italic') }),
    z.object({ type: z.literal('link'), attrs: z.object({ href }) }),
  ],
  { error: 'Không có kiểu chữ này' },
)

const footnoteText = line(limits.note).refine((words) => words !== '', {
  error: 'Chú thích chưa có chữ',
})
const inline = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('text'), text: z.string(), marks: z.array(mark).max(8).optional() }),
    z.object({ type: z.literal('hardBreak') }),
    z.object({ type: z.literal('footnote'), attrs: z.object({ text: footnoteText }) }),
  ],
  { error: 'Không có loại nội dung này trong một dòng chữ' },
)

const words = z.array(inline).optional()
/** A block without words has no `content` at all. */
function withWords<Node extends { content?: Inline[] | undefined }>(node: Node): Node {
  const { content = [], ...rest } = node
  const canonical = canonicalInline(content)
  return (canonical.length ? { ...rest, content: canonical } : rest) as Node
}

const paragraph = z
  .object({ type: z.literal('paragraph'), content: words })
  .transform((node) => withWords(node))
const heading = z
  .object({
    type: z.literal('heading'),
    attrs: z.object({
      level: z.literal([2, 3], { error: 'Tiêu đề trong bài chỉ có cấp 2 và cấp 3' }),
    }),
    content: words,
  })
  .transform((node) => withWords(node))

const someItems = (): z.ZodType<ListItem[]> => z.array(listItem).min(1, 'Danh sách chưa có mục nào')
const bulletList = z.object({
  type: z.literal('bulletList'),
  get content() {
    return someItems()
  },
})
const orderedList = z.object({
  type: z.literal('orderedList'),
  attrs: z.object({ start: z.int().min(0).max(100_000) }),
  get content() {
    return someItems()
  },
})
const inItem = z.discriminatedUnion('type', [paragraph, bulletList, orderedList], {
  error: 'Mục danh sách chỉ chứa đoạn văn và danh sách con',
})
const listItem: z.ZodType<ListItem> = z.object({
  type: z.literal('listItem'),
  content: z.array(inItem).refine(([first]) => first?.type === 'paragraph', {
    error: 'Mục danh sách phải bắt đầu bằng một đoạn văn',
  }),
})

const quote = z.object({
  type: z.literal('quote'),
  attrs: z.object({ cite: line(limits.cite) }),
  content: z.array(paragraph).min(1, 'Trích dẫn chưa có đoạn nào'),
})
const pullQuote = z.object({
  type: z.literal('pullQuote'),
  attrs: z.object({ text: line(limits.pullQuote), cite: line(limits.cite) }),
})

const captioned = { caption: line(limits.caption), credit: line(limits.credit) }
const figure = z.object({
  type: z.literal('figure'),
  attrs: z.object({ assetId: id.nullable(), ...captioned, width: z.enum(figureWidths) }),
})
const gallery = z.object({
  type: z.literal('gallery'),
  attrs: z.object({
    caption: line(limits.caption),
    items: z
      .array(z.object({ assetId: id, ...captioned }))
      .min(1, 'Bộ ảnh chưa có ảnh nào')
      .max(limits.pictures, `Bộ ảnh có quá ${limits.pictures} ảnh`),
  }),
})

const span = (most: number) => z.int().min(1).max(most)
const tableCell = z.object({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.object({ colspan: span(limits.tableColumns), rowspan: span(limits.tableRows) }),
  content: z.array(paragraph).min(1, 'Ô phải có ít nhất một đoạn, dù trống'),
})
const tableRow = z.object({
  type: z.literal('tableRow'),
  content: z.array(tableCell).min(1, 'Hàng chưa có ô nào').max(limits.tableColumns),
})
const table = z.object({
  type: z.literal('table'),
  attrs: z.object({ caption: line(limits.caption), note: line(limits.note) }),
  content: z
    .array(tableRow)
    .min(1, 'Bảng chưa có hàng nào')
    .max(limits.tableRows, `Bảng có quá ${limits.tableRows} hàng`),
})

const infoBox = z.object({
  type: z.literal('infoBox'),
  attrs: z.object({ title: line(limits.title) }),
  content: z
    .array(
      z.discriminatedUnion('type', [paragraph, bulletList, orderedList, table], {
        error: 'Hộp thông tin chỉ chứa đoạn văn, danh sách và bảng',
      }),
    )
    .min(1, 'Hộp thông tin chưa có nội dung'),
})
const relatedBox = z.object({
  type: z.literal('relatedBox'),
  attrs: z.object({
    title: line(limits.title),
    articleIds: z
      .array(id)
      .max(limits.related, `Hộp tin liên quan có quá ${limits.related} bài`)
      .overwrite((ids) => [...new Set(ids)]),
  }),
})
const timelineEntry = z.object({
  type: z.literal('timelineEntry'),
  attrs: z.object({ when: line(limits.when) }),
  content: z.array(paragraph).min(1, 'Mốc phải có ít nhất một đoạn, dù trống'),
})
const timeline = z.object({
  type: z.literal('timeline'),
  attrs: z.object({ title: line(limits.title) }),
  content: z
    .array(timelineEntry)
    .min(1, 'Dòng thời gian chưa có mốc nào')
    .max(limits.timelineEntries, `Dòng thời gian có quá ${limits.timelineEntries} mốc`),
})
const attachment = z.object({
  type: z.literal('attachment'),
  attrs: z.object({ assetId: id, title: line(limits.title) }),
})
const rule = z.object({ type: z.literal('rule') })
const embed = z.object({
  type: z.literal('embed'),
  attrs: z
    .object({ provider: z.enum(embedProviders), url: z.string(), title: line(limits.title) })
    .refine(({ provider, url }) => parseEmbed(url)?.provider === provider, {
      path: ['url'],
      error: 'Địa chỉ nhúng không phải của trang đã chọn',
    })
    .overwrite((attrs) => ({ ...attrs, url: parseEmbed(attrs.url)?.url ?? attrs.url })),
})

/** Every block of a document, each in its canonical form. */
export const block = z.discriminatedUnion(
  'type',
  [
    paragraph,
    heading,
    bulletList,
    orderedList,
    quote,
    pullQuote,
    figure,
    gallery,
    table,
    infoBox,
    relatedBox,
    timeline,
    attachment,
    rule,
    embed,
  ],
  { error: 'Không có loại khối này' },
)
