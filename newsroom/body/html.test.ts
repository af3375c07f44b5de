import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { hostileWords } from '#test/arbitrary-body'
import { assetView } from '#test/body-fixtures'
import * as build from './build.ts'
import type { ArticleBody, Block } from './document.ts'
import { toHtml } from './html.ts'
import type { Target } from './serialize/context.ts'

const { doc, p, h2, h3, ul, ol, item, table, infoBox, figure } = build
const resolved = {
  assets: new Map([
    [1, assetView(1)],
    [2, assetView(2, { width: 600, height: 900 })],
    [3, assetView(3, { width: 640, height: 427 })],
  ]),
  stories: new Map([
    [7, { id: 7, headline: 'Chàm & lá', url: '/van-hoa/cham-7.html', sapo: 'Chín lần nhúng.' }],
  ]),
  siteUrl: 'https://bao.example.vn',
}
const html = (body: ArticleBody, target: Target = 'page') => toHtml(body, { ...resolved, target })
const page = (...blocks: Block[]) => html(doc(...blocks))

describe('a story in another language', () => {
  const foreign = (locale: string, ...blocks: Block[]) =>
    toHtml(doc(...blocks), {
      ...resolved,
      locale,
      stories: new Map([
        [7, { id: 7, headline: 'Chàm', url: '/cham-7.html', sapo: '', locale: 'vi' }],
        [8, { id: 8, headline: 'Indigo', url: '/indigo-8.html', sapo: '', locale: 'en' }],
      ]),
      target: 'page',
    })

  it('has English words around its own, and says where a headline is in another', () => {
    const text = foreign(
      'en',
      p('A^[Note]'),
      figure(1, 'Leaves', 'Lâm Chàm'),
      build.related('', [7, 8]),
    )
    expect(text).toContain('Photo: Lâm Chàm')
    expect(text).toContain('>Read more</h2>')
    expect(text).toContain('>Notes</h2>')
    expect(text).toContain('<a href="/cham-7.html" lang="vi">Chàm</a>')
    expect(text).toContain('<a href="/indigo-8.html">Indigo</a>')
  })

  it('has Vietnamese words where its readers read Vietnamese', () => {
    const text = foreign('hmn', build.related('', [7]))
    expect(text).toContain('>Đọc thêm</h2>')
  })
})

describe('words', () => {
  it.each([
    ['emphasis', p('a **b *c*** d'), '<p>a <strong>b <em>c</em></strong> d</p>'],
    [
      'one link over a bold word',
      p('[a **b**](/c)'),
      '<p><a href="/c">a <strong>b</strong></a></p>',
    ],
    ['a line break', p('a\nb'), '<p>a<br>b</p>'],
    ['nothing', p(''), ''],
    ['an empty heading', h2(''), ''],
    ['a list', ul('a', item('b', ul('c'))), '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    [
      'a list that goes on counting',
      { ...ol('a'), attrs: { start: 3 } },
      '<ol start="3"><li>a</li></ol>',
    ],
    [
      'a quotation',
      build.quote('a', 'B'),
      '<blockquote class="quote"><p>a</p><footer>B</footer></blockquote>',
    ],
    ['a pull quote', build.pullQuote('a'), '<blockquote class="pull"><p>a</p></blockquote>'],
    ['a rule', build.rule(), '<hr>'],
  ] satisfies [string, Block, string][])('%s', (_, block, expected) => {
    expect(page(block)).toBe(expected)
  })

  it('gives headings addresses that stay, each its own', () => {
    expect(page(h2('Giờ mới'), h3('Giờ *mới*'), h2('!'))).toBe(
      '<h2 id="muc-gio-moi">Giờ mới</h2><h3 id="muc-gio-moi-2">Giờ <em>mới</em></h3><h2 id="muc-muc">!</h2>',
    )
  })

  it('does not leave out a rank of headings', () => {
    expect(page(h3('Đầu'), h3('Sau'))).toBe('<h2 id="muc-dau">Đầu</h2><h3 id="muc-sau">Sau</h3>')
  })

  it('numbers footnotes through the story and leads there and back', () => {
    const written = page(p('a^[Một]'), ul('b^[Hai <b>]'))
    expect(written).toContain(
      'b<sup class="fn"><a id="ve-chu-thich-2" href="#chu-thich-2" aria-label="Chú thích 2">2</a></sup>',
    )
    expect(written).toMatch(
      /<li id="chu-thich-2">Hai &lt;b&gt; <a class="back" href="#ve-chu-thich-2"/,
    )
    expect(written.match(/<section/g)).toHaveLength(1)
  })
})

