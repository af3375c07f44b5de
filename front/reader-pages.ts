import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerPage, type CacheStatus, pageBytes } from './answer-page.ts'
import type { Express, ExpressAnswer } from './express.ts'
import type { Figures } from './figures.ts'
import { Flights } from './flights.ts'
import type { Freshness } from './freshness.ts'
import { reasonOf, say } from './log.ts'
import { answerNotice, notices } from './notices.ts'
import { type Page, succeed } from './page.ts'
import type { PlainRequest } from './plain-request.ts'
import { type RenderGate, TooBusy } from './render-gate.ts'
import { RendererDown } from './renderer.ts'
import { type Rendering, renderPage } from './rendering.ts'
import type { PageStore } from './store.ts'

/** A page that has only aged is renewed once in this time at the most, in milliseconds. */
const renewalPause = 5 * 60_000
const mostRenewals = 5000
/** Who could be given an older page waits no longer for the new one, in milliseconds. */
const longestWait = 2000

type Parts = {
  rendering: Rendering
  freshness: Freshness
  store: PageStore
  gate: RenderGate
  /** Search has places of its own, so that questions cannot keep out readers. */
  searchGate: RenderGate
  figures: Figures
  security: () => Record<string, string>
}

/** A page that is given out, and how it came to be. */
type Given = { page: Page; status: CacheStatus }

/** Answers for reader pages: out of the store while they are right, rendered anew when not. */
export class ReaderPages {
  #parts: Parts
  #flights: Flights
  #lost = new AbortController()
  #renewals = new Set<string>()
  #renewing: NodeJS.Timeout
  #restless = new Set<string>()

