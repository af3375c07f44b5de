import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { spoken, unpacked } from '../text/sentence.ts'
import { doc, embed, figure, h2, infoBox, item, p, ul } from './build.ts'
import type { ArticleBody } from './document.ts'
import { limits } from './limits.ts'
import { articleBody, validateBody } from './validate.ts'

const whole = (...content: unknown[]) => ({ type: 'doc', schemaVersion: 1, content })
const problemsOf = (input: unknown) => {
  const validation = validateBody(input)
  return validation.ok ? [] : validation.problems
}
const paths = (input: unknown) => problemsOf(input).map(({ path }) => path)
const line = (...content: unknown[]) => whole({ type: 'paragraph', content })
const link = (href: string) => ({
  type: 'text',
  text: 'x',
  marks: [{ type: 'link', attrs: { href } }],
})
const cell = (colspan = 1, rowspan = 1) => ({
  type: 'tableCell',
  attrs: { colspan, rowspan },
  content: [{ type: 'paragraph' }],
})
const table = (...rows: unknown[][]) => ({
  type: 'table',
  attrs: { caption: '', note: '' },
  content: rows.map((content) => ({ type: 'tableRow', content })),
})
const nested = (depth: number): ReturnType<typeof ul> =>
  depth === 1 ? ul('một') : ul(item('một', nested(depth - 1)))

describe('a problem names its place', () => {
  it.each([
    ['a heading level', whole({ type: 'heading', attrs: { level: 4 } }), 'content[0].attrs.level'],
    ['an unknown block', whole(p('a'), { type: 'video' }), 'content[1].type'],
    ['a block that is none', whole(7), 'content[0]'],
    ['an unknown inline', line({ type: 'emoji' }), 'content[0].content[0].type'],
    ['a text that is none', line({ type: 'text', text: 3 }), 'content[0].content[0].text'],
    [
      'an empty footnote',
      line({ type: 'footnote', attrs: { text: ' ' } }),
      'content[0].content[0].attrs.text',
    ],
    [
      'a hostile link',
      line(link('javascript:alert(1)')),
      'content[0].content[0].marks[0].attrs.href',
    ],
    ['an empty list', whole({ type: 'bulletList', content: [] }), 'content[0].content'],
    [
      'a list entry without its paragraph',
      whole({ type: 'bulletList', content: [{ type: 'listItem', content: [ul('a')] }] }),
      'content[0].content[0].content',
    ],
    [
      'a picture id',
      whole({ ...figure(1, ''), attrs: { ...figure(1, '').attrs, assetId: 0 } }),
      'content[0].attrs.assetId',
    ],
    [
      'an address of another provider',
      whole({
        type: 'embed',
        attrs: { provider: 'x', url: 'https://youtu.be/dQw4w9WgXcQ', title: '' },
      }),
      'content[0].attrs.url',
    ],
    [
      'a heading in a box',
      whole({ type: 'infoBox', attrs: { title: '' }, content: [h2('a')] }),
      'content[0].content[0].type',
    ],
    ['a short row', whole(table([cell(), cell()], [cell()])), 'content[0].content[1]'],
    [
      'overlapping cells',
      whole(table([cell(), cell(1, 2)], [cell(2)])),
      'content[0].content[1].content[0]',
    ],
    ['a cell past the end', whole(table([cell(1, 2)])), 'content[0].content[0].content[0]'],
    ['a column in which nothing begins', whole(table([cell(2)])), 'content[0].content[0]'],
    ['an empty row', whole(table([cell()], [])), 'content[0].content[1].content'],
    [
      'a table in a box',
      whole({
        type: 'infoBox',
        attrs: { title: '' },
        content: [p('a'), table([cell()], [cell(), cell()])],
      }),
      'content[0].content[1].content[0]',
    ],
    ['lists too deep', whole(nested(5)), `content[0]${'.content[0].content[1]'.repeat(4)}`],
    ['another version', { ...whole(), schemaVersion: 2 }, 'schemaVersion'],
    ['no document', null, ''],
  ])('%s', (_, input, path) => {
    expect(paths(input)).toEqual([path])
    expect(problemsOf(input)[0]?.message).toEqual({
      vi: expect.stringMatching(/\p{L}/u),
      en: expect.stringMatching(/^[\x20-\x7e‘’“”…]+$/),
    })
  })

  it('tells all of them at once', () => {
    expect(paths(whole({ type: 'heading', attrs: { level: 1 } }, { type: 'x' }))).toHaveLength(2)
  })

  it('as the path of an issue, inside a larger schema', () => {
    const issue = articleBody.safeParse(whole(7)).error?.issues[0]
    expect(issue).toMatchObject({ path: ['content', 0] })
    expect(spoken(unpacked(issue?.message ?? ''), 'en')).toBe('There is no such block')
    expectTypeOf<z.output<typeof articleBody>>().toEqualTypeOf<ArticleBody>()
  })
})

