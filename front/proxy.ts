import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
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
    const early = !request.complete
    // The rest of a refused body would be read as the next request on that connection.
    if (early) incoming.on('end', () => outgoing.socket?.destroy())
    response.writeHead(incoming.statusCode ?? 502, {
      ...answerHeaders(incoming.headers),
      ...lowerCased(answerWith),
      ...(early && { connection: 'close' }),
    })
    incoming.pipe(response)
    incoming.on('error', () => response.destroy())
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

/** Node writes two headers where the names differ only in case. */
const lowerCased = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
