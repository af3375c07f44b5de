import type { IncomingMessage, ServerResponse } from 'node:http'
import { largestUpload } from '#integrations/files/largest'
import { readAddress } from './address.ts'
import { type ClientAddresses, isLoopback } from './client-address.ts'
import type { Express } from './express.ts'
import type { Figures } from './figures.ts'
import { reasonOf, say } from './log.ts'
import { answerHealth, answerMetrics, answerReadiness, type Condition } from './machine-answers.ts'
import { answerNotice, type Notice, notices, wrongHost } from './notices.ts'
import type { PlainRequest } from './plain-request.ts'
import { passOn } from './proxy.ts'
import { RateLimit } from './rate-limit.ts'
import type { ReaderPages } from './reader-pages.ts'
import type { Renderer } from './renderer.ts'
import { deskHeaders, postHeaders } from './request-headers.ts'
import { destinationOf, isSearch, isSuggestion, knownQuery } from './routes.ts'
import { deskPolicy, deskSecurity, everywhere, freshNonce } from './security-headers.ts'
import { sendFile } from './static-files.ts'

/** Everything that stands behind the door. */
export type House = {
  url: URL
  root: string
  dataFolder: string
  renderer: Renderer
  pages: ReaderPages
  clients: ClientAddresses
  figures: Figures
  condition: Condition
  publicFiles: ReadonlySet<string>
  /** Folders of the builds whose files are still asked for, the current one first. */
  builds: () => readonly string[]
  /** Where an old address, path and query, leads now. */
  redirectOf: (address: string) => string | null
}

const largestPost = 64 * 1024
/** A reader's few words take no longer than this to arrive, in milliseconds. */
const slowestPost = 10_000

/** The readers' door: decides where each request goes, and refuses what belongs nowhere. */
export class FrontDoor {
  #house: House
  #searches = new RateLimit({ burst: 30, seconds: 60 })
  #suggestions = new RateLimit({ burst: 120, seconds: 60 })
  #posts = new RateLimit({ burst: 60, seconds: 60 })
  /** Somebody writes each of them, and somebody reads it. */
  #reports = new RateLimit({ burst: 6, seconds: 600 })

  constructor(house: House) {
    this.#house = house
  }

  /** Answers one request; whatever goes wrong in it ends neither the process nor anybody else's answer. */
  answer(request: IncomingMessage, response: ServerResponse) {
    try {
      this.#open(request, response)
    } catch (error) {
      this.#fail(request, response, error)
    }
  }

  /**
   * What is kept for a plain request; nearly all requests end here: an address that is in the store is
   * canonical and a reader's.
   * @returns null when there is more to it than that
   */
  expressAnswer(asked: PlainRequest): ReturnType<Express> {
    if (asked.host !== this.#house.url.host) return null
    try {
      return this.#house.pages.expressAnswer(asked)
    } catch (error) {
      say('front', `${asked.target}: ${reasonOf(error)}`)
      return null
    }
  }

  #fail(request: IncomingMessage, response: ServerResponse, error: unknown) {
    say('front', `${request.url}: ${reasonOf(error)}`)
    if (response.headersSent) response.destroy()
    else this.#refuse(request, response, notices.broken)
  }

