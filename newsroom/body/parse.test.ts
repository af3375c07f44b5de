import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from './build.ts'
import type { Block } from './document.ts'
import { toHtml } from './html.ts'
import { fromHtml, UnreadableHtmlError } from './parse.ts'

const { doc, p, h2, h3, ul, ol, item, figure, table } = build

describe('HTML from elsewhere', () => {
  it.each([
    ['words without a paragraph', 'a <b>b</b>', [p('a **b**')]],
    ['breaks and white space', '<div> a <br>\n b<br></div><div>c</div>', [p('a\nb'), p('c')]],
    ['headings of all ranks', '<h1>a</h1><h4>b</h4>', [h2('a'), h3('b')]],
    ['a heading among words', 'a<h2>b</h2>c', [p('a'), h2('b'), p('c')]],
    ['style instead of elements', '<p><span style="font-weight:700">a</span></p>', [p('**a**')]],
    ['a document of Google', '<b style="font-weight:normal"><p>a</p></b>', [p('a')]],
    [
      'end tags forgotten',
      '<ul><li>a<li>b<ul><li>c</ul></ul><p>d<p>e',
      [ul('a', item('b', ul('c'))), p('d'), p('e')],
    ],
    [
      'a list that goes on counting',
      '<ol start=3><li>a</ol>',
      [{ ...ol('a'), attrs: { start: 3 } }],
    ],
    ['a heading in a list', '<ul><li><h2>a</h2></li></ul>', [ul('a')]],
    ['a quotation', '<blockquote>a<footer>B</footer></blockquote>', [build.quote('a', 'B')]],
    [
      'a picture with its caption',
      '<figure><img src=x><figcaption>a</figcaption></figure>',
      [figure(null, 'a')],
    ],
    [
      'a frame of a known site',
      '<iframe src="//www.youtube.com/embed/dQw4w9WgXcQ" title=a></iframe>',
      [build.embed('https://youtu.be/dQw4w9WgXcQ', 'a')],
    ],
    [
      'a table',
      '<table><caption>a</caption><tr><th>b<th>c<tr><th>d<td>e</table>',
      [table({ caption: 'a', head: ['b', 'c'], rows: [['d', 'e']] })],
    ],
    [
      'a table without order',
      '<table><tr><th colspan=9>b<th>c<tr><th rowspan=4>d</table>',
      [table({ head: ['b', 'c'], rows: [['d', '']] })],
    ],
    ['NFD', 'Cho\u031b\u0323', [p('Chợ')]],
  ] satisfies [string, string, Block[]][])('%s', (_, html, blocks) => {
    expect(fromHtml(html)).toEqual(doc(...blocks))
  })

  it.each([
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<template><p>x</template>',
    '<svg><text>x</text></svg>',
    '<math><mtext>x</mtext></math>',
    '<textarea>x</textarea><select><option>x</select><button>x</button>',
    '<iframe src="https://evil.example/">x</iframe>',
    '<noscript>x</noscript><object data=x>x</object><embed src=x>',
    '<!-- x --><title>x</title><img src=x onerror=alert(1)>',
    '<xmp>x</xmp><noembed>x</noembed><video>x</video>',
  ])('%s leaves nothing', (html) => {
    expect(fromHtml(`<p>a</p>${html}<p>b</p>`)).toEqual(doc(p('a'), p('b')))
  })

  it.each([
    '<p onclick="x" style="position:fixed">a</p>',
    '<p><a href="javascript:x">a</a></p>',
    '<p><a href="//evil.example">a</a></p>',
    '<custom-element is="x"><p><font color=red>a</font></p></custom-element>',
    '<form action=x><p>a</p></form>',
  ])('%s keeps its words alone', (html) => {
    expect(fromHtml(html)).toEqual(doc(p('a')))
  })

  it('hangs lists that lie too deep under the last level allowed', () => {
    const deep = '<ul><li>a'.repeat(6)
    const bottom = ul('a', 'a', 'a')
    expect(fromHtml(deep)).toEqual(doc(ul(item('a', ul(item('a', ul(item('a', bottom))))))))
  })

  it.each([
    ['endless nesting', '<div>'.repeat(200_000)],
    ['endless lists', '<ul><li>'.repeat(20_000)],
    ['hundreds of thousands of neighbours', '<!--a-->'.repeat(300_000)],
    ['more words than a body holds', `<p>${'a '.repeat(150_000)}</p>`],
    ['more than is read', ' '.repeat(8_000_001)],
  ])('is refused with a reason: %s', (_, html) => {
    expect(() => fromHtml(html)).toThrow(UnreadableHtmlError)
  })
})

describe('any soup of tags', () => {
  const tags =
    'p,h2,h5,ul,ol start=-3,li,table,tr,td,td colspan=3,th rowspan=9,caption,blockquote,blockquote class=pull,' +
    'footer,figure,figure data-asset=5,figure data-gallery,figcaption,img,aside data-info,h2 class=title,' +
    'aside data-also-box,li data-article=3,div,div class=tablebox,p class=source,b,i,a href=/x,' +
    'a href=javascript:x,sup data-footnote=x,br,hr,iframe src=https://youtu.be/dQw4w9WgXcQ,script,style,svg,' +
    'select,template,noscript,textarea,span style=font-weight:700,section class=footnotes,dl,dt,pre'
  const part = fc.oneof(
    fc.constantFrom(...tags.split(',')).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags.split(',')).map((tag) => `</${tag.split(' ')[0]}>`),
    fc.constantFrom('chợ ', ' phiên', '&lt;', '\n'),
  )

  it('becomes a body that its own export reads back', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const body = fromHtml(parts.join(''))
        const written = toHtml(body, { assets: new Map(), stories: new Map(), target: 'export' })
        expect(fromHtml(written)).toEqual(body)
      }),
      { numRuns: 300 },
    )
  })
})
