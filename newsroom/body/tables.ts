import type { Sentence } from '../text/sentence.ts'
import type { TableCell, TableRow } from './document.ts'

type Shape = { attrs: { colspan: number; rowspan: number } }

/** What is wrong with a table, and where: row and cell count from 0, `cell` null for a whole row. */
type TableProblem = { row: number; cell: number | null; message: Sentence }

/**
 * Lays the cells of a table out as browsers do and tells what cannot be laid out: cells that overlap
 * or reach past the end, rows of unequal width, columns in which no cell begins (HTML's table model).
 * `columns[row][cell]` is the column in which the cell begins.
 */
export function layOut(rows: readonly { content: readonly Shape[] }[]) {
  const taken: boolean[][] = rows.map(() => [])
  const columns: number[][] = rows.map(() => [])
  const problems: TableProblem[] = []
  rows.forEach(({ content }, row) => {
    let column = 0
    content.forEach(({ attrs: { colspan, rowspan } }, cell) => {
      while (taken[row]?.[column]) column += 1
      columns[row]?.push(column)
      if (row + rowspan > rows.length) {
        problems.push({
          row,
          cell,
          message: {
            vi: 'Ô gộp nhiều hàng hơn số hàng còn lại của bảng',
            en: 'A merged cell spans more rows than are left',
          },
        })
      }
      if (!occupy(taken, { row, column, colspan, rowspan })) {
        problems.push({
          row,
          cell,
          message: { vi: 'Ô gộp chồng lên ô khác', en: 'A merged cell covers another' },
        })
      }
      column += colspan
    })
  })
  const width = Math.max(0, ...taken.map((row) => row.length))
  taken.forEach((row, index) => {
    const missing = width - row.filter(Boolean).length
    if (!missing) return
    problems.push({
      row: index,
      cell: null,
      message: {
        vi: `Hàng thiếu ${missing} ô so với hàng dài nhất`,
        en: `The row has ${missing} cells fewer than the longest`,
      },
    })
  })
  const begun = new Set(columns.flat())
  for (let column = 0; column < width; column += 1) {
    if (begun.has(column)) continue
    problems.push({
      row: 0,
      cell: null,
      message: {
        vi: `Cột ${column + 1} không có ô nào bắt đầu`,
        en: `No cell begins in column ${column + 1}`,
      },
    })
  }
  return { width, columns, problems }
}

type Area = { row: number; column: number; colspan: number; rowspan: number }

function occupy(taken: boolean[][], { row, column, colspan, rowspan }: Area): boolean {
  let free = true
  for (const line of taken.slice(row, row + rowspan)) {
    for (let at = column; at < column + colspan; at += 1) {
      if (line[at]) free = false
      line[at] = true
    }
  }
  return free
}

/** How many rows at the top are the table's head: all header cells, none reaching into the body. */
export function headRows(rows: readonly TableRow[]): number {
  const firstOther = rows.findIndex(({ content }) =>
    content.some(({ type }) => type !== 'tableHeader'),
  )
  let count = firstOther === -1 ? rows.length : firstOther
  const crosses = () =>
    rows
      .slice(0, count)
      .some(({ content }, row) => content.some(({ attrs }) => row + attrs.rowspan > count))
  while (count > 0 && crosses()) count -= 1
  return count
}

const emptyCell = (): TableCell => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: 'paragraph' }],
})

/** A table from elsewhere that cannot be laid out loses its merged cells and is filled up with empty ones. */
export function squared(rows: TableRow[]): TableRow[] {
  if (!layOut(rows).problems.length) return rows
  const width = Math.max(...rows.map(({ content }) => content.length))
  return rows.map(({ type, content }) => ({
    type,
    content: [
      ...content.map((cell) => ({ ...cell, attrs: { colspan: 1, rowspan: 1 } })),
      ...Array.from({ length: width - content.length }, emptyCell),
    ],
  }))
}
