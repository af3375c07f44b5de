import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { DeskTools } from './desk-tools.ts'
import { attachmentView } from './views/attachment.ts'
import { embedView, infoBoxView, relatedBoxView } from './views/boxes.ts'
import { figureView } from './views/figure.ts'
import { footnoteView } from './views/footnote.ts'
import { galleryView } from './views/gallery.ts'
import { pullQuoteView, quoteView } from './views/quotes.ts'
import { tableView } from './views/table.ts'
import { timelineEntryView, timelineView } from './views/timeline.ts'

/** How the blocks with fields of their own are shown while they are written. */
export const bodyViews = (tools: DeskTools): Record<string, NodeViewConstructor> => ({
  figure: figureView(tools),
  gallery: galleryView(tools),
  quote: quoteView(tools),
  pullQuote: pullQuoteView(tools),
  table: tableView(tools),
  infoBox: infoBoxView(tools),
  relatedBox: relatedBoxView(tools),
  embed: embedView(tools),
  timeline: timelineView(tools),
  timelineEntry: timelineEntryView(tools),
  attachment: attachmentView(tools),
  footnote: footnoteView(tools),
})