  #open(request: IncomingMessage, response: ServerResponse) {
    const { url, pages } = this.#house
    const target = request.url ?? ''
    const isRightHost = request.headers.host === url.host
    // As in `expressAnswer`, on a connection that has asked for something else before.
    if (isRightHost && request.method === 'GET' && pages.answerStored(request, response, target))
      return
    const address = readAddress(target)
    if (!address) return this.#refuse(request, response, notices.badAddress)
    const destination = destinationOf(address.path, this.#house.publicFiles)
    if (destination === 'machine') return this.#answerMachine(request, response, address.path)
    if (!isRightHost && normalHost(request, url) !== url.host) {
      return this.#refuse(request, response, wrongHost(request.headers.host ?? '', url.origin))
    }
    if (destination === 'desk' || destination === 'post') {
      return this.#pass(request, response, destination, address.path, target)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return this.#refuse(request, response, {
        ...notices.wrongMethod,
        headers: { Allow: 'GET, HEAD' },
      })
    }
    if (hasBody(request)) return this.#refuse(request, response, notices.badAddress)
    if (destination === 'nowhere') return this.#refuse(request, response, notices.nothingHere)
    if (destination === 'static') return this.#answerFile(request, response, address.path)
    return this.#answerReader(request, response, address)
  }

  #answerReader(
    request: IncomingMessage,
    response: ServerResponse,
    { path, query, canonical }: { path: string; query: string; canonical: boolean },
  ) {
    const { pages, redirectOf } = this.#house
    const moved = redirectOf(query === '' ? path : `${path}?${query}`) ?? redirectOf(path)
    if (moved !== null) return this.#redirect(response, moved, 301)
    const known = path + knownQuery(path, query)
    const namesPageOne = /(?:^|&)trang=1(?:&|$)/.test(query)
    if (!canonical || namesPageOne) return this.#redirect(response, known, 308)
    const fail = (error: unknown) => this.#fail(request, response, error)
    if (!isSearch(path)) {
      pages.answer(request, response, known).catch(fail)
      return
    }
    const limit = isSuggestion(path) ? this.#suggestions : this.#searches
    if (!limit.allows(this.#clientOf(request))) {
      return this.#refuse(request, response, notices.tooMany)
    }
    pages.answerSearch(request, response, known).catch(fail)
  }

  #answerFile(request: IncomingMessage, response: ServerResponse, path: string) {
    const { root, dataFolder, builds, figures, url } = this.#house
    figures.count('static')
    const places = { root, dataFolder, builds: builds() }
    if (sendFile(request, response, path, places, everywhere(url.origin))) return
    this.#refuse(request, response, notices.nothingHere)
  }

  #answerMachine(request: IncomingMessage, response: ServerResponse, path: string) {
    const { condition, url } = this.#house
    // A balancer's checks on this machine do not know the paper's name.
    if (!isLoopback(request.socket.remoteAddress) && normalHost(request, url) !== url.host) {
      return this.#refuse(request, response, wrongHost(request.headers.host ?? '', url.origin))
    }
    if (path === '/healthz') return answerHealth(response)
    if (path === '/readyz') return answerReadiness(response, condition)
    answerMetrics(request, response, condition)
  }

  /** The desk and the readers' POSTs go through as streams, and are never kept. */
  #pass(
    request: IncomingMessage,
    response: ServerResponse,
    destination: 'desk' | 'post',
    path: string,
    target: string,
  ) {
    const { url, renderer, figures } = this.#house
    const refusal =
      destination === 'desk' ? this.#refusalOfDesk(request) : this.#refusalOfPost(request, path)
    if (refusal) return this.#refuse(request, response, refusal)
    figures.count(destination)
    const to = { url, clientAddress: this.#clientOf(request) }
    const onDown = () => this.#refuse(request, response, notices.down)
    if (destination === 'post') {
      const slow = setTimeout(() => request.destroy(), slowestPost)
      request.once('close', () => clearTimeout(slow))
      const headers = postHeaders(request.headers, to)
      const answerWith = { ...everywhere(url.origin), 'Cache-Control': 'no-store' }
      return passOn(request, response, { renderer, path, headers, answerWith, onDown })
    }
    const policy = deskPolicy(freshNonce(), path)
    passOn(request, response, {
      renderer,
      path: target,
      headers: {
        ...deskHeaders(request.headers, { ...to, path }),
        'content-security-policy': policy,
      },
      answerWith: {
        ...deskSecurity(url.origin),
        'Content-Security-Policy': policy,
        'Cache-Control': 'private, no-store',
      },
      onDown,
    })
  }

  #refusalOfDesk(request: IncomingMessage): Notice | null {
    if (request.method === 'GET' || request.method === 'HEAD') {
      return hasBody(request) ? notices.badAddress : null
    }
    if (!['POST', 'PUT', 'PATCH', 'DELETE'].includes(request.method ?? ''))
      return notices.wrongMethod
    if (request.headers.origin !== this.#house.url.origin) return notices.foreignOrigin
    return Number(request.headers['content-length'] ?? 0) > largestUpload ? notices.tooLarge : null
  }

  #refusalOfPost(request: IncomingMessage, path: string): Notice | null {
    if (request.method !== 'POST') return { ...notices.wrongMethod, headers: { Allow: 'POST' } }
    if (request.headers.origin !== this.#house.url.origin) return notices.foreignOrigin
    // Without a length there is no telling when to stop.
    const length = request.headers['content-length']
    if (length === undefined || Number(length) > largestPost) return notices.tooLarge
    const limit = path === '/api/bao-loi' ? this.#reports : this.#posts
    return limit.allows(this.#clientOf(request)) ? null : notices.tooMany
  }

  #clientOf(request: IncomingMessage): string {
    const forwarded = request.headers['x-forwarded-for']
    return this.#house.clients.of(
      request.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
    )
  }

  #redirect(response: ServerResponse, to: string, status: 301 | 308) {
    response.writeHead(status, {
      Location: to,
      'Content-Length': 0,
      'Cache-Control': 'public, max-age=0, s-maxage=60',
      ...everywhere(this.#house.url.origin),
    })
    response.end()
  }

  #refuse(request: IncomingMessage, response: ServerResponse, notice: Notice) {
    this.#house.figures.count(`refused ${notice.status}`)
    answerNotice(request, response, this.#house.url.origin, notice)
    // An unread body would be taken for the next request.
    if (hasBody(request)) response.on('finish', () => request.socket.destroySoon())
  }
}

const hasBody = (request: IncomingMessage) =>
  request.headers['transfer-encoding'] !== undefined ||
  Number(request.headers['content-length'] ?? 0) > 0

/** The asked host as a URL writes it: lower case, without the scheme's own port. */
function normalHost(request: IncomingMessage, { protocol }: URL): string {
  const text = `${protocol}//${request.headers.host ?? ''}`
  return URL.canParse(text) ? new URL(text).host : ''
}
