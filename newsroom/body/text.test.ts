import { describe, expect, it } from 'vitest'
import * as build from './build.ts'
import type { ArticleBody } from './document.ts'
import { referencesOf, toPlainText, wordCount } from './text.ts'

const { doc, p, h2, ul, ol, item, table, infoBox, figure, gallery } = build

describe('plain text and its words', () => {
  it.each([
    ['nothing', doc(), '', 0],
    ['a paragraph', doc(p('Chợ **phiên** họp *sớm*')), 'Chợ phiên họp sớm', 4],
    [
      'punctuation alone is no word',
      doc(p('Chợ – phiên … (họp) & 5:30 !')),
      'Chợ – phiên … (họp) & 5:30 !',
      4,
    ],
    ['a letter of two units is a letter', doc(p('chữ 𡨸 🌾')), 'chữ 𡨸 🌾', 2],
    ['a word under two styles is one', doc(p('T**ả** Mây')), 'Tả Mây', 2],
    ['a line break', doc(p('Một\nhai')), 'Một\nhai', 2],
    ['blocks', doc(h2('Giờ mới'), p(''), p('Từ nay')), 'Giờ mới\n\nTừ nay', 4],
    ['lists', doc(ul('một', item('hai', ol('ba'))), p('bốn')), 'một\nhai\nba\n\nbốn', 4],
    ['a quotation', doc(build.quote('Một.\n\nHai.', 'Ba')), 'Một.\n\nHai.\nBa', 3],
    ['a pull quote', doc(build.pullQuote('Rau sớm.', 'Ghi ở chợ')), 'Rau sớm.\nGhi ở chợ', 5],
    ['captions without credits', doc(figure(1, 'Chợ sớm', 'Lâm Chàm')), 'Chợ sớm', 2],
    [
      'a gallery',
      doc(gallery('Chợ', [{ assetId: 1, caption: 'Ô' }, { assetId: 2 }])),
      'Ô\n\nChợ',
      2,
    ],
    [
      'a table',
      doc(table({ caption: 'Giá', note: 'Nguồn', head: ['', 'Sáng'], rows: [['Cam', '12']] })),
      'Giá\n\tSáng\nCam\t12\nNguồn',
      5,
    ],
    ['an info box', doc(infoBox('Đi chợ', p('Sáng'), ul('a', 'b'))), 'Đi chợ\n\nSáng\n\na\nb', 5],
    ['footnotes come last', doc(p('Một^[Ghi chú]'), p('hai')), 'Một\n\nhai\n\nGhi chú', 4],
    [
      'links to elsewhere are not the story',
      doc(
        build.related('Đọc thêm', [1]),
        build.rule(),
        build.embed('https://youtu.be/dQw4w9WgXcQ', 'Phim'),
      ),
      '',
      0,
    ],
  ] satisfies [string, ArticleBody, string, number][])('%s', (_, body, text, words) => {
    expect(toPlainText(body)).toBe(text)
    expect(wordCount(body)).toBe(words)
  })
})

describe('references', () => {
  it('are named once, in order', () => {
    const body = doc(
      figure(5, ''),
      figure(null, ''),
      gallery('', [{ assetId: 2 }, { assetId: 5 }]),
      build.related('', [9, 4]),
      build.related('', [4, 1]),
    )
    expect(referencesOf(body)).toEqual({ assetIds: [5, 2], articleIds: [9, 4, 1] })
  })
})
