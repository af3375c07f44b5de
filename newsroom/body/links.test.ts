import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hrefs } from '#test/arbitrary-body'
import { safeHref } from './links.ts'

describe('an address', () => {
  it.each([
    ['https://example.vn', 'https://example.vn/'],
    ['HTTP://Example.VN/A?b=[c]|d#e#f', 'http://example.vn/A?b=%5Bc%5D%7Cd#e%23f'],
    ['https://vi.wikipedia.org/wiki/Lào_Cai', 'https://vi.wikipedia.org/wiki/L%C3%A0o_Cai'],
    ['https://báo.vn/', 'https://xn--bo-mia.vn/'],
    ['https://a.vn/100%', 'https://a.vn/100%25'],
    ['https://a.vn:8443/x', 'https://a.vn:8443/x'],
    ['/kinh-te/bai-1.html#muc', '/kinh-te/bai-1.html#muc'],
    ['/a/../b', '/b'],
    [
      'mailto:toa.soan@bao.vn?subject=Chào bạn',
      'mailto:toa.soan@bao.vn?subject=Ch%C3%A0o%20b%E1%BA%A1n',
    ],
    ['tel:(0214) 3.840-123', 'tel:02143840123'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(safeHref(typed)).toBe(stored)
  })

  it.each([
    '',
    '#muc',
    'bai.html',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'https:evil.example',
    'https:\\\\evil.example',
    'https://',
    'https://paper@evil.example/',
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ftp://a.vn',
    'https://a.vn/\u0000',
    'https://a.vn/\nx',
    'mailto:',
    'mailto:a@b',
    'tel:abc',
    `https://a.vn/${'a'.repeat(2_048)}`,
    `https://a.vn/${'ạ'.repeat(1_000)}`,
  ])('%j is refused', (typed) => {
    expect(safeHref(typed)).toBeNull()
  })

  it('is stored once and for all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hrefs,
          fc.string(),
          fc.string().map((path) => `/${path}`),
        ),
        (typed) => {
          const stored = safeHref(typed)
          if (stored === null) return
          expect(safeHref(stored)).toBe(stored)
          expect(stored).toMatch(/^(?:https?:\/\/|mailto:|tel:|\/(?!\/))[!-~]*$/)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