describe('pictures', () => {
  it('stand with caption and credit', () => {
    const written = page(figure(1, 'Chợ sớm.', 'Lâm Chàm', 'wide'))
    expect(written).toMatch(/^<figure class="picture wide"><picture>.*<\/picture><figcaption>/)
    expect(written).toContain('Chợ sớm. <span class="by">Ảnh: Lâm Chàm</span></figcaption>')
  })

  it.each([
    ['Ảnh: Vi Ngàn', 'Ảnh: Vi Ngàn'],
    ['Đồ họa: Vi Ngàn', 'Đồ họa: Vi Ngàn'],
    ['© Báo', '© Báo'],
    ['Vi Ngàn/TTXVN', 'Ảnh: Vi Ngàn/TTXVN'],
  ])('credit %s as %s', (credit, shown) => {
    expect(page(figure(1, '', credit))).toContain(`<span class="by">${shown}</span>`)
  })

  it('say their shape', () => {
    expect(page(figure(2, ''))).toContain('class="picture upright"')
    expect(page(figure(3, ''))).toContain('class="picture small"')
  })

  it('are left out where they are missing', () => {
    expect(page(figure(null, 'Chờ ảnh'), figure(9, 'Đã gỡ'))).toBe('')
    const pictures = [{ assetId: 1 }, { assetId: 9 }, { assetId: 3, caption: 'Ô' }]
    const written = page(build.gallery('Chợ', pictures))
    expect(written).toMatch(
      /^<figure class="gallery count-2"><ul><li><figure><a href="[^"]+\.jpg" data-view><picture>/,
    )
    expect(written).toMatch(
      /<figcaption>Ô<\/figcaption><\/figure><\/li><\/ul><figcaption>Chợ<\/figcaption><\/figure>$/,
    )
    expect(page(build.gallery('Chợ', [{ assetId: 9 }]))).toBe('')
  })
})

describe('boxes and tables', () => {
  it('an info box whose entries all begin with a label has facts', () => {
    expect(page(infoBox('Đi chợ', ul('**Giờ** 5:30', '**Nơi** Khau Vàng')))).toBe(
      '<aside class="info" aria-labelledby="hop-info"><h2 class="title" id="hop-info">Đi chợ</h2>' +
        '<ul class="facts"><li><strong>Giờ</strong><span> 5:30</span></li>' +
        '<li><strong>Nơi</strong><span> Khau Vàng</span></li></ul></aside>',
    )
    expect(page(infoBox('', ul('**Giờ** 5:30', 'Khau Vàng')))).toMatch(
      /^<aside class="info" aria-label="Thông tin thêm"><ul><li>/,
    )
  })

  it('related stories are those that are out', () => {
    expect(page(build.related('', [6, 7]))).toBe(
      '<aside class="also-box" aria-labelledby="hop-also-box"><h2 class="title" id="hop-also-box">Đọc thêm</h2>' +
        '<ul><li><a href="/van-hoa/cham-7.html">Chàm &amp; lá</a></li></ul></aside>',
    )
    expect(page(build.related('', [6]))).toBe('')
  })

  it('two boxes of one name do not sound the same', () => {
    const written = page(build.related('', [7]), build.related('', [7]))
    expect(written).toContain('aria-label="Đọc thêm (2)"')
  })

  it('a table can be scrolled, has heads and knows its columns of figures', () => {
    const rows = [
      ['Trước 6:00', '118', '+91,5%'],
      ['Sau 10:00', '', 'không rõ'],
    ]
    expect(
      page(table({ caption: 'Số gùi', note: 'Nguồn', head: ['Giờ', 'Gùi', 'Đổi'], rows })),
    ).toBe(
      '<div class="tablebox"><div class="scroll" role="region" tabindex="0" aria-label="Bảng 1: Số gùi">' +
        '<table class="data"><caption>Số gùi</caption><thead><tr><th scope="col">Giờ</th>' +
        '<th scope="col" class="num">Gùi</th><th scope="col">Đổi</th></tr></thead><tbody>' +
        '<tr><th scope="row">Trước 6:00</th><td class="num">118</td><td>+91,5%</td></tr>' +
        '<tr><th scope="row">Sau 10:00</th><td class="num"></td><td>không rõ</td></tr></tbody></table></div>' +
        '<p class="source">Nguồn</p></div>',
    )
  })

  it('a film is a poster that leads away, and asks nothing of the other site', () => {
    const written = page(build.embed('https://youtu.be/dQw4w9WgXcQ', 'Phiên chợ'))
    expect(written).toBe(
      '<figure class="embed youtube" data-embed="youtube" data-player="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ">' +
        '<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="external nofollow noopener">' +
        '<span class="what">Phiên chợ</span> <span class="where">Xem trên YouTube</span></a></figure>',
    )
    expect(written).not.toMatch(/<(?:iframe|img|script|link)/)
  })
})

