import type { Block, BulletList, ListItem, OrderedList, Paragraph, Table } from '../document.ts'
import { squared } from '../tables.ts'

const bullet = /^\s*[•·▪◦‣–—*-]\s+(?=\S)/
const numbered = /^\s*(\d{1,3})[.)]\s+(?=\S)/

const paragraph = (text: string): Paragraph => {
  const words = text.trim()
  return words
    ? { type: 'paragraph', content: [{ type: 'text', text: words }] }
    : { type: 'paragraph' }
}
const entry = (text: string): ListItem => ({ type: 'listItem', content: [paragraph(text)] })

/**
 * Plain text as blocks: every line is a paragraph, two or more lines that begin with a bullet or a number
 * are a list, two or more lines with the same number of tabs are a table. Always at least one block.
 */
export function plainTextBlocks(text: string): Block[] {
  const lines = text.normalize('NFC').split(/\r\n?|\n|\u2028|\u2029/)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const run = listFrom(lines, at) ?? tableFrom(lines, at)
    if (run) {
      blocks.push(run.block)
      at = run.next
      continue
    }
    if (lines[at]?.trim()) blocks.push(paragraph(lines[at] ?? ''))
    at += 1
  }
  return blocks.length ? blocks : [{ type: 'paragraph' }]
}

type Run = { block: BulletList | OrderedList | Table; next: number }

/** The lines from `start` on for which `belongs` holds. */
function stretch(lines: string[], start: number, belongs: (line: string) => boolean): string[] {
  const end = lines.findIndex((line, index) => index >= start && !belongs(line))
  return lines.slice(start, end === -1 ? lines.length : end)
}

function listFrom(lines: string[], start: number): Run | null {
  const dots = stretch(lines, start, (line) => bullet.test(line))
  if (dots.length > 1) {
    const content = dots.map((line) => entry(line.replace(bullet, '')))
    return { block: { type: 'bulletList', content }, next: start + dots.length }
  }
  const first = Number(numbered.exec(lines[start] ?? '')?.[1] ?? Number.NaN)
  let count = 0
  while (Number(numbered.exec(lines[start + count] ?? '')?.[1]) === first + count) count += 1
  if (count < 2) return null
  const content = lines.slice(start, start + count).map((line) => entry(line.replace(numbered, '')))
  return { block: { type: 'orderedList', attrs: { start: first }, content }, next: start + count }
}

function tableFrom(lines: string[], start: number): Run | null {
  const columns = (lines[start] ?? '').split('\t').length
  if (columns < 2) return null
  const rows = stretch(lines, start, (line) => line.split('\t').length === columns)
  if (rows.length < 2) return null
  const content = rows.map((line) => ({
    type: 'tableRow' as const,
    content: line.split('\t').map((text) => ({
      type: 'tableCell' as const,
      attrs: { colspan: 1, rowspan: 1 },
      content: [paragraph(text)],
    })),
  }))
  return {
    block: { type: 'table', attrs: { caption: '', note: '' }, content: squared(content) },
    next: start + rows.length,
  }
}
