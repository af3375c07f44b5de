import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compressFolder } from './build-compression.ts'
import { chooseBuild, finishBuild, isFinished, pruneBuilds } from './build-folders.ts'
import { sourcesId } from './build-sources.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trangnhat-builds-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

test('the same sources have the same name, any change another', () => {
  write('app/page.tsx', 'a')
  write('package-lock.json', '{}')
  const first = sourcesId(root)
  expect(first).toMatch(/^[0-9a-f]{12}$/)
  expect(sourcesId(root)).toBe(first)
  write('app/page.test.tsx', 'tests change no page')
  write('docs/x.md', 'nor do documents')
  expect(sourcesId(root)).toBe(first)
  write('app/page.tsx', 'b')
  const second = sourcesId(root)
  expect(second).not.toBe(first)
  write('app/page.tsx', 'a')
  expect(sourcesId(root)).toBe(first)
  write('components/a.tsx', '')
  expect(sourcesId(root)).not.toBe(first)
})

test('a build counts when its last file is written, and the newest three stay', () => {
  const ids = ['000000000001', '000000000002', '000000000003', '000000000004', '000000000005']
  for (const [place, id] of ids.entries()) {
    write(`.next-${id}/static/a.js`, '')
    expect(isFinished(root, id)).toBe(false)
    if (place < 4) finishBuild(root, id, 1000 + place)
  }
  mkdirSync(join(root, '.next'))
  expect(isFinished(root, '000000000001')).toBe(true)
  pruneBuilds(root, '000000000001')
  expect(readdirSync(root).sort()).toEqual([
    '.next',
    '.next-000000000001',
    '.next-000000000002',
    '.next-000000000003',
    '.next-000000000004',
  ])
  chooseBuild(root, '000000000002')
  expect(readFileSync(join(root, '.build/current'), 'utf8')).toBe('000000000002')
})

test('scripts and sheets get packed neighbours, small ones and others do not', () => {
  write('static/a/big.css', 'body{color:red}'.repeat(200))
  write('static/small.js', '1')
  write('static/font.woff2', 'x'.repeat(5000))
  compressFolder(join(root, 'static'))
  expect(readdirSync(join(root, 'static/a')).sort()).toEqual([
    'big.css',
    'big.css.br',
    'big.css.gz',
  ])
  expect(readdirSync(join(root, 'static')).sort()).toEqual(['a', 'font.woff2', 'small.js'])
})
