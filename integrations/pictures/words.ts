import { DOMParser } from 'linkedom'
import type { WordsInside } from './protocol.ts'

/** Record 2 of IPTC-IIM 4.2: who made the picture, whose it is, what it shows. */
const iptcFields = { 80: 'byline', 110: 'credit', 120: 'caption' } as const
type IptcField = (typeof iptcFields)[keyof typeof iptcFields]

/**
 * Caption and credit out of a picture's XMP, else its IPTC. EXIF is not asked: its text is ASCII, and
 * Vietnamese has lost its marks in it.
 */
export function wordsInside(blocks: { iptc?: Uint8Array; xmp?: Uint8Array }): WordsInside {
  const xmp = fromXmp(blocks.xmp)
  const iptc = fromIptc(blocks.iptc)
  return {
    caption: xmp.caption || iptc.caption,
    credit: xmp.credit || iptc.credit,
  }
}

const creditLine = (...names: (string | undefined)[]) =>
  [...new Set(names.map((name) => name?.trim()).filter(Boolean))].join('/')

function fromXmp(block: Uint8Array | undefined): WordsInside {
  if (!block) return { caption: '', credit: '' }
  const xml = new TextDecoder().decode(block).replace(/<\?xpacket[^>]*\?>/g, '')
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  const inElement = (name: string) => {
    const element = document.getElementsByTagName(name)[0]
    const items = element?.getElementsByTagName('rdf:li') ?? []
    return (items[0] ?? element)?.textContent?.trim() ?? ''
  }
  const inAttribute = (name: string) =>
    [...document.getElementsByTagName('rdf:Description')]
      .map((element) => element.getAttribute(name) ?? '')
      .find(Boolean)
  const property = (name: string) => inElement(name) || inAttribute(name)
  return {
    caption: inElement('dc:description'),
    credit: creditLine(inElement('dc:creator'), property('photoshop:Credit')),
  }
}

function fromIptc(block: Uint8Array | undefined): WordsInside {
  const found: Partial<Record<IptcField, string>> = {}
  for (const { dataset, value } of iptcDatasets(block ?? new Uint8Array())) {
    const field = (iptcFields as Record<number, IptcField | undefined>)[dataset]
    if (field && found[field] === undefined) found[field] = decoded(value)
  }
  return { caption: found.caption ?? '', credit: creditLine(found.byline, found.credit) }
}

/** IIM datasets are `1C record dataset length(2)`; XMP-less files wrap them in Photoshop's `8BIM` block. */
function* iptcDatasets(block: Uint8Array) {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  let at = bytes.indexOf(0x1c)
  while (at >= 0 && at + 5 <= bytes.length && bytes[at] === 0x1c) {
    const length = bytes.readUInt16BE(at + 3)
    const end = at + 5 + length
    if (length > 0x7fff || end > bytes.length) return
    if (bytes[at + 1] === 2)
      yield { dataset: bytes[at + 2] ?? 0, value: bytes.subarray(at + 5, end) }
    at = end
  }
}

/** UTF-8 whether or not the file says so (many forget to); else the code page of old Vietnamese Windows. */
function decoded(value: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(value)
  } catch {
    return new TextDecoder('windows-1258').decode(value)
  }
}
