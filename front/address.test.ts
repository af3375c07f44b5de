import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress } from './address.ts'

test('a plain address is canonical', () => {
  expect(readAddress('/kinh-te/cho-phien-12.html?trang=2')).toEqual({
    path: '/kinh-te/cho-phien-12.html',
    query: 'trang=2',
    canonical: true,
  })
  expect(readAddress('/')).toEqual({ path: '/', query: '', canonical: true })
})

test.each([
  '//evil.example/x',
  '/a//b',
  '/a/../admin',
  '/a/%2e%2e/admin',
  '/a/./b',
  '/a%2fb',
  '/a%5Cb',
  '/a\\b',
  '/a%00b',
  '/a%0d%0ab',
  '/%zz',
  '/%ff',
  'http://bao.test/',
  '*',
  '',
  '/á',
  '/a b',
  `/${'x'.repeat(3000)}`,
])('nothing of ours ever stood at %s', (target) => {
  expect(readAddress(target)).toBeNull()
})

test('one page has one way of writing', () => {
  expect(readAddress('/kinh-te/')).toMatchObject({ path: '/kinh-te', canonical: false })
  expect(readAddress('/%61dmin')).toMatchObject({ path: '/admin', canonical: false })
  expect(readAddress('/b%c3%a1o')).toMatchObject({ path: '/b%C3%A1o', canonical: false })
})

test('whatever is read leads to an address that stays as it is', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (path, rest) => {
      const read = readAddress(`${path}${encodeURI(rest.replaceAll(/[\ud800-\udfff]/g, ''))}`)
      if (!read) return
      expect(readAddress(read.path)).toEqual({ path: read.path, query: '', canonical: true })
      expect(read.path).not.toMatch(/\/\/|\/\.\.?(\/|$)|\\/)
    }),
  )
})
