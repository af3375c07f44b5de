import { createServer, type RequestListener, type Server } from 'node:http'
import { type Express, ExpressLane } from './express.ts'

/** All times in milliseconds. */
const limits = {
  /** Of the whole request head. */
  headerBytes: 16_384,
  /** A client that takes longer to say what it wants is cut off. */
  headers: 10_000,
  /** Longer than the proxies in front keep theirs, so that none of them writes into a closed one. */
  keepAlive: 75_000,
  /** Nothing moved on a connection that waits for something. */
  idle: 60_000,
}

/** A listening server, and the way to end its connections. */
export type Listener = {
  server: Server
  /** Ends what waits for nothing. What is being answered ends after its answer when this is called again. */
  hangUp: () => void
}

/**
 * A server with limits on what slow and malformed clients can hold.
 * @param express answers plain requests before they cost a request and a response object; see ExpressLane
 */
export function makeListener(answer: RequestListener, express: Express): Listener {
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headers,
      // Uploads take as long as they take, as long as something moves.
      requestTimeout: 0,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: 2000,
    },
    answer,
  )
  server.setTimeout(limits.idle)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy()
    const status =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? '431 Request Header Fields Too Large'
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
          ? '408 Request Timeout'
          : '400 Bad Request'
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  })
  server.on('connect', (_request, socket) => socket.destroy())
  const lane = new ExpressLane(server, express, {
    first: limits.headers,
    keepAlive: limits.keepAlive,
  })
  return {
    server,
    hangUp() {
      lane.close()
      server.closeIdleConnections()
    },
  }
}

/** Listens on IPv6 and IPv4; on IPv4 alone where there is no IPv6. @returns the port */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    await listenOn(server, port, '::')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'EAFNOSUPPORT' && code !== 'EADDRNOTAVAIL') throw error
    await listenOn(server, port, '0.0.0.0')
  }
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : port
}

function listenOn(server: Server, port: number, host: string) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