  constructor(parts: Parts) {
    this.#parts = parts
    this.#flights = new Flights(
      parts.freshness,
      (address) => this.#render(address, parts.gate),
      (address, page) => {
        const kept = parts.store.get(address)
        if (!page.storable || (kept && kept.asOf > page.asOf)) return
        succeed(page, kept)
        parts.store.put(address, page)
      },
    )
    parts.rendering.renderer.onLost(() => {
      this.#lost.abort()
      this.#lost = new AbortController()
    })
    this.#renewing = setInterval(() => this.#renewOne(), 50)
    this.#renewing.unref()
  }

  /** Addresses given out often enough to be worth packing tighter, since this was last asked. */
  takePopular(): Set<string> {
    const taken = this.#restless
    this.#restless = new Set()
    return taken
  }

  get renewalsWaiting() {
    return this.#renewals.size
  }

  /**
   * The quick way: answers out of the store when the page is there and right.
   * @param address any text; only canonical addresses are in the store
   */
  answerStored(request: IncomingMessage, response: ServerResponse, address: string): boolean {
    const kept = this.#lookUp(address)
    if (kept) this.#send(request, response, kept.page, kept.status)
    return kept !== null
  }

  /** The quickest way: the same for a plain request, as bytes; later, where the page has to be made anew. */
  expressAnswer: Express = (asked) => {
    const kept = this.#lookUp(asked.target)
    if (kept) return this.#asBytes(asked, kept)
    if (!this.#parts.store.get(asked.target)) return null
    return this.#make(asked.target)
      .then((made) => this.#asBytes(asked, made))
      .catch(() => null)
  }

  /** Gives out the page, made now where what is kept will not do. */
  async answer(request: IncomingMessage, response: ServerResponse, address: string) {
    if (this.answerStored(request, response, address)) return
    try {
      const { page, status } = await this.#make(address)
      this.#send(request, response, page, status)
    } catch (error) {
      this.#fail(request, response, address, error)
    }
  }

  /** A search is rendered for each who asks, and kept for nobody. */
  async answerSearch(request: IncomingMessage, response: ServerResponse, address: string) {
    try {
      const page = await this.#render(address, this.#parts.searchGate)
      this.#send(request, response, page, 'fwd=bypass')
    } catch (error) {
      this.#fail(request, response, address, error)
    }
  }

  stop() {
    clearInterval(this.#renewing)
    this.#lost.abort()
  }

  /** What is in the store for an address and right to give out. */
  #lookUp(address: string): Given | null {
    const { store, freshness } = this.#parts
    const page = store.get(address)
    if (!page) return null
    freshness.catchUpForTurn()
    const state = this.#judge(page)
    if (state === 'gone') store.delete(address)
    if (state === 'gone' || state === 'changed') return null
    if (page.hits === 4) this.#restless.add(address)
    if (state === 'right') return { page, status: 'hit' }
    this.#renewLater(address, page)
    return { page, status: 'hit; detail=aged' }
  }

  /**
   * Has the page rendered, unless others wait for it already; what is kept of it stands in when that fails.
   * @throws what hindered it, where nothing may stand in
   */
  async #make(address: string): Promise<Given> {
    try {
      const { landing, joined } = this.#flights.board(address)
      const page = await this.#unlessTooLong(landing, address)
      return { page, status: joined ? 'fwd=miss; collapsed' : 'fwd=miss' }
    } catch (error) {
      const { store, freshness } = this.#parts
      freshness.catchUp()
      const page = store.get(address)
      if (!page || this.#judge(page) === 'gone') throw error
      if (!(error instanceof TooBusy || error instanceof RendererDown))
        say('front', reasonOf(error))
      return { page, status: 'hit; detail=stale' }
    }
  }

  /** A renderer that takes this long is as good as down, where there is something to stand in. */
  async #unlessTooLong(landing: Promise<Page>, address: string): Promise<Page> {
    if (!this.#parts.store.get(address)) return landing
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new RendererDown('Next không trả lời kịp')), longestWait)
    })
    try {
      return await Promise.race([landing, tooLong])
    } finally {
      clearTimeout(timer)
    }
  }

  #judge(page: Page): 'right' | 'aged' | 'changed' | 'gone' {
    if (page.until <= Date.now()) return 'changed'
    return this.#parts.freshness.touched(page.keys, page.asOf) ?? 'right'
  }

  async #render(address: string, gate: RenderGate): Promise<Page> {
    const began = performance.now()
    const leave = await gate.enter()
    try {
      return await renderPage(this.#parts.rendering, address, this.#lost.signal)
    } finally {
      leave()
      this.#parts.figures.rendered((performance.now() - began) / 1000)
    }
  }

  #fail(request: IncomingMessage, response: ServerResponse, address: string, error: unknown) {
    this.#parts.figures.count('failed')
    const origin = this.#parts.rendering.url.origin
    if (error instanceof TooBusy) return answerNotice(request, response, origin, notices.busy)
    if (error instanceof RendererDown) return answerNotice(request, response, origin, notices.down)
    say('front', `${address}: ${reasonOf(error)}`)
    answerNotice(request, response, origin, notices.broken)
  }

  #asBytes(asked: PlainRequest, { page, status }: Given): ExpressAnswer {
    this.#parts.figures.count(status)
    return pageBytes(asked, page, status, this.#parts.security())
  }

  #send(request: IncomingMessage, response: ServerResponse, page: Page, status: CacheStatus) {
    this.#parts.figures.count(status)
    answerPage(request, response, page, status, this.#parts.security())
  }

  #renewLater(address: string, page: Page) {
    if (page.renderedAt + renewalPause > Date.now() || this.#renewals.size >= mostRenewals) return
    this.#renewals.add(address)
  }

  async #renew(address: string) {
    await this.#flights.board(address).landing
  }

  /** One at a time, and only while no reader waits for a render. */
  #renewOne() {
    const { gate, rendering } = this.#parts
    if (!gate.isIdle || !rendering.renderer.responsive) return
    for (const address of this.#renewals) {
      this.#renewals.delete(address)
      this.#renew(address).catch((error: unknown) => say('front', reasonOf(error)))
      return
    }
  }
}
