import type { Freshness } from './freshness.ts'
import type { Page } from './page.ts'
import { RenderFailed } from './rendering.ts'

type Flight = { began: number; landing: Promise<Page> }

/** A withdrawn headline is rendered away, but not for ever. */
const mostAttempts = 3

/**
 * One render of an address at a time, however many wait for it. Nobody joins a flight that began before
 * a change that may touch the page.
 */
export class Flights {
  #inTheAir = new Map<string, Flight>()
  #freshness: Freshness
  #render: (address: string) => Promise<Page>
  #keep: (address: string, page: Page) => void

  constructor(
    freshness: Freshness,
    render: (address: string) => Promise<Page>,
    keep: (address: string, page: Page) => void,
  ) {
    this.#freshness = freshness
    this.#render = render
    this.#keep = keep
  }

  /** A page that was rendered after this was called, or that nothing has touched since its render began. */
  board(address: string): { landing: Promise<Page>; joined: boolean } {
    this.#freshness.catchUp()
    const under = this.#inTheAir.get(address)
    if (under && under.began >= this.#freshness.lastStrongId)
      return { landing: under.landing, joined: true }
    const flight: Flight = { began: this.#freshness.lastId, landing: this.#fly(address, 1) }
    this.#inTheAir.set(address, flight)
    const land = () => {
      if (this.#inTheAir.get(address) === flight) this.#inTheAir.delete(address)
    }
    flight.landing.then(land, land)
    return { landing: flight.landing, joined: false }
  }

  async #fly(address: string, attempt: number): Promise<Page> {
    const page = await this.#render(address)
    this.#freshness.catchUp()
    const touched = this.#freshness.touched(page.keys, page.asOf)
    // What was taken down while it was rendered is not given even to those who asked before.
    if (touched === 'gone') {
      if (attempt < mostAttempts) return this.#fly(address, attempt + 1)
      throw new RenderFailed(`${address}: bị rút trong lúc dựng, ${mostAttempts} lần liền`)
    }
    // Overtaken by a change, it is kept all the same: it is judged by what it was rendered as of, so the
    // next who asks waits for a newer one, and this one can stand in should there be none.
    this.#keep(address, page)
    return page
  }
}
