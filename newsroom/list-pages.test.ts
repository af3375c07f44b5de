import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ceilingOf, mostPages, pageCount, pageFrom, pageNumbers, spanOf } from './list-pages.ts'

const sizes = { first: 16, rest: 20 }

describe('a list cut into pages', () => {
  test('has one page when it is empty', () => {
    expect(pageCount(0, sizes)).toBe(1)
    expect(pageCount(16, sizes)).toBe(1)
    expect(pageCount(17, sizes)).toBe(2)
    expect(pageCount(37, sizes)).toBe(3)
  })

  test('ends at the last page that is offered', () => {
    expect(pageCount(ceilingOf(sizes), sizes)).toBe(mostPages)
    expect(pageCount(1_000_000, sizes)).toBe(mostPages)
  })

  test('shows every story on exactly one page', () => {
    const anySizes = fc.record({
      first: fc.integer({ min: 1, max: 40 }),
      rest: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), anySizes, (total, some) => {
        const stories = Array.from({ length: Math.min(total, ceilingOf(some)) }, (_, at) => at)
        const pages = Array.from({ length: pageCount(total, some) }, (_, at) => {
          const { offset, limit } = spanOf(at + 1, some)
          return stories.slice(offset, offset + limit)
        })
        expect(pages.flat()).toEqual(stories)
        expect(pages.slice(1).every((page) => page.length > 0)).toBe(true)
      }),
    )
  })
})

describe('the page in an address', () => {
  test('is read from a plain number', () => {
    expect(pageFrom(undefined)).toBe(1)
    expect(pageFrom('2')).toBe(2)
    expect(pageFrom('1')).toBe('again')
  })

  test.each(['0', '-1', '02', '2.5', ' 2', 'hai', '', '99999999'])('is none in %j', (text) => {
    expect(pageFrom(text)).toBeNull()
  })

  test('is none when it is given twice', () => {
    expect(pageFrom(['2', '3'])).toBeNull()
  })
})

describe('printed page numbers', () => {
  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 48, [1, 2, 3, 4, null, 48]],
    [2, 48, [1, 2, 3, 4, null, 48]],
    [4, 48, [1, 2, 3, 4, 5, null, 48]],
    [20, 48, [1, null, 19, 20, 21, null, 48]],
    [48, 48, [1, null, 47, 48]],
  ])('of page %i of %i', (page, pages, numbers) => {
    expect(pageNumbers(page, pages)).toEqual(numbers)
  })
})