describe('feeds and mails', () => {
  const body = doc(
    p('a [b](/c)^[Một]'),
    figure(1, 'Chợ', 'Lâm Chàm'),
    build.related('', [7]),
    infoBox('Hộp', p('x')),
    table({ note: 'Nguồn', head: ['a'], rows: [['1']] }),
    build.embed('https://youtu.be/dQw4w9WgXcQ', ''),
  )

  it.each(['feed', 'mail'] as const)('a %s has whole addresses and bare elements', (target) => {
    const written = html(body, target)
    expect(written).toContain('<a href="https://bao.example.vn/c">')
    expect(written).toContain('<a href="https://bao.example.vn/van-hoa/cham-7.html">')
    expect(written).toContain('src="https://bao.example.vn/media/')
    expect(written).not.toMatch(/ (?:class|id|role|tabindex|aria-\w+|data-\w+)=|<picture|="\//)
    expect(written).toMatch(/<sup>\[1\]<\/sup>.*<ol><li>Một<\/li><\/ol>$/)
  })

  it('a mail has small pictures that fit', () => {
    expect(html(body, 'mail')).toContain(
      '/640.jpg" alt="Chợ phiên nhìn từ bậc đá" width="640" height="427" style="max-width:100%;height:auto"',
    )
    expect(html(body, 'feed')).toContain('/1280.jpg')
  })
})

describe('hostile words', () => {
  const everywhere = (words: string) =>
    doc(
      { type: 'paragraph', content: [{ type: 'text', text: words }] },
      { type: 'paragraph', content: [{ type: 'footnote', attrs: { text: words } }] },
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: words }] },
      build.pullQuote(words, words),
      figure(1, words, words),
      build.gallery(words, [{ assetId: 1, caption: words, credit: words }]),
      { ...table({ head: ['a'], rows: [] }), attrs: { caption: words, note: words } },
      infoBox(words, p('x')),
      build.related(words, [7]),
      { type: 'embed', attrs: { provider: 'x', url: 'https://x.com/a/status/1', title: words } },
    )

  it.each(['page', 'feed', 'mail', 'export'] as const)('on a %s stay words', (target) => {
    const calm = shapeOf(html(everywhere('lời'), target))
    for (const words of hostileWords) {
      expect(shapeOf(html(everywhere(words), target)), JSON.stringify(words)).toEqual(calm)
    }
  })

  /** Elements and the names of their attributes, as a browser sees them. */
  function shapeOf(markup: string): string[] {
    const shape: string[] = []
    const visit = (node: object) => {
      if ('tagName' in node && 'attrs' in node && Array.isArray(node.attrs)) {
        const names = node.attrs.map((attribute: { name: string }) => attribute.name)
        shape.push(`${String(node.tagName)} ${names.join(' ')}`)
      } else if ('nodeName' in node && node.nodeName !== '#text') shape.push(String(node.nodeName))
      if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(visit)
    }
    visit(parseFragment(markup))
    return shape
  }
})
