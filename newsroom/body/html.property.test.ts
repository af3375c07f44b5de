import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arbitraryBody, arbitraryRawBody } from '#test/arbitrary-body'
import { toHtml } from './html.ts'
import { fromHtml } from './parse.ts'
import type { AssetView } from './picture.ts'
import type { Target } from './serialize/context.ts'
import { characterCount, referencesOf, wordCount } from './text.ts'
import { validateBody } from './validate.ts'

const asset = (id: number): AssetView => ({
  id,
  alt: id % 2 ? 'Chợ phiên <sớm> "đông"' : '',
  decorative: id % 2 === 0,
  width: id === 3 ? 640 : 1280,
  height: 854,
  dominantColor: '#2a3a80',
  focal: { x: 0.5, y: id / 10 },
  renditions: (['jpeg', 'webp', 'avif'] as const).flatMap((format) =>
    [320, 640].map((width) => ({
      format,
      width,
      height: Math.round((width * 854) / 1280),
      url: `/media/0123456789abcdef0123/${width}.${format === 'jpeg' ? 'jpg' : format}`,
    })),
  ),
})
const paper = {
  name: 'giá <mới>.pdf',
  url: '/media/0123456789abcdef0123/gia-moi.pdf',
  mediaType: 'application/pdf',
  bytes: 12_345,
  durationMs: null,
  width: null,
  height: null,
}
const ids = [1, 2, 3, 4, 5]
const resolved = {
  assets: new Map(ids.map((id) => [id, asset(id)])),
  stories: new Map(
    ids.map((id) => [
      id,
      { id, headline: `Bài <${id}>`, url: `/tin-tuc/bai-${id}.html`, sapo: '' },
    ]),
  ),
  files: new Map(
    [6, 7].map((id) => [
      id,
      { ...paper, id, kind: id === 6 ? ('document' as const) : ('audio' as const) },
    ]),
  ),
  siteUrl: 'https://bao.example.vn',
}

describe('any valid document', () => {
  it('is in canonical form once validated', () => {
    fc.assert(
      fc.property(arbitraryRawBody, (raw) => {
        const first = validateBody(raw)
        expect(first).toHaveProperty('ok', true)
        expect(validateBody(first.ok && first.body)).toEqual(first)
      }),
    )
  })

  it('reads back from its export as the same document', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        expect(fromHtml(toHtml(body, { ...resolved, target: 'export' }))).toEqual(body)
      }),
      { numRuns: 200 },
    )
  })

  it('reads back from its export when no picture or story is left', () => {
    const none = { assets: new Map(), stories: new Map(), target: 'export' as const }
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        expect(fromHtml(toHtml(body, none))).toEqual(body)
      }),
      { numRuns: 50 },
    )
  })

  it('tells its references and its words without failing', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const { assetIds, articleIds } = referencesOf(body)
        expect(new Set(assetIds).size).toBe(assetIds.length)
        expect(new Set(articleIds).size).toBe(articleIds.length)
        expect(wordCount(body)).toBeLessThanOrEqual(characterCount(body))
      }),
    )
  })
})

describe('the Nu checker', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'body-html-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('finds no error in generated documents, whatever they are written for', () => {
    const bodies = fc.sample(arbitraryBody, { numRuns: 60, seed: 23_112_026 })
    const others: Target[] = ['export', 'feed', 'mail']
    const files = bodies.flatMap((body, index) =>
      (['page', others[index % 3] ?? 'export'] as const).map((target) => {
        const file = join(folder, `${index}-${target}.html`)
        writeFileSync(file, page(toHtml(body, { ...resolved, target })))
        return file
      }),
    )
    const jar = join(import.meta.dirname, '../../node_modules/vnu-jar/build/dist/vnu.jar')
    const run = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'gnu', ...files], {
      encoding: 'utf8',
    })
    expect(run.error, 'the Nu checker needs a Java runtime').toBeUndefined()
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
  })

  const page = (body: string) =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Bài</title></head>` +
    `<body><main><article><h1>Bài</h1>${body}</article></main></body></html>`
})
