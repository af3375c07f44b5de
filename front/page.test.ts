import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bodyOf, etagOf, makePage, tighten } from './page.ts'

const text = Buffer.from(
  Array.from(
    { length: 400 },
    (_, count) => `Mẻ chè thứ ${(count * 7919) % 1000} nặng ${(count * 104_729) % 997} cân. `,
  ).join('<p>'),
)

const draft = () =>
  makePage(text, {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    location: null,
    keys: ['front', 'section:1'],
    asOf: 1,
    renderedAt: 0,
    until: 3_600_000,
    storable: true,
  })

test('a page packed tighter says the same in fewer bytes, under another validator', async () => {
  const page = await draft()
  const before = { bytes: page.bytes, br: page.body.br.length, etag: etagOf(page, 'br') }
  page.heads.set('br hit', { list: ['ETag', before.etag], bytes: Buffer.alloc(0) })
  await tighten(page)
  expect(bodyOf(page, 'identity').equals(text)).toBe(true)
  expect(gunzipSync(bodyOf(page, 'gzip')).equals(text)).toBe(true)
  expect(page.body.br.length).toBeLessThanOrEqual(before.br)
  expect(page.bytes).toBeLessThanOrEqual(before.bytes)
  expect(etagOf(page, 'br')).not.toBe(before.etag)
  expect(page.heads.size).toBe(0)
})

test('a page counts its keys and its bytes', async () => {
  const page = await draft()
  expect(page.bytes).toBeGreaterThan(page.body.br.length + page.body.gzip.length)
})
