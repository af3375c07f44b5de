import type { Table, TableCell, TableRow } from '../document.ts'
import type { Html } from '../element.ts'
import { element, joined, nothing, text } from '../element.ts'
import { inlineText } from '../inline.ts'
import { headRows, layOut } from '../tables.ts'
import type { Context } from './context.ts'
import { isPage } from './context.ts'
import { loose } from './prose.ts'

type Layout = { columns: number[][]; numeric: Set<number>; context: Context }

/** A table in a box of its own that can be scrolled with the keyboard where it is wider than the page. */
export function tableHtml(node: Table, context: Context): Html {
  const { caption, note } = node.attrs
  context.tables += 1
  const { columns } = layOut(node.content)
  const layout = { columns, numeric: numericColumns(node.content, columns), context }
  const heads = headRows(node.content)
  const rows = node.content.map((row, index) => rowHtml(row, index, index < heads, layout))
  const table = element(
    'table',
    { class: isPage(context) && 'data' },
    caption ? element('caption', {}, text(caption)) : nothing,
    heads ? element('thead', {}, ...rows.slice(0, heads)) : nothing,
    heads < rows.length ? element('tbody', {}, ...rows.slice(heads)) : nothing,
  )
  if (!isPage(context)) return joined([table, note ? element('p', {}, text(note)) : nothing])
  const number = context.words.table(context.tables)
  const label = caption ? `${number}: ${caption}` : number
  return element(
    'div',
    { class: 'tablebox' },
    element('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': label }, table),
    note ? element('p', { class: 'source' }, text(note)) : nothing,
  )
}

function rowHtml({ content }: TableRow, row: number, inHead: boolean, layout: Layout): Html {
  const cells = content.map((cell, index) => {
    const numeric = layout.numeric.has(layout.columns[row]?.[index] ?? -1)
    return cellHtml(cell, { inHead, numeric, context: layout.context })
  })
  return element('tr', {}, ...cells)
}

function cellHtml(
  { type, attrs, content }: TableCell,
  place: { inHead: boolean; numeric: boolean; context: Context },
): Html {
  const isHeader = type === 'tableHeader'
  return element(
    isHeader ? 'th' : 'td',
    {
      scope: isHeader && (place.inHead ? 'col' : 'row'),
      class: isPage(place.context) && place.numeric && (!isHeader || place.inHead) && 'num',
      colspan: attrs.colspan > 1 && attrs.colspan,
      rowspan: attrs.rowspan > 1 && attrs.rowspan,
    },
    loose(content, place.context),
  )
}

/** A figure with its sign and unit: `+91,5%`, `28.500 đ`, `5:30`. */
const figures = /^[+−–-]?\s?\d[\d.,:/\s]*(?:\s?[%‰]|\s?\p{L}{1,4}(?:\/\p{L}{1,4})?)?$/u

/** Columns that hold nothing but figures, which stand to the right under one another. */
function numericColumns(rows: readonly TableRow[], columns: number[][]): Set<number> {
  const found = new Map<number, boolean>()
  rows.forEach(({ content }, row) => {
    content.forEach((cell, index) => {
      const words = cell.content.map((node) => inlineText(node.content)).join(' ')
      const column = columns[row]?.[index] ?? -1
      if (cell.type === 'tableHeader' || !words) return
      found.set(column, figures.test(words) && found.get(column) !== false)
    })
  })
  return new Set([...found].filter(([, all]) => all).map(([column]) => column))
}
