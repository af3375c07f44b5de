/** A question for a page as browsers, feed readers and caches put it: a GET without a body. */
export type PlainRequest = {
  /** As it stands in the request line: path and query. */
  target: string
  host: string
  acceptEncoding: string
  ifNoneMatch: string | undefined
  ifModifiedSince: string | undefined
  /** Whether the client wants the connection closed after the answer. */
  close: boolean
}

/**
 * A whole request head and nothing after it (RFC 9112, 2.1 and 3; RFC 9110, 5.5 and 5.6.2): the target in
 * origin form, header names of token characters with nothing before their colon, no folded lines.
 */
const wholeHead =
  /^GET (\/[\x21-\x7e]*) HTTP\/1\.1\r\n((?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[\t\x20-\x7e\x80-\xff]*\r\n)+)\r\n$/

/** Longer heads are for who has the time. */
const longestHead = 8192

/** What an answer depends on, and so has to be said once at the most. */
const read = new Set([
  'accept-encoding',
  'connection',
  'host',
  'if-modified-since',
  'if-none-match',
])

/** What announces a body, another protocol or a conversation about either. */
const notPlain = new Set([
  'content-length',
  'expect',
  'http2-settings',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Reads what came over a connection as one plain request.
 * @returns null for anything else: other methods, half a request, more than one, and whatever is doubtful.
 *   That is no judgement: it is for a whole HTTP parser to read
 */
export function readPlainRequest(chunk: Buffer): PlainRequest | null {
  if (chunk.length > longestHead) return null
  const head = wholeHead.exec(chunk.toString('latin1'))
  if (!head) return null
  const [, target = '', lines = ''] = head
  const said = new Map<string, string>()
  for (let start = 0; start < lines.length; ) {
    const colon = lines.indexOf(':', start)
    const end = lines.indexOf('\r\n', colon)
    const name = lines.slice(start, colon).toLowerCase()
    const value = lines.slice(colon + 1, end).trim()
    start = end + 2
    if (notPlain.has(name) || said.has(name)) return null
    if (read.has(name)) said.set(name, value)
  }
  const host = said.get('host')
  const connection = said.get('connection')?.toLowerCase()
  if (host === undefined || !isKnown(connection)) return null
  return {
    target,
    host,
    acceptEncoding: said.get('accept-encoding') ?? '',
    ifNoneMatch: said.get('if-none-match'),
    ifModifiedSince: said.get('if-modified-since'),
    close: connection === 'close',
  }
}

const isKnown = (connection: string | undefined) =>
  connection === undefined || connection === 'keep-alive' || connection === 'close'
