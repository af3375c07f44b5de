import { expect, test } from 'vitest'
import { doc, h2, h3, infoBox, p } from './build.ts'
import { chaptersOf } from './chapters.ts'
import { toHtml } from './html.ts'

test('chapters lead to the headings of the page, also where two are called alike', () => {
  const body = doc(
    h2('Lên rẫy'),
    p('Sớm.'),
    h3('Trên đường'),
    infoBox('Lên rẫy', p('Hộp.')),
    h2('Lên rẫy'),
    h2(''),
    h2('Xuống chợ^[Chợ phiên]'),
  )
  const chapters = chaptersOf(body)
  expect(chapters.map(({ name }) => name)).toEqual(['Lên rẫy', 'Lên rẫy', 'Xuống chợ'])
  const html = toHtml(body, { assets: new Map(), stories: new Map(), target: 'page' })
  for (const { id } of chapters) expect(html).toContain(`<h2 id="${id}">`)
  expect(new Set(chapters.map(({ id }) => id)).size).toBe(3)
})
