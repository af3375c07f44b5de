import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leanPage } from './lean.ts'

const theme = "try{document.documentElement.dataset.theme='dark'}catch{}"
const themeHash = `sha256-${createHash('sha256').update(theme).digest('base64')}`

/** What Next 16.4 wrote for a small page, shortened. */
const page = `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><script src="/_next/static/chunks/c.js" async=""></script><title>Chợ &lt;script> phiên</title><link rel="preload" as="font" type="font/woff2" href="/fonts/a.woff2" crossorigin="anonymous"/><meta name="page-keys" content="article:5 section:2"/><meta name="page-status" content="410"/><meta name="page-until" content="1795419283715"/><script id="theme">${theme}</script><script type="module" src="/assets/site-1.js"></script><script src="/_next/static/chunks/d.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div><main><h1>Xin chào <!-- -->bạn</h1><script type="application/ld+json">{"a":"<!--\\u003c/script>"}</script><textarea><!-- chữ --><script></textarea><div hidden="">giữ</div></main><script id="_R_">(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<div hidden=\\"\\">"])</script></body></html>`

test('a page loses the framework and keeps everything else', () => {
  const { html, meta, broken } = leanPage(page, { inlineHashes: [themeHash] })
  expect(html).toBe(
    `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><title>Chợ &lt;script> phiên</title><link rel="preload" as="font" type="font/woff2" href="/fonts/a.woff2" crossorigin="anonymous"/><script id="theme">${theme}</script><script type="module" src="/assets/site-1.js"></script></head><body><main><h1>Xin chào bạn</h1><script type="application/ld+json">{"a":"<!--\\u003c/script>"}</script><textarea><!-- chữ --><script></textarea><div hidden="">giữ</div></main></body></html>`,
  )
  expect(meta).toEqual({
    keys: new Set(['article:5', 'section:2']),
    status: 410,
    until: 1795419283715,
    lang: null,
  })
  expect(broken).toBe(false)
})

test('with the strip step off only the metas go', () => {
  const { html, meta } = leanPage(page, { strip: false })
  expect(meta.keys.size).toBe(2)
  expect(html).toBe(page.replaceAll(/<meta name="page-[^>]*>/g, ''))
})

test('an inline script that nobody knows goes', () => {
  expect(leanPage(`<p>a<script>alert(1)</script>b`, { inlineHashes: [themeHash] }).html).toBe(
    '<p>ab',
  )
})

test("the framework's error document is told apart", () => {
  expect(leanPage('<!DOCTYPE html><html id="__next_error__"><body></body></html>').broken).toBe(
    true,
  )
})

test('several metas add up: all keys, the gravest status, the earliest end', () => {
  const { meta } = leanPage(
    '<meta name="page-keys" content="a b"><meta name="page-keys" content=" b\nc "><meta name="page-until" content="9"><meta name="page-until" content="7"><meta name="page-status" content="200"><meta name="page-status" content="404"><meta name="page-status" content="999">',
  )
  expect(meta).toMatchObject({ keys: new Set(['a', 'b', 'c']), status: 404, until: 7 })
})

test.each([
  ['en', 'en'],
  ['zh-Hant', 'zh-Hant'],
  ['"><script>', 'vi'],
  ['', 'vi'],
])('a page that says its language is %j is in %s', (said, lang) => {
  const content = said.replaceAll('"', '&quot;')
  const page = `<!DOCTYPE html><html class="a" lang="vi" dir="ltr"><head><meta name="page-lang" content="${content}"></head><p lang="vi">x`
  expect(leanPage(page).html).toBe(
    `<!DOCTYPE html><html class="a" lang="${lang}" dir="ltr"><head></head><p lang="vi">x`,
  )
})

test('escaped text is never taken for markup, and a lean page stays as it is', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const words = fc.constantFrom(
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<div hidden>',
    'chữ',
    '"',
    "'",
  )
  fc.assert(
    fc.property(fc.array(words), fc.array(words), (text, attribute) => {
      const inner = `<p title="${escaped(attribute.join('')).replaceAll('"', '&quot;')}">${escaped(text.join(''))}</p>`
      const { html } = leanPage(`<div hidden=""></div>${inner}<script>1</script>`)
      expect(html).toBe(inner)
      expect(leanPage(html).html).toBe(inner)
    }),
  )
})
