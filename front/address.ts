/** A request's address in the one form in which it is looked up, stored and passed on. */
export type Address = {
  /** Begins with one slash, holds no empty or dot segment, and is percent-encoded in one way only. */
  path: string
  /** What stood after the question mark, as it came. */
  query: string
  /** Whether the path came as it is; if not, the reader is sent to where it should have gone. */
  canonical: boolean
}

const longest = 2048
/** Whoever pastes a whole paragraph into the search field is answered all the same. */
const longestSearch = 12_000

/** Characters that stand in a path as they are, beside those that encodeURIComponent leaves alone. */
const plainMarks = /%(?:3A|40|24|26|2B|2C|3B|3D)/g

/**
 * Reads a request target. Null for what no page of ours ever had and a cache could be misled with:
 * absolute forms, backslashes, control characters, dot segments, double and encoded slashes, broken
 * percent-encoding, and anything longer than 2,048 characters, or 12,000 of a search.
 */
export function readAddress(target: string): Address | null {
  const most = target.startsWith('/tim-kiem?') ? longestSearch : longest
  if (target.length > most || !/^\/[\x21-\x7e]*$/.test(target)) return null
  const mark = target.indexOf('?')
  const raw = mark < 0 ? target : target.slice(0, mark)
  const query = mark < 0 ? '' : target.slice(mark + 1)
  if (raw.includes('\\') || raw.includes('//') || raw.includes('#')) return null
  const segments: string[] = []
  for (const segment of raw.slice(1).split('/')) {
    const encoded = canonicalSegment(segment)
    if (encoded === null) return null
    segments.push(encoded)
  }
  // A slash at the end is the same page.
  if (segments.length > 1 && segments.at(-1) === '') segments.pop()
  const path = `/${segments.join('/')}`
  return { path, query, canonical: path === raw }
}

function canonicalSegment(segment: string): string | null {
  if (/^[a-zA-Z0-9_-]*$/.test(segment)) return segment
  let text: string
  try {
    text = decodeURIComponent(segment)
  } catch {
    return null
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  if (text === '.' || text === '..' || /[\x00-\x1f\x7f/\\]/.test(text)) return null
  return encodeURIComponent(text).replace(plainMarks, decodeURIComponent)
}