describe('bounds', () => {
  it.each([
    ['text', whole(p('a'.repeat(limits.characters + 1)))],
    ['captions', whole(...Array.from({ length: 101 }, () => figure(1, 'a'.repeat(2_000))))],
    ['blocks', whole(...Array.from({ length: limits.blocks + 1 }, () => p('a')))],
    ['rows', whole(table(...Array.from({ length: limits.tableRows + 1 }, () => [cell()])))],
    ['columns', whole(table(Array.from({ length: 16 }, () => cell(2))))],
    ['spans', whole(table([cell(31)]))],
  ])('too many or too long: %s', (_, input) => {
    expect(problemsOf(input)).not.toEqual([])
  })

  it('takes a document at the limits', () => {
    const rows = Array.from({ length: limits.tableRows }, () =>
      Array.from({ length: limits.tableColumns }, () => cell()),
    )
    const blocks = Array.from({ length: limits.blocks - 3 }, () => p('a'))
    const text = p('a'.repeat(limits.characters - 20_000))
    expect(problemsOf(whole(table(...rows), nested(limits.listDepth), text, ...blocks))).toEqual([])
  })

  it('refuses a document that is nested without end, without recursing into it', () => {
    let node: unknown = p('a')
    for (let depth = 0; depth < 100_000; depth += 1) {
      node = { type: 'bulletList', content: [{ type: 'listItem', content: [p('a'), node] }] }
    }
    expect(problemsOf(whole(node))[0]?.message).toMatchObject({ vi: 'Các khối lồng nhau quá sâu' })
  })
})

describe('the canonical form', () => {
  const canonical = (input: unknown) => {
    const validation = validateBody(input)
    return validation.ok ? validation.body.content[0] : validation.problems
  }
  const text = (value: string, ...marks: unknown[]) => ({ type: 'text', text: value, marks })
  const bold = { type: 'bold' }

  it.each([
    ['NFC', 'Cho\u031b\u0323', 'Chợ'],
    ['control characters, half surrogates aside', 'a\u0000b\u007fc', 'abc'],
    ['half surrogates', 'a\ud800b', 'a\ufffdb'],
    ['noncharacters', 'a\uffffb\ufdd0', 'ab'],
    ['white space', '  a \n\t b ', 'a b'],
  ])('%s', (_, given, kept) => {
    expect(canonical(line({ type: 'text', text: given }))).toEqual(p(kept))
    expect(canonical(whole(figure(1, given)))).toEqual(figure(1, kept))
  })

  it('joins what looks the same and orders marks', () => {
    const given = line(
      text('a ', { type: 'italic' }, bold, bold),
      text(' b', bold, { type: 'italic' }),
    )
    expect(canonical(given)).toEqual(p('***a b***'))
  })

  it('composes letters that were split over neighbours', () => {
    expect(canonical(line(text('a'), text('\u200b', bold), text('\u0301')))).toEqual(p('á'))
  })

  it('drops line breaks at the ends, and words from nothing but white space', () => {
    const br = { type: 'hardBreak' }
    expect(canonical(line(br, text(' '), text('a '), br, text(' b', bold), br))).toEqual(
      p('a\n**b**'),
    )
    expect(canonical(line(text(' ')))).toEqual({ type: 'paragraph' })
  })

  it('drops marks from footnotes and line breaks, unknown attributes and repeated stories', () => {
    const note = { type: 'footnote', attrs: { text: 'x', id: 3 }, marks: [bold] }
    expect(canonical(line(note))).toEqual(p('^[x]'))
    const box = { type: 'relatedBox', attrs: { title: '', articleIds: [4, 2, 4] } }
    expect(canonical(whole(box))).toHaveProperty('attrs.articleIds', [4, 2])
  })

  it('spells addresses one way', () => {
    expect(canonical(line(link(' HTTPS://Example.VN/a b ')))).toEqual(
      p('[x](https://example.vn/a%20b)'),
    )
    const film = { ...embed('https://youtu.be/dQw4w9WgXcQ', '') }
    const short = { ...film, attrs: { ...film.attrs, url: 'https://youtu.be/dQw4w9WgXcQ' } }
    expect(canonical(whole(short))).toEqual(film)
  })

  it('leaves what the builder makes as it is', () => {
    const body = doc(p('a **b** [c](/d) ^[e]'), infoBox('Chợ', ul('**Giờ** 5', item('g', ul('h')))))
    expect(validateBody(body)).toEqual({ ok: true, body })
  })
})
