import {
  Agent,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
} from 'node:http'

/** The process that renders, as the rest of the front door sees it. */
export type Renderer = {
  /** Where it listens on loopback; null while it does not. */
  readonly port: number | null
  /** Whether it answered when it was last asked. */
  readonly responsive: boolean
  /** Calls back each time that it stops answering. */
  onLost(listener: () => void): void
}

/** There is nobody to render: not started yet, dead, or deaf. */
export class RendererDown extends Error {
  override name = 'RendererDown'
}

/** A request to the renderer, still to be given its body and to be answered. */
export type Call = {
  method: string
  path: string
  headers: OutgoingHttpHeaders
  signal?: AbortSignal
}

const keepAlive = new Agent({ keepAlive: true, maxFreeSockets: 64, scheduling: 'lifo' })

/**
 * Opens a request to the renderer over a kept connection.
 * @throws RendererDown when it does not listen or answer
 */
export function callRenderer(
  renderer: Renderer,
  { method, path, headers, signal }: Call,
): ClientRequest {
  if (renderer.port === null || !renderer.responsive) throw new RendererDown('Next không trả lời')
  return request({
    host: '127.0.0.1',
    port: renderer.port,
    agent: keepAlive,
    method,
    path,
    headers,
    signal,
    setHost: false,
  })
}

/** A whole answer of the renderer. */
export type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }

/** Longer than any page; beyond it something is wrong. */
const largestAnswer = 16 * 1024 * 1024

/**
 * GETs a page as a whole. A kept connection that turns out to be closed is tried once more on another.
 * @throws RendererDown when nobody answers, and what the network says otherwise
 */
export async function getPage(
  renderer: Renderer,
  path: string,
  headers: OutgoingHttpHeaders,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    return await getOnce(renderer, path, headers, signal)
  } catch (error) {
    if (!(error instanceof StaleConnection)) throw error
    return await getOnce(renderer, path, headers, signal)
  }
}

/** The other side closed a kept connection just when it was used again; nothing was done with the request. */
class StaleConnection extends Error {}

function getOnce(
  renderer: Renderer,
  path: string,
  headers: OutgoingHttpHeaders,
  signal: AbortSignal,
) {
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = callRenderer(renderer, { method: 'GET', path, headers, signal })
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (outgoing.reusedSocket && error.code === 'ECONNRESET') reject(new StaleConnection())
      else if (error.code === 'ECONNREFUSED') reject(new RendererDown(error.message))
      else reject(error)
    })
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = []
      let size = 0
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > largestAnswer) incoming.destroy(new Error(`Trang ${path} dài quá mức`))
        chunks.push(chunk)
      })
      incoming.on('error', reject)
      incoming.on('end', () => {
        // A process that dies in the middle also ends the stream.
        if (!incoming.complete) return reject(new RendererDown('Next ngừng giữa chừng'))
        resolve({
          status: incoming.statusCode ?? 500,
          headers: incoming.headers,
          body: Buffer.concat(chunks),
        })
      })
    })
    outgoing.end()
  })
}
