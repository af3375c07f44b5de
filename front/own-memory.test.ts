import { expect, test } from 'vitest'
import { pageBytes } from './answer-page.ts'
import { leanPage } from './lean.ts'
import { giveBackMemory } from './memory.ts'
import { makePage } from './page.ts'
import { PageStore } from './store.ts'

const inUse = () => {
  giveBackMemory()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const asked = {
  ...{ target: '/', host: 'localhost', acceptEncoding: 'gzip', close: false },
  ...{ ifNoneMatch: undefined, ifModifiedSince: undefined },
}

const longHead = 'x'.repeat(200_000)
const cutFrom = (head: string) => head.split(' ')[0] ?? ''

/** A long page that packs well, as the renderer gives it. */
const sourceOf = (count: number) =>
  `<meta name="page-keys" content="front section-list:${count}">${`<p>Mẻ chè thứ ${count}</p>`.repeat(5000)}`

test('what is kept takes up what is counted, however much it was cut from', async () => {
  const store = new PageStore(100_000_000)
  const before = inUse()
  for (let count = 0; count < 200; count++) {
    const { html, meta } = leanPage(sourceOf(count))
    const page = await makePage(Buffer.from(html), {
      ...{ status: 200, contentType: 'text/html; charset=utf-8', location: null },
      ...{ asOf: 0, renderedAt: 0, until: 3_600_000, storable: true },
      keys: [...meta.keys],
    })
    pageBytes(asked, page, 'hit', {})
    store.put(cutFrom(`/bai-so-${count}.html ${longHead}`), page)
    store.get(cutFrom(`/bai-so-${count}.html ${longHead}`))
  }
  expect(store.size).toBe(200)
  expect(inUse() - before).toBeLessThan(store.bytes + 8_000_000)
})
