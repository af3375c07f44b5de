import type { StyleParseRule, TagParseRule } from 'prosemirror-model'
import { cleanLine } from './clean.ts'
import { embedProviders, figureWidths } from './document.ts'
import { parseEmbed } from './embeds.ts'
import { limits } from './limits.ts'
import { safeHref } from './links.ts'

/**
 * A block met where it cannot stand must not break its surroundings apart: a rule holds only in its
 * places, and elsewhere the element is seen through to its words.
 */
const among = (...parents: string[]) =>
  parents.map((parent) => `${parent}/|${parent}/paragraph/`).join('|')
const inDoc = among('doc')
const inFlow = among('doc', 'infoBox', 'listItem')

const words = (element: Element | null | undefined) => cleanLine(element?.textContent ?? '')

/** The first direct child of a kind. */
const child = (element: Element, selector: string) =>
  Array.from(element.children).find((candidate) => candidate.matches(selector))

const whole = (raw: string | null, least: number, most: number, otherwise: number) => {
  const number = raw === null ? Number.NaN : Number(raw)
  return Number.isInteger(number) && number >= least && number <= most ? number : otherwise
}

const identity = (raw: string | null): number | null =>
  raw !== null && /^[1-9]\d{0,14}$/.test(raw) ? Number(raw) : null

const title = (level: 2 | 3, ...tags: string[]): TagParseRule[] =>
  tags.map((tag) => ({
    tag,
    context: inDoc,
    getAttrs: (element) => ({ level: element.getAttribute('data-level') === '3' ? 3 : level }),
  }))

/** What stands in `blockquote` besides its paragraphs. */
const cite = (element: Element) => words(child(element, 'footer'))

export const blockRules = {
  heading: [...title(2, 'h1', 'h2'), ...title(3, 'h3', 'h4', 'h5', 'h6')],
  bulletList: [{ tag: 'ul', context: inFlow }],
  orderedList: [
    {
      tag: 'ol',
      context: inFlow,
      getAttrs: (element) => ({ start: whole(element.getAttribute('start'), 0, 100_000, 1) }),
    },
  ],
  listItem: [{ tag: 'li', context: 'bulletList/|orderedList/' }],
  pullQuote: [
    {
      tag: 'blockquote.pull',
      context: inDoc,
      priority: 60,
      getAttrs: (element) => ({
        text: Array.from(element.children)
          .filter((part) => !part.matches('footer'))
          .map(words)
          .join(' '),
        cite: cite(element),
      }),
    },
  ],
  quote: [
    { tag: 'blockquote > footer', ignore: true, priority: 60 },
    { tag: 'blockquote', context: inDoc, getAttrs: (element) => ({ cite: cite(element) }) },
  ],
  rule: [{ tag: 'hr', context: inDoc }],
} satisfies Record<string, TagParseRule[]>

function captionAttributes(figure: Element) {
  const caption = child(figure, 'figcaption')
  const by = caption?.querySelector('[data-credit]') ?? caption?.querySelector('.by')
  const credit = cleanLine(by?.getAttribute('data-credit') ?? by?.textContent ?? '')
  const said = Array.from(caption?.childNodes ?? []).filter((node) => node !== by)
  return { caption: cleanLine(said.map((node) => node.textContent ?? '').join('')), credit }
}

const embedAttributes = (address: string | null, name: string) => {
  const found = address === null ? null : parseEmbed(address)
  return found ? { provider: found.provider, url: found.url, title: name } : (false as const)
}

export const boxRules = {
  embed: [
    {
      tag: `figure:is(${embedProviders.map((name) => `[data-embed=${name}]`).join(', ')})`,
      context: inDoc,
      priority: 65,
      getAttrs: (element) => {
        const link = element.querySelector('a')
        return embedAttributes(
          link?.getAttribute('href') ?? null,
          words(element.querySelector('.what')),
        )
      },
    },
    {
      tag: 'iframe',
      context: inDoc,
      priority: 65,
      getAttrs: (element) =>
        embedAttributes(
          element.getAttribute('src'),
          cleanLine(element.getAttribute('title') ?? ''),
        ),
    },
  ],
  gallery: [
    {
      tag: 'figure[data-gallery]',
      context: inDoc,
      priority: 65,
      getAttrs: (element) => {
        const items = Array.from(element.querySelectorAll('figure[data-asset]')).flatMap(
          (figure) => {
            const assetId = identity(figure.getAttribute('data-asset'))
            return assetId === null ? [] : [{ assetId, ...captionAttributes(figure) }]
          },
        )
        return items.length ? { items, caption: captionAttributes(element).caption } : false
      },
    },
  ],
  figure: [
    {
      tag: 'figure[data-asset]',
      context: inDoc,
      priority: 60,
      getAttrs: (element) => ({
        assetId: identity(element.getAttribute('data-asset')),
        width: figureWidths.findLast((width) => element.classList.contains(width)) ?? 'text',
        ...captionAttributes(element),
      }),
    },
    {
      // A picture of another site: its caption waits for a picture of ours.
      tag: 'figure',
      context: inDoc,
      getAttrs: (element) => (element.querySelector('img') ? captionAttributes(element) : false),
    },
  ],
  infoBox: [
    { tag: 'aside[data-info] > h2.title', ignore: true, priority: 70 },
    {
      tag: 'aside[data-info]',
      context: inDoc,
      getAttrs: (element) => ({ title: words(child(element, 'h2.title')) }),
    },
  ],
  relatedBox: [
    {
      tag: 'aside[data-also-box]',
      context: inDoc,
      getAttrs: (element) => ({
        title: words(child(element, 'h2.title')),
        articleIds: Array.from(element.querySelectorAll('li[data-article]')).flatMap(
          (entry) => identity(entry.getAttribute('data-article')) ?? [],
        ),
      }),
    },
  ],
  attachment: [
    {
      tag: 'p[data-attachment]',
      context: inDoc,
      priority: 65,
      getAttrs: (element) => {
        const assetId = identity(element.getAttribute('data-attachment'))
        return assetId === null ? false : { assetId, title: attachmentTitle(element) }
      },
    },
  ],
} satisfies Record<string, TagParseRule[]>

