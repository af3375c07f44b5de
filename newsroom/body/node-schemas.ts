import { z } from 'zod'
import { packed } from '../text/sentence.ts'
import { cleanLine } from './clean.ts'
import type { Inline, ListItem } from './document.ts'
import { embedProviders, figureWidths } from './document.ts'
import { parseEmbed } from './embeds.ts'
import { canonicalInline } from './inline.ts'
import { limits } from './limits.ts'
import { safeHref } from './links.ts'

const id = z
  .int(packed({ vi: 'Mã số phải là số nguyên', en: 'A number must be a whole one' }))
  .positive(packed({ vi: 'Mã số phải lớn hơn 0', en: 'A number must be above 0' }))

const line = (most: number) =>
  z
    .string()
    .overwrite(cleanLine)
    .max(
      most,
      packed({
        vi: `Dài quá ${most.toLocaleString('vi')} ký tự`,
        en: `Longer than ${most.toLocaleString('en')} characters`,
      }),
    )

const href = z
  .string()
  .refine((address) => safeHref(address) !== null, {
    error: packed({
      vi: 'Liên kết chỉ nhận địa chỉ http, https, mailto, tel hoặc đường dẫn bắt đầu bằng một dấu /',
      en: 'A link takes addresses of http, https, mailto and tel, or a path that begins with one /',
    }),
  })
  .overwrite((address) => safeHref(address) ?? address)

const mark = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('bold') }),
    z.object({ type: z.literal('italic') }),
    z.object({ type: z.literal('link'), attrs: z.object({ href }) }),
  ],
  { error: packed({ vi: 'Không có kiểu chữ này', en: 'There is no such mark' }) },
)

const footnoteText = line(limits.note).refine((words) => words !== '', {
  error: packed({ vi: 'Chú thích chưa có chữ', en: 'The footnote is empty' }),
})
const inline = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('text'), text: z.string(), marks: z.array(mark).max(8).optional() }),
    z.object({ type: z.literal('hardBreak') }),
    z.object({ type: z.literal('footnote'), attrs: z.object({ text: footnoteText }) }),
  ],
  {
    error: packed({
      vi: 'Không có loại nội dung này trong một dòng chữ',
      en: 'A line of text cannot hold this',
    }),
  },
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
      level: z.literal([2, 3], {
        error: packed({
          vi: 'Tiêu đề trong bài chỉ có cấp 2 và cấp 3',
          en: 'Headings in a story are of level 2 and 3',
        }),
      }),
    }),
    content: words,
  })
  .transform((node) => withWords(node))

const someItems = (): z.ZodType<ListItem[]> =>
  z.array(listItem).min(1, packed({ vi: 'Danh sách chưa có mục nào', en: 'The list has no item' }))
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
  error: packed({
    vi: 'Mục danh sách chỉ chứa đoạn văn và danh sách con',
    en: 'A list item holds paragraphs and lists',
  }),
})
const listItem: z.ZodType<ListItem> = z.object({
  type: z.literal('listItem'),
  content: z.array(inItem).refine(([first]) => first?.type === 'paragraph', {
    error: packed({
      vi: 'Mục danh sách phải bắt đầu bằng một đoạn văn',
      en: 'A list item begins with a paragraph',
    }),
  }),
})

const quote = z.object({
  type: z.literal('quote'),
  attrs: z.object({ cite: line(limits.cite) }),
  content: z
    .array(paragraph)
    .min(1, packed({ vi: 'Trích dẫn chưa có đoạn nào', en: 'The quotation has no paragraph' })),
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
      .min(1, packed({ vi: 'Bộ ảnh chưa có ảnh nào', en: 'The gallery has no picture' }))
      .max(
        limits.pictures,
        packed({
          vi: `Bộ ảnh có quá ${limits.pictures} ảnh`,
          en: `The gallery has more than ${limits.pictures} pictures`,
        }),
      ),
  }),
})

const span = (most: number) => z.int().min(1).max(most)
const tableCell = z.object({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.object({ colspan: span(limits.tableColumns), rowspan: span(limits.tableRows) }),
  content: z.array(paragraph).min(
    1,
    packed({
      vi: 'Ô phải có ít nhất một đoạn, dù trống',
      en: 'A cell has at least one paragraph, if an empty one',
    }),
  ),
})
const tableRow = z.object({
  type: z.literal('tableRow'),
  content: z
    .array(tableCell)
    .min(1, packed({ vi: 'Hàng chưa có ô nào', en: 'The row has no cell' }))
    .max(limits.tableColumns),
})
const table = z.object({
  type: z.literal('table'),
  attrs: z.object({ caption: line(limits.caption), note: line(limits.note) }),
  content: z
    .array(tableRow)
    .min(1, packed({ vi: 'Bảng chưa có hàng nào', en: 'The table has no row' }))
    .max(
      limits.tableRows,
      packed({
        vi: `Bảng có quá ${limits.tableRows} hàng`,
        en: `The table has more than ${limits.tableRows} rows`,
      }),
    ),
})

const infoBox = z.object({
  type: z.literal('infoBox'),
  attrs: z.object({ title: line(limits.title) }),
  content: z
    .array(
      z.discriminatedUnion('type', [paragraph, bulletList, orderedList, table], {
        error: packed({
          vi: 'Hộp thông tin chỉ chứa đoạn văn, danh sách và bảng',
          en: 'An info box holds paragraphs, lists and tables',
        }),
      }),
    )
    .min(1, packed({ vi: 'Hộp thông tin chưa có nội dung', en: 'The info box is empty' })),
})
const relatedBox = z.object({
  type: z.literal('relatedBox'),
  attrs: z.object({
    title: line(limits.title),
    articleIds: z
      .array(id)
      .max(
        limits.related,
        packed({
          vi: `Hộp tin liên quan có quá ${limits.related} bài`,
          en: `The box of related stories has more than ${limits.related}`,
        }),
      )
      .overwrite((ids) => [...new Set(ids)]),
  }),
})
const timelineEntry = z.object({
  type: z.literal('timelineEntry'),
  attrs: z.object({ when: line(limits.when) }),
  content: z.array(paragraph).min(
    1,
    packed({
      vi: 'Mốc phải có ít nhất một đoạn, dù trống',
      en: 'An entry has at least one paragraph, if an empty one',
    }),
  ),
})
const timeline = z.object({
  type: z.literal('timeline'),
  attrs: z.object({ title: line(limits.title) }),
  content: z
    .array(timelineEntry)
    .min(1, packed({ vi: 'Dòng thời gian chưa có mốc nào', en: 'The timeline has no entry' }))
    .max(
      limits.timelineEntries,
      packed({
        vi: `Dòng thời gian có quá ${limits.timelineEntries} mốc`,
        en: `The timeline has more than ${limits.timelineEntries} entries`,
      }),
    ),
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
      error: packed({
        vi: 'Địa chỉ nhúng không phải của trang đã chọn',
        en: 'The embedded address is not of the chosen site',
      }),
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
  { error: packed({ vi: 'Không có loại khối này', en: 'There is no such block' }) },
)
