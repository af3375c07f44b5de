import { nfc, nfcLine } from '../text/nfc.ts'
import { type Caption, captionPlaces, readCaption } from './caption-line.ts'
import { isRelatedHeading, type RelatedItem, readRelatedItems } from './related-items.ts'
import { readSourceLine, type SourceLine } from './source-line.ts'

export type CapturedBlock = { kind: 'paragraph'; text: string } | ({ kind: 'caption' } & Caption)

/** An article page as it reads when its text is copied from the screen. */
export type CapturedPage = {
  headline: string
  sapo: string
  /** The caption right under the sapo: that of the picture on top. */
  hero: Caption | null
  body: CapturedBlock[]
  source: SourceLine
  related: RelatedItem[]
  /** Lines between the source line and the related stories, which have no place in a story. */
  leftOver: string[]
}

const longestHeadline = 250

/** Parts that a page must have, as the command line names them. */
const parts = {
  headline: 'tựa bài ở dòng đầu',
  sapo: 'sapo dưới tựa',
  body: 'đoạn văn nào dưới sapo',
  source: 'dòng ghi nguồn “Theo …/…” ở cuối bài',
} as const

/**
 * Reads the text of a captured page: headline, sapo, captions, body, source line `Theo …/…` and `Tin Liên Quan`.
 * Every line is a block; empty lines only part them. Text becomes NFC.
 * @returns the page, or the Vietnamese names of the parts that were not found
 */
export function readCapturedPage(
  text: string,
): { ok: true; page: CapturedPage } | { ok: false; missing: string[] } {
  const lines = nfc(text).split('\n').map(nfcLine).filter(Boolean)
  const heading = lines.findIndex(isRelatedHeading)
  const story = heading < 0 ? lines : lines.slice(0, heading)
  const sourceAt = story.findLastIndex((line, place) => place >= 2 && readSourceLine(line) !== null)
  const source = readSourceLine(story[sourceAt] ?? '')
  const [headline = '', sapo = '', ...blocks] = sourceAt < 0 ? story : story.slice(0, sourceAt)
  const body = readBlocks(blocks)
  const missing = [
    ...(isHeadline(headline) ? [] : [parts.headline]),
    ...(sapo === '' ? [parts.sapo] : []),
    ...(body.some(({ kind }) => kind === 'paragraph') ? [] : [parts.body]),
    ...(source ? [] : [parts.source]),
  ]
  if (!source || missing.length > 0) return { ok: false, missing }
  const [first, ...others] = body
  const hero = first?.kind === 'caption' ? { caption: first.caption, credit: first.credit } : null
  return {
    ok: true,
    page: {
      headline,
      sapo,
      hero,
      body: hero ? others : body,
      source,
      related: heading < 0 ? [] : readRelatedItems(lines.slice(heading + 1)),
      leftOver: story.slice(sourceAt + 1),
    },
  }
}

const isHeadline = (line: string) =>
  line !== '' && line.length <= longestHeadline && /\p{L}/u.test(line)

function readBlocks(lines: readonly string[]): CapturedBlock[] {
  const captions = captionPlaces(lines)
  const blocks: CapturedBlock[] = []
  lines.forEach((line, place) => {
    if (!captions.has(place)) {
      blocks.push({ kind: 'paragraph', text: line })
      return
    }
    const caption = readCaption(line)
    const last = blocks.at(-1)
    // A photographer's name on a line of its own belongs to the caption above it.
    if (caption.caption === '' && last?.kind === 'caption' && last.credit === '') {
      last.credit = caption.credit
    } else blocks.push({ kind: 'caption', ...caption })
  })
  return blocks
}
