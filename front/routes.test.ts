import { expect, test } from 'vitest'
import { destinationOf, knownQuery } from './routes.ts'

const files = new Set(['/fonts/serif.woff2'])

test.each([
  ['/admin', 'desk'],
  ['/admin/bai-viet/3', 'desk'],
  ['/admin/x.css', 'desk'],
  ['/administrator', 'page'],
  ['/Admin', 'page'],
  ['/healthz', 'machine'],
  ['/_next/static/chunks/a.js', 'static'],
  ['/media/0123456789abcdef0123/640.jpg', 'static'],
  ['/fonts/serif.woff2', 'static'],
  ['/fonts/other.woff2', 'page'],
  ['/_next/image', 'nowhere'],
  ['/_next/data/x.json', 'nowhere'],
  ['/api/bao-loi', 'post'],
  ['/api/khac', 'nowhere'],
  ['/kinh-te/bai-1.html', 'page'],
  ['/rss.xml', 'page'],
])('%s leads to the %s', (path, destination) => {
  expect(destinationOf(path, files)).toBe(destination)
})

test.each([
  ['/kinh-te', 'trang=2&utm_source=x', '?trang=2'],
  ['/kinh-te', 'trang=1', ''],
  ['/kinh-te', 'trang=2abc', ''],
  ['/kinh-te', 'trang=2&trang=3', '?trang=2'],
  ['/kinh-te', '_rsc=1abc&q=x', ''],
  ['/kinh-te/bai-1.html', 'trang=2&a=1', ''],
  [
    '/tim-kiem',
    'trang=2&q=%C4%91%E1%BB%95i+m%E1%BB%9Bi&b=1',
    '?q=%C4%91%E1%BB%95i+m%E1%BB%9Bi&trang=2',
  ],
  ['/tim-kiem', 'q=a%00b', ''],
  ['/tim-kiem', `q=${'a'.repeat(9000)}&chinh-xac=1`, `?q=${'a'.repeat(1000)}&chinh-xac=1`],
  ['/tim-kiem', 'q=a&chinh-xac=2&tu=2026-11-01&den=hom-nay', '?q=a&tu=2026-11-01'],
  ['/tim-kiem/goi-y', 'q=doi&trang=2', '?q=doi'],
])('%s?%s is asked for as %s', (path, query, kept) => {
  expect(knownQuery(path, query)).toBe(kept)
})
