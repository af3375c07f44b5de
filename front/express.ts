import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { type PlainRequest, readPlainRequest } from './plain-request.ts'

/** Times in milliseconds. */
type Limits = {
  /** From the connection to the first request. */
  first: number
  /** Between requests. */
  keepAlive: number
}

/** An answer as bytes: status line and headers, each with its line end, and what follows the empty line. */
export type ExpressAnswer = { head: Buffer; body: Buffer | null }

/**
 * What there is for a request, now or when it is made; null when it is for the HTTP server. The promise never
 * rejects.
 */
export type Express = (asked: PlainRequest) => ExpressAnswer | Promise<ExpressAnswer | null> | null

/**
 * Answers plain requests for kept pages right at the connection, at half the cost of an HTTP server's
 * request and response objects. Everything else is the HTTP server's: at the first request that is not
 * plain, or not kept, it takes the connection over with what has arrived, and keeps it.
 */
export class ExpressLane {
  #answer: Express
  #limits: Limits
  #takeOver: (socket: Socket) => void
  #waiting = new Set<Socket>()
  #isClosing = false
  #stamp = { second: 0, keep: Buffer.alloc(0), close: Buffer.alloc(0) }

  constructor(server: Server, answer: Express, limits: Limits) {
    this.#answer = answer
    this.#limits = limits
    const listeners = server.listeners('connection')
    this.#takeOver = (socket) => {
      for (const listener of listeners) listener.call(server, socket)
    }
    server.removeAllListeners('connection')
    server.on('connection', (socket: Socket) => this.#receive(socket))
  }

  /** Ends connections that wait for nothing; new requests are the HTTP server's from now on. */
  close() {
    this.#isClosing = true
    for (const socket of this.#waiting) socket.destroySoon()
  }

  #receive(socket: Socket) {
    const onData = (chunk: Buffer) => {
      // What comes after a last request is nobody's.
      if (socket.writableEnded) return
      // Who does not take what was sent already is held back by the HTTP server.
      const isOpen = !this.#isClosing && socket.writableLength === 0
      const asked = isOpen ? readPlainRequest(chunk) : null
      const answer = asked && this.#answer(asked)
      if (!asked || !answer) return handOver(chunk)
      if (answer instanceof Promise) void answerLater(answer, asked, chunk)
      else this.#send(socket, asked, answer)
    }
    const answerLater = async (
      promised: Promise<ExpressAnswer | null>,
      asked: PlainRequest,
      chunk: Buffer,
    ) => {
      // What is asked meanwhile waits its turn, and nobody hangs up.
      this.#waiting.delete(socket)
      socket.pause().setTimeout(0)
      const answer = await promised
      if (socket.destroyed) return
      if (answer) {
        this.#waiting.add(socket)
        this.#send(socket, asked, answer)
      } else handOver(chunk)
      socket.resume()
    }
    const onEnd = () => socket.end()
    const onTimeout = () => socket.destroy()
    const onError = () => socket.destroy()
    const onClose = () => this.#waiting.delete(socket)
    const handOver = (chunk: Buffer) => {
      this.#waiting.delete(socket)
      socket.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose)
      socket.setTimeout(0, onTimeout).off('timeout', onTimeout)
      this.#takeOver(socket)
      socket.emit('data', chunk)
    }
    this.#waiting.add(socket)
    socket.setTimeout(this.#limits.first, onTimeout)
    socket.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose)
  }

  #send(socket: Socket, asked: PlainRequest, answer: ExpressAnswer) {
    const isLast = asked.close || this.#isClosing
    const stamp = this.#freshStamp()
    socket.cork()
    socket.write(answer.head)
    socket.write(isLast ? stamp.close : stamp.keep)
    if (answer.body) socket.write(answer.body)
    socket.uncork()
    if (isLast) socket.end()
    else if (socket.timeout !== this.#limits.keepAlive) socket.setTimeout(this.#limits.keepAlive)
  }

  /** The last lines of a head; the same for everybody within a second. */
  #freshStamp() {
    const second = Math.floor(Date.now() / 1000)
    if (second !== this.#stamp.second) {
      const date = `Date: ${new Date(second * 1000).toUTCString()}\r\n`
      const seconds = this.#limits.keepAlive / 1000
      this.#stamp = {
        second,
        keep: Buffer.from(
          `${date}Connection: keep-alive\r\nKeep-Alive: timeout=${seconds}\r\n\r\n`,
        ),
        close: Buffer.from(`${date}Connection: close\r\n\r\n`),
      }
    }
    return this.#stamp
  }
}