const attachmentTitle = (element: Element) => cleanLine(element.getAttribute('data-title') ?? '')

export const timelineRules = {
  timeline: [
    { tag: 'aside[data-moments] > h2.title', ignore: true, priority: 70 },
    {
      tag: 'aside[data-moments]',
      context: inDoc,
      contentElement: 'ol',
      getAttrs: (element) => ({ title: words(child(element, 'h2.title')) }),
    },
  ],
  timelineEntry: [
    { tag: 'li > strong.when', ignore: true, priority: 70 },
    {
      tag: 'li',
      context: 'timeline/',
      priority: 60,
      getAttrs: (element) => ({ when: words(child(element, 'strong.when')) }),
    },
  ],
} satisfies Record<string, TagParseRule[]>

const cellAttributes = (element: Element) => ({
  colspan: whole(element.getAttribute('colspan'), 1, limits.tableColumns, 1),
  rowspan: whole(element.getAttribute('rowspan'), 1, limits.tableRows, 1),
})

const inTable = among('doc', 'infoBox')
const tableAttributes = (table: Element | undefined, note: Element | undefined) => ({
  caption: words(table && child(table, 'caption')),
  note: words(note),
})

export const tableRules = {
  table: [
    { tag: 'caption', ignore: true },
    { tag: 'div.tablebox > p.source', ignore: true, priority: 70 },
    {
      tag: 'div.tablebox',
      context: inTable,
      priority: 60,
      contentElement: 'table',
      getAttrs: (element) => {
        const table = element.querySelector('table')
        return table ? tableAttributes(table, child(element, 'p.source')) : false
      },
    },
    { tag: 'table', context: inTable, getAttrs: (element) => tableAttributes(element, undefined) },
  ],
  tableRow: [{ tag: 'tr', context: 'table/' }],
  tableCell: [{ tag: 'td', context: 'tableRow/', getAttrs: cellAttributes }],
  tableHeader: [{ tag: 'th', context: 'tableRow/', getAttrs: cellAttributes }],
} satisfies Record<string, TagParseRule[]>

/** What has words in it that nobody was meant to read, or that a form or drawing would show. */
const unread =
  'section.footnotes, template, textarea, select, button, input, svg, math, canvas, audio, video, iframe, frameset, noframes, noembed, xmp, plaintext, dialog'

export const inlineRules = {
  hardBreak: [{ tag: unread, ignore: true, priority: 40 }, { tag: 'br' }],
  footnote: [
    {
      tag: 'sup[data-footnote]',
      getAttrs: (element) => {
        const text = cleanLine(element.getAttribute('data-footnote') ?? '')
        return text ? { text } : false
      },
    },
  ],
} satisfies Record<string, TagParseRule[]>

export const markRules = {
  link: [
    {
      tag: 'a[href]',
      getAttrs: (element: HTMLElement) => {
        const href = safeHref(element.getAttribute('href') ?? '')
        return href === null ? false : { href }
      },
    },
  ],
  bold: [
    { tag: 'strong' },
    // Google Docs wraps whole documents in a `<b>` that is not bold.
    {
      tag: 'b',
      getAttrs: (element: HTMLElement) => !/normal|[1-4]00/.test(element.style.fontWeight) && null,
    },
    {
      style: 'font-weight',
      getAttrs: (value: string) => /^(?:bold(?:er)?|[6-9]00)$/.test(value) && null,
    },
  ],
  italic: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
} satisfies Record<string, (TagParseRule | StyleParseRule)[]>
