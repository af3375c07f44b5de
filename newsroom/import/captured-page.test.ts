import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphemeCount } from '../text/cut.ts'
import { type CapturedPage, readCapturedPage } from './captured-page.ts'

const text = readFileSync('test/pages/suoi-may.txt', 'utf8')

function pageOf(source: string): CapturedPage {
  const result = readCapturedPage(source)
  if (!result.ok) throw new Error(result.missing.join('; '))
  return result.page
}

describe('a captured page with every part', () => {
  const page = pageOf(text)

  test('its headline and its sapo, without the caption on the next line', () => {
    expect(page.headline).toBe('Dân bản Suối Mây giữ rừng đầu nguồn bằng “sổ gùi nước”')
    expect(page.sapo).toMatch(/^Suốt bốn năm nay.*phiên lấy nước\.$/)
  })

  test('the caption under the sapo belongs to the picture on top', () => {
    expect(page.hero).toEqual({
      caption: 'Mó nước đầu bản Suối Mây buổi sớm, nơi mỗi nhà lấy nước theo phiên ghi trong sổ.',
      credit: '',
    })
  })

  test('every paragraph and caption in its order', () => {
    const outline = page.body.map((block) =>
      block.kind === 'paragraph' ? block.text.split(' ').slice(0, 2).join(' ') : block,
    )
    expect(outline).toEqual([
      'Con suối',
      'Mùa xuân',
      {
        kind: 'caption',
        caption: 'Chị Giàng Thị Sua ghi sổ sau buổi tuần rừng cuối tháng.',
        credit: 'Ảnh: Hoàng Sương',
      },
      'Nghe thì',
      '“Sổ của',
      'Điều người',
      {
        kind: 'caption',
        caption: 'Đường ống nhựa dẫn nước về điểm trường do các hộ góp công đào trong ba ngày',
        credit: '',
      },
      'Từ nước',
      'Đội khảo',
    ])
  })

  test('no word of the page is lost', () => {
    const kept = [
      page.headline,
      page.sapo,
      page.hero?.caption,
      ...page.body.map((block) =>
        block.kind === 'paragraph' ? block.text : `${block.caption} ${block.credit}`.trim(),
      ),
      `Theo ${page.source.author}/${page.source.outlet}`,
      'Tin Liên Quan',
      ...page.related.flatMap(({ headline, teaser }) => [headline, teaser]),
    ]
    const flat = (words: string) =>
      words
        .replace(/,?(\.\.\.|…)/g, '…')
        .replace(/\s+/g, ' ')
        .trim()
    expect(flat(kept.join(' '))).toBe(flat(text))
  })

  test('its source line', () => {
    expect(page.source).toEqual({ author: 'Hoàng Sương', outlet: 'TSVC' })
    expect(page.leftOver).toEqual([])
  })

  test('six related stories, the dots of a cut teaser made an ellipsis', () => {
    expect(page.related).toHaveLength(6)
    expect(page.related[0]?.teaser).toMatch(/ngủ nhờ ngoài…$/)
    expect(page.related[3]?.teaser).toMatch(/bằng một nửa…$/)
    expect(page.related[5]?.headline).toMatch(/^Hỏi đáp: .*\?$/)
    expect(page.related.every(({ teaser }) => graphemeCount(teaser) <= 300)).toBe(true)
  })
})

test.each([
  ['NFD', text.normalize('NFD')],
  ['Windows line ends and a byte order mark', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['no empty lines', text.replace(/\n+/g, '\n')],
  ['blank lines with spaces', text.replaceAll('\n', '  \n\u00A0\n')],
])('reads the same with %s', (_, variant) => {
  expect(pageOf(variant)).toEqual(pageOf(text))
})

const paragraph = (seed: string) => `${seed} ${'kể chuyện đường xa, '.repeat(20)}rồi về.`
const story = (...blocks: string[]) => ['Tựa bài', paragraph('Sapo'), ...blocks].join('\n\n')

test('a page without related stories, its outlet alone', () => {
  const page = pageOf(story(paragraph('Một'), 'Theo NNML'))
  expect(page.source).toEqual({ author: '', outlet: 'NNML' })
  expect(page.related).toEqual([])
  expect(page.hero).toBeNull()
})

test('lines after the source line are handed back, not lost', () => {
  const page = pageOf(story(paragraph('Một'), 'Theo A Páo/NNML', 'Từ khóa: rừng', 'TIN LIÊN QUAN:'))
  expect(page.leftOver).toEqual(['Từ khóa: rừng'])
})

test('a photographer on a line of its own joins the caption above', () => {
  const page = pageOf(
    story(
      paragraph('Một'),
      'Ruộng bậc thang mùa nước đổ.',
      '(Ảnh: Lò Văn Ún)',
      paragraph('Hai'),
      'Theo X/NNML',
    ),
  )
  expect(page.body[1]).toEqual({
    kind: 'caption',
    caption: 'Ruộng bậc thang mùa nước đổ.',
    credit: 'Ảnh: Lò Văn Ún',
  })
})

test.each([
  ['speech', '– Thế là đủ rồi.'],
  ['a quotation', '“Thế là đủ rồi.”'],
  ['what announces a list', 'Cần mang theo:'],
  ['a question', 'Ai giữ sổ?'],
  ['an entry of a list', '1. Giấy khai sinh'],
])('a short line stays text when it is %s', (_, line) => {
  const page = pageOf(story(paragraph('Một'), line, paragraph('Hai'), 'Theo X/NNML'))
  expect(page.body[1]).toEqual({ kind: 'paragraph', text: line })
})

test('verse and a short last line stay text', () => {
  const verse = ['Suối reo trong sương', 'Nương ngô vàng óng', 'Ai về bản xa']
  const page = pageOf(
    story(paragraph('Một'), ...verse, paragraph('Hai'), 'Vậy là xong.', 'Theo X/NNML'),
  )
  expect(page.body.every(({ kind }) => kind === 'paragraph')).toBe(true)
})

describe('what is not such a page', () => {
  test.each([
    ['nothing', '', ['tựa bài', 'sapo', 'đoạn văn', 'dòng ghi nguồn']],
    ['one line', 'Xin chào', ['sapo', 'đoạn văn', 'dòng ghi nguồn']],
    ['a page without a source line', story(paragraph('Một')), ['dòng ghi nguồn']],
    ['a page without a body', story('Theo X/NNML'), ['đoạn văn']],
    ['code', '{\n  "name": "x",\n  "version": 1\n}', ['tựa bài', 'dòng ghi nguồn']],
  ])('%s', (_, source, missing) => {
    const result = readCapturedPage(source)
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.missing).toHaveLength(missing.length)
    missing.forEach((part, place) => {
      expect(result.missing[place]).toContain(part)
    })
  })

  test('any text is answered', () => {
    const lines = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...text.split('\n'))),
    )
    fc.assert(
      fc.property(lines, (parts) => {
        const result = readCapturedPage(parts.join('\n'))
        if (result.ok) expect(result.page.headline).not.toBe('')
        else expect(result.missing.length).toBeGreaterThan(0)
      }),
    )
  })
})
