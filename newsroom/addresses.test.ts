import { describe, expect, test } from 'vitest'
import {
  articlePath,
  filePath,
  mediaPath,
  pagePath,
  parseArticleFile,
  sectionPath,
} from './addresses.ts'

describe('the addresses of the reader’s pages', () => {
  test('an article is found again by the last part of its address', () => {
    const path = articlePath('kinh-te', 'gao-len-gia', 123)
    expect(path).toBe('/kinh-te/gao-len-gia-123.html')
    expect(parseArticleFile('gao-len-gia-123.html')).toEqual({ slug: 'gao-len-gia', id: 123 })
  })

  test('an address without a slug still names its story', () => {
    expect(parseArticleFile('123.html')).toEqual({ slug: '', id: 123 })
  })

  test.each([
    'nong-nghiep',
    'bai-0.html',
    'bai-007.html',
    'bai.html',
    'bai-1.htm',
    'bai-1.html.html',
  ])('%s is no article', (file) => {
    expect(parseArticleFile(file)).toBeNull()
  })

  test('a picture’s address is of its bytes', () => {
    expect(mediaPath('0123456789abcdef0123456789', 640, 'jpeg')).toBe(
      '/media/0123456789abcdef0123/640.jpg',
    )
  })

  test('page 1 has no parameter', () => {
    expect(pagePath(sectionPath('kinh-te', 'nong-nghiep'), 1)).toBe('/kinh-te/nong-nghiep')
    expect(pagePath(sectionPath('kinh-te'), 2)).toBe('/kinh-te?trang=2')
  })
})

test('a file is found under the beginning of its hash and its own name', () => {
  expect(filePath('ab'.repeat(32), 'quyet-dinh-12.pdf')).toBe(
    '/media/abababababababababab/quyet-dinh-12.pdf',
  )
})
