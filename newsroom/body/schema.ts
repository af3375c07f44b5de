import type { AttributeSpec, MarkSpec, NodeSpec } from 'prosemirror-model'
import { Schema } from 'prosemirror-model'
import {
  blockRules,
  boxRules,
  inlineRules,
  markRules,
  tableRules,
  timelineRules,
} from './parse-rules.ts'

const attributes = (...names: string[]): Record<string, AttributeSpec> =>
  Object.fromEntries(names.map((name) => [name, { default: '' }]))

const { heading, bulletList, orderedList, listItem, quote, pullQuote } = blockRules
const { figure, gallery, infoBox, relatedBox, embed } = boxRules

const nodes = {
  doc: { content: 'block*' },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }] },
  heading: {
    group: 'block',
    content: 'inline*',
    attrs: { level: { default: 2 } },
    defining: true,
    parseDOM: heading,
  },
  bulletList: { group: 'block', content: 'listItem+', parseDOM: bulletList },
  orderedList: {
    group: 'block',
    content: 'listItem+',
    attrs: { start: { default: 1 } },
    parseDOM: orderedList,
  },
  listItem: {
    content: 'paragraph (paragraph | bulletList | orderedList)*',
    defining: true,
    parseDOM: listItem,
  },
  quote: {
    group: 'block',
    content: 'paragraph+',
    attrs: attributes('cite'),
    defining: true,
    parseDOM: quote,
  },
  pullQuote: {
    group: 'block',
    atom: true,
    attrs: attributes('text', 'cite'),
    parseDOM: pullQuote,
  },
  figure: {
    group: 'block',
    atom: true,
    attrs: {
      assetId: { default: null },
      ...attributes('caption', 'credit'),
      width: { default: 'text' },
    },
    parseDOM: figure,
  },
  gallery: {
    group: 'block',
    atom: true,
    attrs: { ...attributes('caption'), items: { default: [] } },
    parseDOM: gallery,
  },
  table: {
    group: 'block',
    content: 'tableRow+',
    attrs: attributes('caption', 'note'),
    isolating: true,
    parseDOM: tableRules.table,
  },
  tableRow: { content: '(tableCell | tableHeader)+', parseDOM: tableRules.tableRow },
  tableCell: {
    content: 'paragraph+',
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
    isolating: true,
    parseDOM: tableRules.tableCell,
  },
  tableHeader: {
    content: 'paragraph+',
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
    isolating: true,
    parseDOM: tableRules.tableHeader,
  },
  infoBox: {
    group: 'block',
    content: '(paragraph | bulletList | orderedList | table)+',
    attrs: attributes('title'),
    defining: true,
    isolating: true,
    parseDOM: infoBox,
  },
  relatedBox: {
    group: 'block',
    atom: true,
    attrs: { ...attributes('title'), articleIds: { default: [] } },
    parseDOM: relatedBox,
  },
  timeline: {
    group: 'block',
    content: 'timelineEntry+',
    attrs: attributes('title'),
    defining: true,
    isolating: true,
    parseDOM: timelineRules.timeline,
  },
  timelineEntry: {
    content: 'paragraph+',
    attrs: attributes('when'),
    defining: true,
    parseDOM: timelineRules.timelineEntry,
  },
  attachment: {
    group: 'block',
    atom: true,
    attrs: { assetId: {}, ...attributes('title') },
    parseDOM: boxRules.attachment,
  },
  rule: { group: 'block', parseDOM: blockRules.rule },
  embed: {
    group: 'block',
    atom: true,
    attrs: { provider: {}, url: {}, ...attributes('title') },
    parseDOM: embed,
  },
  text: { group: 'inline' },
  hardBreak: { group: 'inline', inline: true, parseDOM: inlineRules.hardBreak },
  footnote: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { text: {} },
    parseDOM: inlineRules.footnote,
  },
} satisfies Record<string, NodeSpec>

/** In the order in which `canonicalInline` keeps them. */
const marks = {
  link: { attrs: { href: {} }, inclusive: false, parseDOM: markRules.link },
  bold: { parseDOM: markRules.bold },
  italic: { parseDOM: markRules.italic },
} satisfies Record<string, MarkSpec>

/**
 * The nodes of `document.ts` as a ProseMirror schema: what the editor edits and what HTML is read into.
 * Looser than `validateBody`, which has the last word on bounds, addresses and tables.
 */
export const bodySchema = new Schema({ nodes, marks })
