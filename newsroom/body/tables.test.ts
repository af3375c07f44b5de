import { describe, expect, it } from 'vitest'
import type { TableCell, TableRow } from './document.ts'
import { headRows, layOut, squared } from './tables.ts'

/** `h` and `d` are cells; a digit after them is their colspan, a second one their rowspan. */
const rows = (...drawn: string[]): TableRow[] =>
  drawn.map((row) => ({
    type: 'tableRow',
    content: row.split(' ').map(
      ([kind, colspan = '1', rowspan = '1']): TableCell => ({
        type: kind === 'h' ? 'tableHeader' : 'tableCell',
        attrs: { colspan: Number(colspan), rowspan: Number(rowspan) },
        content: [{ type: 'paragraph' }],
      }),
    ),
  }))

describe('a table', () => {
  it('knows where its cells begin', () => {
    const { width, columns, problems } = layOut(rows('d12 d21', 'd d'))
    expect({ width, columns, problems }).toEqual({
      width: 3,
      columns: [
        [0, 1],
        [1, 2],
      ],
      problems: [],
    })
  })

  it('has a head of all rows at its top that are heads, unless one reaches further down', () => {
    expect(headRows(rows('h h', 'h d'))).toBe(1)
    expect(headRows(rows('h12 h21', 'h h', 'd d d'))).toBe(2)
    expect(headRows(rows('h h12', 'h'))).toBe(2)
    expect(headRows(rows('h h12', 'd'))).toBe(0)
    expect(headRows(rows('d d'))).toBe(0)
  })

  it('is left alone where it lays out, and squared where it does not', () => {
    const good = rows('h21', 'd d')
    expect(squared(good)).toBe(good)
    expect(squared(rows('h91', 'd d'))).toEqual(rows('h d', 'd d'))
  })
})
