import fc from 'fast-check'
import type {
  ArticleBody,
  Block,
  BulletList,
  Embed,
  Inline,
  ListItem,
  Mark,
  OrderedList,
  Paragraph,
  TableRow,
} from '#newsroom/body/document'
import { figureWidths, schemaVersion } from '#newsroom/body/document'
import { parseEmbed } from '#newsroom/body/embeds'
import { layOut } from '#newsroom/body/tables'
import { validateBody } from '#newsroom/body/validate'

/** What somebody might type, paste or smuggle into any text. */
export const hostileWords = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></div></table><!--',
  ']]> --> <![CDATA[',
  '&lt;b&gt; &amp;amp; &#0;',
  '{{constructor}} #{x} %00',
  'Lào Cai',
  '\u0000\u0008\u001f\u0085\ufeff\u200b',
  '\ud800 \udc00',
  '\uffff\ufdd0\u{1ffff}',
  '  \t hai \r\n khoảng  trắng \u00a0 ',
  '\u0301\u0323',
  '👨‍👩‍👧 🇻🇳',
  '(',
  '*',
  '\\',
  '`',
]

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('chợ phiên', 'họp sớm', 'Tả Mây', '22/11', '1.250 đ', ' '),
  },
  { weight: 2, arbitrary: fc.constantFrom(...hostileWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const words = (most = 5) => fc.array(piece, { maxLength: most }).map((pieces) => pieces.join(' '))
const someWords = words().map((text) => `Ghi ${text}`)

export const hrefs = fc.oneof(
  fc.constantFrom(
    'https://example.vn/tin?q=[a]|b#mục',
    'http://vi.wikipedia.org/wiki/Lào_Cai',
    'HTTPS://Báo.example.vn/%zz"x',
    'mailto:toasoan@example.vn?subject=Chào bạn',
    'tel:+84 (214) 3.840.123',
    '/kinh-te/cho-phien-12.html#muc-gio-moi',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
)
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant<Mark>({ type: 'bold' }),
  fc.constant<Mark>({ type: 'italic' }),
  hrefs.map((href): Mark => ({ type: 'link', attrs: { href } })),
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('text' as const),
      text: words(3),
      marks: fc.array(mark, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
  {
    weight: 1,
    arbitrary: someWords.map((text): Inline => ({ type: 'footnote', attrs: { text } })),
  },
)
const inlines = fc.array(inline, { maxLength: 6 })
const paragraph: fc.Arbitrary<Paragraph> = inlines.map((content) => ({
  type: 'paragraph',
  content,
}))
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 })

type List = BulletList | OrderedList
function list(depth: number): fc.Arbitrary<List> {
  const part = depth < 4 ? fc.oneof(paragraph, list(depth + 1)) : paragraph
  const entry: fc.Arbitrary<ListItem> = fc
    .tuple(paragraph, fc.array(part, { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] }))
  const content = fc.array(entry, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    content.map((items): List => ({ type: 'bulletList', content: items })),
    fc
      .tuple(content, fc.nat(20))
      .map(([items, start]): List => ({ type: 'orderedList', attrs: { start }, content: items })),
  )
}
const facts = fc.array(fc.tuple(someWords, someWords), { minLength: 1, maxLength: 3 }).map(
  (pairs): BulletList => ({
    type: 'bulletList',
    content: pairs.map(([label, fact]) => ({
      type: 'listItem',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: label, marks: [{ type: 'bold' }] },
            { type: 'text', text: ` ${fact}` },
          ],
        },
      ],
    })),
  }),
)

const size = { minLength: 1, maxLength: 4 }
const cell = fc.record({
  header: fc.boolean(),
  colspan: fc.constantFrom(1, 1, 1, 2),
  rowspan: fc.constantFrom(1, 1, 1, 2),
  content: paragraphs,
})
/** Rows with merged cells where they happen to fit together, plain rows otherwise. */
const rows: fc.Arbitrary<TableRow[]> = fc
  .tuple(fc.array(fc.array(cell, size), size), fc.boolean())
  .map(([drawn, headed]) => {
    const width = Math.min(...drawn.map((row) => row.length))
    const build = (merged: boolean): TableRow[] =>
      drawn.map((row, index) => ({
        type: 'tableRow',
        content: (merged ? row : row.slice(0, width)).map(
          ({ header, colspan, rowspan, content }) => ({
            type: header || (headed && index === 0) ? 'tableHeader' : 'tableCell',
            attrs: merged ? { colspan, rowspan } : { colspan: 1, rowspan: 1 },
            content,
          }),
        ),
      }))
    return layOut(build(true)).problems.length ? build(false) : build(true)
  })
const table = fc.record({
  type: fc.constant('table' as const),
  attrs: fc.record({ caption: words(), note: words() }),
  content: rows,
})

const id = fc.integer({ min: 1, max: 8 })
const captioned = { caption: words(), credit: words(2) }
const embedAddresses = [
  'https://youtu.be/dQw4w9WgXcQ?t=3',
  'https://www.facebook.com/watch/?v=1234567890',
  'https://www.tiktok.com/@tuan.san/video/7123456789012345678',
  'https://twitter.com/baovungcao/status/1234567890123456789',
]
const embed: fc.Arbitrary<Embed> = fc
  .tuple(fc.constantFrom(...embedAddresses), words())
  .map(([url, title]) => {
    const provider = parseEmbed(url)?.provider ?? 'x'
    return { type: 'embed', attrs: { provider, url, title } }
  })

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const) }),
    content: inlines,
  }),
  list(1),
  fc.record({
    type: fc.constant('quote' as const),
    attrs: fc.record({ cite: words() }),
    content: paragraphs,
  }),
  fc.record({
    type: fc.constant('pullQuote' as const),
    attrs: fc.record({ text: words(), cite: words() }),
  }),
  fc.record({
    type: fc.constant('figure' as const),
    attrs: fc.record({
      assetId: fc.option(id),
      ...captioned,
      width: fc.constantFrom(...figureWidths),
    }),
  }),
  fc.record({
    type: fc.constant('gallery' as const),
    attrs: fc.record({
      caption: words(),
      items: fc.array(fc.record({ assetId: id, ...captioned }), { minLength: 1, maxLength: 6 }),
    }),
  }),
  table,
  fc.record({
    type: fc.constant('infoBox' as const),
    attrs: fc.record({ title: words(2) }),
    content: fc.array(fc.oneof(paragraph, list(1), facts, table), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('relatedBox' as const),
    attrs: fc.record({ title: words(2), articleIds: fc.array(id, { maxLength: 5 }) }),
  }),
  fc.record({
    type: fc.constant('timeline' as const),
    attrs: fc.record({ title: words(2) }),
    content: fc.array(
      fc.record({
        type: fc.constant('timelineEntry' as const),
        attrs: fc.record({ when: words(2) }),
        content: paragraphs,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    type: fc.constant('attachment' as const),
    attrs: fc.record({ assetId: id, title: words(2) }),
  }),
  fc.constant<Block>({ type: 'rule' }),
  embed,
)

/** Bodies as a door receives them: every node, hostile words, not yet in canonical form. */
export const arbitraryRawBody: fc.Arbitrary<ArticleBody> = fc
  .array(block, { maxLength: 10 })
  .map((content) => ({ type: 'doc', schemaVersion, content }))

/** Valid bodies in canonical form, as they are stored. */
export const arbitraryBody: fc.Arbitrary<ArticleBody> = arbitraryRawBody.map((raw) => {
  const validation = validateBody(raw)
  if (!validation.ok) throw new Error(JSON.stringify(validation.problems))
  return validation.body
})
