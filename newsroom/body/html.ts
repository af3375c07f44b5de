/**
 * The one serializer of article bodies. It writes no element that is not listed here; `body.css`
 * styles these and nothing else.
 *
 * On pages (direct children of the element that holds the body):
 *   p   h2[id]   h3[id]   hr   a   strong   em   br
 *   ul > li   ol[start] > li          an entry's only paragraph is bare text, lists nest up to 4 deep
 *   blockquote.quote > p… + footer?   words of others
 *   blockquote.pull > p + footer?     a sentence of the story set large
 *   figure.picture(.wide|.full)(.upright|.small) > picture > source… + img;  figcaption? > text + span.by?
 *       .upright is higher than wide; .small is below 800 px wide; img has width, height, a dominant colour
 *   figure.gallery.count-1|2|3|4|many > ul > li > figure > a[data-view] > picture;  figcaption?;
 *       figcaption? (of all); the link leads to the picture at its full size
 *   div.tablebox > div.scroll[role=region][tabindex=0] > table.data;  p.source? (the note)
 *       table.data > caption? + thead? + tbody; th[scope], th.num / td.num in columns of figures;
 *       a cell's only paragraph is bare text
 *   aside.info > h2.title? + p | ul | ul.facts > li > strong + span | ol | div.tablebox
 *   aside.also-box > h2.title + ul > li > a
 *   aside.moments > h2.title? + ol > li > strong.when? + p…
 *   p.attachment > a[download][type] > span.name + span.facts
 *   figure.embed.youtube|facebook|tiktok|x[data-embed][data-player] > a > span.what? + span.where
 *   sup.fn > a                        a footnote's number
 *   section.footnotes > h2 + ol > li > text + a.back      last of all
 *
 * Feeds and mails get the same elements without classes, ids, landmarks and `<picture>`, and whole
 * addresses. An export is a page that also holds what readers do not see, in data attributes, so that
 * `fromHtml` reads the same document back.
 */
import type { ArticleBody, Block } from './document.ts'
import type { Html } from './element.ts'
import { element, joined } from './element.ts'
import {
  attachmentHtml,
  embedHtml,
  infoBoxHtml,
  relatedBoxHtml,
  timelineHtml,
} from './serialize/boxes.ts'
import type { Context, Resolved } from './serialize/context.ts'
import { newContext } from './serialize/context.ts'
import { footnoteList } from './serialize/inline.ts'
import { figureHtml, galleryHtml } from './serialize/pictures.ts'
import {
  headingHtml,
  listHtml,
  paragraphHtml,
  pullQuoteHtml,
  quoteHtml,
} from './serialize/prose.ts'
import { tableHtml } from './serialize/table.ts'

/**
 * Escaped semantic HTML of a valid body. What is not in `assets` and `stories` is left out, so the
 * caller decides what may be seen; `siteUrl` makes addresses whole in feeds and mails.
 */
export function toHtml(body: ArticleBody, resolved: Resolved): Html {
  const context = newContext(resolved)
  const blocks = joined(body.content.map((block) => blockHtml(block, context)))
  return joined([blocks, footnoteList(context)])
}

function blockHtml(block: Block, context: Context): Html {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block, context)
    case 'heading':
      return headingHtml(block, context)
    case 'bulletList':
    case 'orderedList':
      return listHtml(block, context)
    case 'quote':
      return quoteHtml(block, context)
    case 'pullQuote':
      return pullQuoteHtml(block, context)
    case 'figure':
      return figureHtml(block, context)
    case 'gallery':
      return galleryHtml(block, context)
    case 'table':
      return tableHtml(block, context)
    case 'infoBox':
      return infoBoxHtml(block, context)
    case 'relatedBox':
      return relatedBoxHtml(block, context)
    case 'timeline':
      return timelineHtml(block, context)
    case 'attachment':
      return attachmentHtml(block, context)
    case 'rule':
      return element('hr', {})
    case 'embed':
      return embedHtml(block, context)
  }
}
