import { describe, expect, it } from 'vitest'
import * as build from './build.ts'
import { validateBody } from './validate.ts'

const { p } = build
const bold = [{ type: 'bold' }]
const text = (words: string, marks?: unknown[]) => ({
  type: 'text',
  text: words,
  ...(marks && { marks }),
})

describe('the small markup', () => {
  it.each([
    ['plain', 'Chợ họp sớm', [text('Chợ họp sớm')]],
    ['bold', 'a **b** c', [text('a '), text('b', bold), text(' c')]],
    ['italic', '*a*', [text('a', [{ type: 'italic' }])]],
    ['stars that are not markup', '2 * 3 * 4', [text('2 * 3 * 4')]],
    ['escapes', String.raw`\*a\* \[b\]`, [text('*a* [b]')]],
    ['a link', '[a](/b_(c))', [text('a', [{ type: 'link', attrs: { href: '/b_(c)' } }])]],
    ['brackets that are no link', '[a] (b)', [text('[a] (b)')]],
    ['a bold link', '**[a](/b)**', [text('a', [{ type: 'link', attrs: { href: '/b' } }, ...bold])]],
    ['a footnote', 'a^[b [c]]', [text('a'), { type: 'footnote', attrs: { text: 'b [c]' } }]],
    ['a line break', 'a\nb', [text('a'), { type: 'hardBreak' }, text('b')]],
  ])('%s', (_, typed, content) => {
    expect(p(typed)).toEqual({ type: 'paragraph', content })
  })

  it('makes an empty paragraph of nothing', () => {
    expect(p('')).toEqual({ type: 'paragraph' })
  })
})

describe('the builder', () => {
  it('makes valid documents with every block', () => {
    const { doc, h2, h3, ul, ol, item, quote, pullQuote, figure, gallery } = build
    const { table, infoBox, related, rule, embed, timeline, attachment } = build
    const body = doc(
      p('Mở **bài**^[Ghi chú]'),
      h2('Phần'),
      h3('Mục'),
      ul('một', item('hai', ol('ba'))),
      quote('Một.\n\nHai.', 'Người nói'),
      pullQuote('Rau cần sớm.', 'Ghi ở chợ'),
      figure(1, 'Chợ', 'Lâm Chàm', 'wide'),
      figure(null, 'Chờ ảnh'),
      gallery('Chợ', [{ assetId: 2 }, { assetId: 3, caption: 'Ô' }]),
      table({ caption: 'Giá', note: 'Nguồn', head: ['', 'Sáng'], rows: [['Cam', '12']] }),
      infoBox('Đi chợ', ul('**Giờ** 5:30'), p('Mang áo ấm.')),
      related('', [4, 5]),
      timeline('Một ngày', ['5:00', 'Nhóm lửa.'], ['Trưa', 'Nghỉ.\n\nĂn cơm.']),
      attachment(6, 'Bảng giá'),
      rule(),
      embed('https://youtu.be/dQw4w9WgXcQ', 'Phim'),
    )
    expect(validateBody(body)).toEqual({ ok: true, body })
  })

  it('does not embed what it does not know', () => {
    expect(() => build.embed('https://example.vn/', '')).toThrow(RangeError)
  })
})
