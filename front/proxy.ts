import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { constants, createGzip } from 'node:zlib'
import { chooseEncoding } from './compress.ts'
import { callRenderer, type Renderer } from './renderer.ts'
import { answerHeaders } from './request-headers.ts'

/** What the answer of a proxied request is given on its way out. */
export type Passage = {
  renderer: Renderer
  path: string
  headers: OutgoingHttpHeaders
  /** Set on the answer, over what the renderer said. */
  answerWith: Record<string, string>
  /** The renderer could not be asked, and nothing has been answered yet. */
  onDown: () => void
}

/**
 * Passes a request on to the renderer and its answer back, both as streams: no body is held in memory,
 * and whoever goes away first takes the other side with them.
 */
export function passOn(request: IncomingMessage, response: ServerResponse, passage: Passage) {
  const { renderer, path, headers, answerWith, onDown } = passage
  let outgoing: ReturnType<typeof callRenderer>
  try {
    outgoing = callRenderer(renderer, { method: request.method ?? 'GET', path, headers })
  } catch {
    return onDown()
  }
  const repeatable = request.method === 'GET' || request.method === 'HEAD'
  outgoing.on('response', (incoming) => {
    // Whoever asked has gone; a stream to nowhere cannot be opened.
    if (response.destroyed) return outgoing.destroy()
    const early = !request.complete
    // The rest of a refused body would be read as the next request on that connection.
    if (early) incoming.on('end', () => outgoing.socket?.destroy())
    const head = { ...answerHeaders(incoming.headers), ...lowerCased(answerWith) }
    if (early) head.connection = 'close'
    const status = incoming.statusCode ?? 502
    if (isWorthPacking(request, incoming)) {
      delete head['content-length']
      response.writeHead(status, { ...head, 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
      // Flushed with every piece: the desk's pages arrive in the order in which they are ready.
      const packing = createGzip({ level: 4, flush: constants.Z_SYNC_FLUSH })
      pipeline(incoming, packing, response, () => undefined)
    } else {
      response.writeHead(status, head)
      pipeline(incoming, response, () => undefined)
    }
  })
  outgoing.on('error', (error: NodeJS.ErrnoException) => {
    if (response.headersSent) return response.destroy()
    if (repeatable && outgoing.reusedSocket && error.code === 'ECONNRESET') {
      return passOn(request, response, passage)
    }
    if (!response.destroyed) onDown()
  })
  response.on('close', () => {
    if (!response.writableFinished) outgoing.destroy()
  })
  if (repeatable) outgoing.end()
  else request.pipe(outgoing)
}

const text = /^(?:text\/(?:html|x-component|plain)|application\/json)\b/

function isWorthPacking(request: IncomingMessage, incoming: IncomingMessage) {
  return (
    request.method !== 'HEAD' &&
    incoming.statusCode === 200 &&
    incoming.headers['content-encoding'] === undefined &&
    text.test(incoming.headers['content-type'] ?? '') &&
    chooseEncoding(request.headers['accept-encoding']) !== 'identity'
  )
}

/** Node writes two headers where the names differ only in case. */
const lowerCased = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
