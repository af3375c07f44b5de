import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'

/** Meant for one connection only (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
])

/** What the framework believes about a request; a client must not be able to say it. */
const believed =
  /^(?:forwarded|x-real-ip|x-forwarded-.*|x-middleware-.*|x-nextjs-.*|x-action-forwarded|x-matched-path|x-invoke-.*|x-nonce|x-vercel-.*|x-trangnhat-path|next-resume|content-security-policy(?:-report-only)?)$/

type Public = { url: URL; clientAddress: string }

/** Said to the framework about every request, in place of whatever the client said. */
const constants = ({ url, clientAddress }: Public): OutgoingHttpHeaders => ({
  host: url.host,
  'x-forwarded-host': url.host,
  'x-forwarded-proto': url.protocol.slice(0, -1),
  'x-forwarded-port': url.port || (url.protocol === 'https:' ? '443' : '80'),
  'x-forwarded-for': clientAddress,
})

/**
 * Headers of a desk request as they go on to the framework. The desk is told which page was asked for,
 * because a server action runs whatever page it is sent to.
 */
export function deskHeaders(
  headers: IncomingHttpHeaders,
  to: Public & { path: string },
): OutgoingHttpHeaders {
  const named = new Set(
    (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()),
  )
  const kept: OutgoingHttpHeaders = {}
  for (const [name, value] of Object.entries(headers)) {
    if (hopByHop.has(name) || named.has(name) || believed.test(name)) continue
    kept[name] = value
  }
  return { ...kept, ...constants(to), 'x-trangnhat-path': to.path }
}

/** Headers of one of the readers' POSTs: what describes the body, and nothing about the reader but the address. */
export function postHeaders(headers: IncomingHttpHeaders, to: Public): OutgoingHttpHeaders {
  const kept: OutgoingHttpHeaders = {}
  for (const name of [
    'content-type',
    'content-length',
    'origin',
    'referer',
    'user-agent',
    'sec-gpc',
    'dnt',
  ]) {
    const value = headers[name]
    if (value !== undefined) kept[name] = value
  }
  return { ...kept, ...constants(to) }
}

/**
 * Headers of the request for a reader page. Nothing of the client's is passed on, so nothing that a client
 * sends can end up in a page that others are given.
 */
export const pageHeaders = (url: URL): OutgoingHttpHeaders => ({
  ...constants({ url, clientAddress: '127.0.0.1' }),
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'user-agent': 'TrangNhat',
})

/** Headers of the framework's answer as they go on to the client. */
export function answerHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const kept: OutgoingHttpHeaders = {}
  for (const [name, value] of Object.entries(headers)) {
    if (!hopByHop.has(name) && name !== 'x-powered-by') kept[name] = value
  }
  return kept
}
