import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makePage, type Page } from './page.ts'
import { PageStore } from './store.ts'

const pageOf = (text: string, changes: Partial<Page> = {}) =>
  makePage(Buffer.from(text), {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    location: null,
    keys: ['front'],
    asOf: 0,
    renderedAt: 0,
    until: 3_600_000,
    storable: true,
    ...changes,
  })

test('the page that was used longest ago goes first', async () => {
  const one = await pageOf('một')
  const store = new PageStore(one.bytes * 2.5)
  store.put('/1', one)
  store.put('/2', await pageOf('hai'))
  expect(store.get('/1')).toBe(one)
  store.put('/3', await pageOf('ba'))
  expect(store.get('/2')).toBeUndefined()
  expect(store.get('/1')).toBe(one)
})

test('made-up addresses push no page out, and are forgotten soon', async () => {
  const store = new PageStore(100_000_000)
  const page = await pageOf('trang')
  const nothing = await pageOf('không có', { status: 404 })
  store.put('/thật', page)
  for (let count = 0; count < 5000; count++) store.put(`/${count}`, { ...nothing })
  expect(store.size).toBe(2001)
  expect(store.get('/thật')).toBe(page)
  expect(store.get('/4999')?.until).toBe(30_000)
})

test('pages of a key that is gone are not kept in any form', async () => {
  const store = new PageStore(1_000_000)
  store.put('/a', await pageOf('a', { keys: ['headline:1', 'front'] }))
  store.put('/b', await pageOf('b', { keys: ['section:1'] }))
  store.put('/c', await pageOf('c', { keys: ['headline:1'], status: 404 }))
  store.remove(new Set(['headline:1']))
  expect([store.get('/a'), store.get('/c')]).toEqual([undefined, undefined])
  expect(store.get('/b')).toBeDefined()
})

test('whatever is put in, the bytes stay within the bound and add up', async () => {
  const pages = await Promise.all(
    Array.from({ length: 12 }, (_, count) =>
      pageOf('chữ '.repeat(count * 200), { status: count % 4 === 0 ? 404 : 200 }),
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(11), fc.boolean())), (steps) => {
      const store = new PageStore(20_000)
      for (const [address, page, remove] of steps) {
        if (remove) store.delete(`/${address}`)
        else store.put(`/${address}`, { ...(pages[page] as Page) })
      }
      const kept = new Set(
        Array.from({ length: 8 }, (_, address) => store.get(`/${address}`)).filter(
          (page) => page !== undefined,
        ),
      )
      expect(store.bytes).toBe([...kept].reduce((sum, page) => sum + page.bytes, 0))
      expect(store.bytes).toBeLessThanOrEqual(20_000)
    }),
  )
})
