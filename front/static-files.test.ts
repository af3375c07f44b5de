import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestFront } from '#test/front'

test('files come from disk: for ever by hash, in parts, packed, and from nowhere else', async () => {
  await using front = await openTestFront()
  const write = (path: string, text: string) => {
    mkdirSync(join(front.folder, path, '..'), { recursive: true })
    writeFileSync(join(front.folder, path), text)
  }
  write('.next-0123456789ab/static/chunks/a.css', 'body{}')
  write('.next-0123456789ab/static/chunks/a.css.br', 'br')
  write('.next-0123456789ab/assets/manifest.json', '{}')
  write('data/media/0123456789abcdef0123/640.jpg', '0123456789')
  write('data/bi-mat.txt', 'bí mật')
  const css = await front.ask('/_next/static/chunks/a.css', {
    headers: { 'accept-encoding': 'gzip, br' },
  })
  expect(css).toMatchObject({ status: 200, text: 'br' })
  expect(css.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  })
  expect((await front.ask('/_next/static/chunks/a.css')).text).toBe('body{}')
  const part = await front.ask('/media/0123456789abcdef0123/640.jpg', {
    headers: { range: 'bytes=2-4' },
  })
  expect(part).toMatchObject({ status: 206, text: '234' })
  expect(part.headers['content-type']).toBe('image/jpeg')
  write('data/media/0123456789abcdef0123/phong-su.mp4', '0123456789')
  const film = await front.ask('/media/0123456789abcdef0123/phong-su.mp4', {
    headers: { range: 'bytes=-3' },
  })
  expect(film).toMatchObject({ status: 206, text: '789' })
  expect(film.headers).toMatchObject({
    'content-type': 'video/mp4',
    'content-range': 'bytes 7-9/10',
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
  })
  expect(film.headers['content-disposition']).toBeUndefined()
  const beyond = { headers: { range: 'bytes=20-30' } }
  expect((await front.ask('/media/0123456789abcdef0123/phong-su.mp4', beyond)).status).toBe(416)
  write('data/media/0123456789abcdef0123/quyet-dinh-12.pdf', '%PDF-')
  const saved = await front.ask('/media/0123456789abcdef0123/quyet-dinh-12.pdf')
  expect(saved.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="quyet-dinh-12.pdf"',
    'x-content-type-options': 'nosniff',
  })
  write('data/media/0123456789abcdef0123/phu-de.vtt', 'WEBVTT')
  const captions = await front.ask('/media/0123456789abcdef0123/phu-de.vtt')
  expect(captions.headers['content-type']).toBe('text/vtt; charset=utf-8')
  write('data/media/0123456789abcdef0123/trang.html', '<script>')
  expect((await front.ask('/robots-old.txt')).text).toBe('xin chào')
  for (const path of [
    '/media/0123456789abcdef0123/641.jpg',
    '/media/0123456789abcdef0123/trang.html',
    '/media/../bi-mat.txt',
    '/media/%2e%2e/bi-mat.txt',
    '/media/..%2fbi-mat.txt',
    '/_next/static/../server/x',
    '/_next/static',
    '/_next/static/chunks',
    '/assets/manifest.json',
    '/_next/image?url=/a.jpg&w=64&q=75',
  ]) {
    expect((await front.ask(path)).status, path).toBeOneOf([400, 404])
  }
  expect(front.press.asked).toEqual([])
})

test('a page of an earlier build still finds its sheet, and has aged', async () => {
  await using front = await openTestFront()
  writeFileSync(join(front.folder, '.next-0123456789ab/static/old.css'), 'cũ')
  await front.ask('/')
  mkdirSync(join(front.folder, '.next-ffffffffffff/static'), { recursive: true })
  writeFileSync(join(front.folder, '.next-ffffffffffff/static/new.css'), 'mới')
  front.changeBuild({ folder: '.next-ffffffffffff', inlineHashes: ['sha256-new'] })
  expect((await front.ask('/_next/static/old.css')).text).toBe('cũ')
  expect((await front.ask('/_next/static/new.css')).text).toBe('mới')
  expect((await front.ask('/')).headers['cache-status']).toContain('aged')
  expect((await front.ask('/khac')).headers['content-security-policy']).toContain('sha256-new')
})
