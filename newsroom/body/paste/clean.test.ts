import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { DOMParser } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { bodySchema } from '../schema.ts'
import { cleanPasted } from './clean.ts'

/** Reads a page of the clipboard as the editor does; pictures are counted, not fetched. */
function pasted(name: string) {
  const html = readFileSync(`test/paste/${name}.html`, 'utf8')
  const { document } = parseHTML('<!DOCTYPE html><html><body><div id="root"></div></body></html>')
  const root = document.querySelector('#root') as unknown as Element
  root.innerHTML = html
  const addresses: string[] = []
  cleanPasted(root, (address) => addresses.push(address))
  const { content = [] } = DOMParser.fromSchema(bodySchema).parse(root).toJSON()
  return { blocks: content.map(brief), html: root.innerHTML, addresses }
}

type Json = {
  type: string
  text?: string
  marks?: { type: string; attrs?: { href: string } }[]
  content?: Json[]
  attrs?: Record<string, unknown>
}

const markSigns: Record<string, string> = { bold: '**', italic: '_' }

/** A block as one line, so that a test reads like the page. */
function brief({ type, text, marks = [], content = [], attrs = {} }: Json): string {
  if (type === 'text') {
    return marks.reduce(
      (said, mark) =>
        mark.type === 'link'
          ? `[${said}](${mark.attrs?.href})`
          : `${markSigns[mark.type]}${said}${markSigns[mark.type]}`,
      (text ?? '').trim() === '' ? ' ' : (text ?? ''),
    )
  }
  const inner = content.map(brief)
  switch (type) {
    case 'paragraph':
      return inner.join('').trim()
    case 'heading':
      return `${'#'.repeat(Number(attrs.level))} ${inner.join('')}`
    case 'bulletList':
      return `- ${inner.join(' - ')}`
    case 'orderedList':
      return `${attrs.start}. ${inner.join(' + ')}`
    case 'listItem':
      return inner.map((part, index) => (index === 0 ? part : `{${part}}`)).join(' ')
    case 'table':
      return inner.join(' || ')
    case 'tableRow':
      return inner.join(' | ')
    case 'figure':
      return `ảnh: ${attrs.caption}`
    case 'quote':
      return `> ${inner.join(' ')}`
    case 'embed':
      return `nhúng ${attrs.url}`
    default:
      return inner.join(' ')
  }
}

test('Word comes in with its lists, tables and pictures, without its styles', () => {
  const { blocks, addresses, html } = pasted('word')
  expect(blocks).toEqual([
    '## Nước về bản',
    'Bốn giờ sáng, bếp nhà **trưởng bản** đã _đỏ lửa_.',
    '- Ống nhựa, 7,4 km {- loại lớn} - Van khóa',
    'Các bước:',
    '1. Đào mương + Đặt ống',
    '**Hạng mục** | **Triệu đồng** || Ống | 126',
    'ảnh: ',
    'Xem [bản đồ](https://example.vn/ban-do).',
  ])
  expect(addresses).toEqual([
    'file:///C:/Users/lan/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg',
  ])
  expect(html).not.toMatch(/<script|supportLists|o:p/)
})

test('Google Docs comes in with bold where it is bold, inner lists in their entries and direct links', () => {
  const { blocks, addresses } = pasted('docs')
  expect(blocks).toEqual([
    '## Nước về bản',
    'Bốn giờ sáng, bếp nhà **trưởng bản** đã _đỏ lửa_.',
    '- Ống nhựa, 7,4 km {- loại lớn} - Van khóa',
    '1. Đào mương + Đặt ống',
    '**Hạng mục** | **Triệu đồng** || Ống | 126',
    'ảnh: ',
    '[bản đồ](https://example.vn/ban-do).',
  ])
  expect(addresses).toEqual(['https://lh3.googleusercontent.com/anh-voi-nuoc'])
})

test('a page of the web comes in with its words and pictures, without its machinery', () => {
  const { blocks, addresses, html } = pasted('web')
  expect(blocks).toEqual([
    '## Nước về bản',
    'Bốn giờ sáng, bếp nhà **trưởng bản** đã _đỏ lửa_.',
    'Đoạn sau hai lần xuống dòng.',
    'ảnh: Vòi nước đầu tiên. Ảnh: Sơn',
    '- Ống nhựa - Van khóa',
    'Hạng mục | Triệu đồng || Ống | 126',
    '> Của mình làm ra nên ai cũng giữ.',
    'nhúng https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  ])
  expect(addresses).toEqual(['https://cdn.example.vn/voi-nuoc.jpg'])
  expect(html).toContain('data-incoming="1"')
  expect(html).not.toMatch(/data-asset|data-info|onerror|<nav|<form/)
})
