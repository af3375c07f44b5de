import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseEncoding, pack, unpack } from './compress.ts'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=1, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['GZIP', 'gzip'],
  ['', 'identity'],
  [undefined, 'identity'],
  ['deflate', 'identity'],
])('%s is answered in %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding)
})

test('what is packed comes out as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      for (const effort of ['now', 'idle'] as const) {
        const packed = await pack(Buffer.from(text), effort)
        const whole = Buffer.from(text).toString()
        expect(brotliDecompressSync(packed.br).toString()).toBe(whole)
        expect(gunzipSync(packed.gzip).toString()).toBe(whole)
        expect(unpack(packed).toString()).toBe(whole)
      }
    }),
    { numRuns: 50 },
  )
})
