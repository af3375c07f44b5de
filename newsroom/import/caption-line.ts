export type Caption = { caption: string; credit: string }

/** A line over this is a paragraph, whatever stands around it; one with a credit may be longer. */
const longestCaption = 200
const longestCredited = 320
/** Up to this a line counts as short even on a page of short paragraphs. */
const surelyShort = 90

const creditAtEnd =
  /\s*[([]?\s*((?:Ảnh|Ảnh và video|Đồ họa|Minh họa|Nguồn ảnh)\s*:\s*[^()[\]:.]{2,60})\s*[)\]]?\.?$/u

/** Splits `Chợ sớm. Ảnh: Lò Thị Páo` into what is shown and who took it; the credit keeps its label. */
export function readCaption(line: string): Caption {
  const found = creditAtEnd.exec(line)
  if (!found) return { caption: line, credit: '' }
  return { caption: line.slice(0, found.index).trim(), credit: (found[1] ?? '').trim() }
}

const hasCredit = (line: string) => creditAtEnd.test(line)

/** Speech, questions, entries of lists and announcements of what follows are short and still text. */
const isSpokenOrListed = (line: string) => /^[-–—•*+“"]|^\(?\d{1,2}[.)]\s|[?:…;,]$/u.test(line)

const sentences = (line: string) => line.split(/[.!?](?=\s+\p{Lu})/u).length

/** Half of what is usual on the page: a caption is short beside its neighbours. */
function shortLimit(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).toSorted((a, b) => a - b)
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0
  return Math.min(longestCaption, Math.max(surelyShort, usual / 2))
}

/**
 * Which of a page's lines under its sapo are captions: short lines that stand between paragraphs, and any
 * line that ends by naming a photographer. Three short lines or more in a row are verse or a list, so
 * they stay text; so does a short line at the very end.
 */
export function captionPlaces(lines: readonly string[]): Set<number> {
  const limit = shortLimit(lines)
  const looksShort = lines.map(
    (line) => line.length <= limit && sentences(line) <= 2 && !isSpokenOrListed(line),
  )
  const places = new Set<number>()
  lines.forEach((line, place) => {
    if (hasCredit(line) && line.length <= longestCredited) places.add(place)
    else if (looksShort[place] && place < lines.length - 1 && runAround(looksShort, place) <= 2) {
      places.add(place)
    }
  })
  return places
}

function runAround(flags: readonly boolean[], place: number): number {
  let first = place
  let last = place
  while (flags[first - 1]) first -= 1
  while (flags[last + 1]) last += 1
  return last - first + 1
}
