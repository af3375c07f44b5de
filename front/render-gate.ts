/** More is being rendered already than readers would wait for. */
export class TooBusy extends Error {
  override name = 'TooBusy'
}

type Waiting = { enter: () => void; refuse: (error: Error) => void; since: number }

/** Lets go of the place that was taken. */
export type Leave = () => void

/**
 * Bounds the renders in flight. Who would have to wait longer than `patience` is refused at once: an
 * answer that comes too late costs as much as one in time. Times in milliseconds.
 */
export class RenderGate {
  #inside = 0
  #waiting: Waiting[] = []
  /** How long a render has been taking, of late. */
  #usual = 20
  readonly #places: number
  readonly #patience: number

  constructor({ places = 8, patience = 600 } = {}) {
    this.#places = places
    this.#patience = patience
  }

  get inside() {
    return this.#inside
  }

  get waiting() {
    return this.#waiting.length
  }

  /** Nobody is being served, so that work that nobody waits for may be done. */
  get isIdle() {
    return this.#inside === 0
  }

  /** @throws TooBusy */
  async enter(): Promise<Leave> {
    if (this.#inside < this.#places) return this.#take()
    const expected = ((this.#waiting.length + 1) * this.#usual) / this.#places
    if (expected > this.#patience) throw new TooBusy('Quá nhiều trang đang chờ dựng')
    await new Promise<void>((enter, refuse) => {
      this.#waiting.push({ enter, refuse, since: performance.now() })
    })
    return this.#take()
  }

  #take(): Leave {
    this.#inside++
    const began = performance.now()
    return () => {
      this.#inside--
      this.#usual += (performance.now() - began - this.#usual) * 0.1
      this.#callNext()
    }
  }

  #callNext() {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      if (performance.now() - next.since <= this.#patience) return next.enter()
      next.refuse(new TooBusy('Chờ dựng trang quá lâu'))
    }
  }
}
