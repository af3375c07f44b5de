/** How strongly a change touches a page that was made of its key; see DESIGN, the front door. */
export type Strength = 'gone' | 'changed' | 'aged'

export type ChangeRow = { id: number; key: string; strength: Strength }

/** Where changes are read; the database in the product. */
export type ChangeSource = {
  /** A number that moves whenever another connection has committed. Cheap: asked for each request. */
  version(): number
  newestId(): number
  /** Rows after `id`, oldest first; perhaps not all of them at once. */
  after(id: number): ChangeRow[]
}

/** Newest change of each strength that named a key; 0 for none. */
type Marks = Record<Strength, number>

/** Beyond it the bookkeeping costs more than rendering the pages again. */
const mostKeys = 200_000

/** A page that carries it is touched by every change: what is known of it is not enough to tell. */
export const anyKey = '*'

/**
 * Knows which pages are still right. Nothing is worked through when a change arrives: a page is judged
 * when it is asked for, by the newest changes of its keys after the one that it was rendered as of. So
 * a change that ages twenty thousand pages costs as much as one that ages one.
 */
export class Freshness {
  #source: ChangeSource
  #version: number
  /** Ids are counted on from `#base`, so that they go on rising when the file is replaced by an older one. */
  #base = 0
  #lastId: number
  #lastStrongId: number
  /** What was rendered as of an earlier change than this is not trusted at all. */
  #floor = 0
  /** What was rendered as of an earlier change than this has aged, whatever it is made of. */
  #agedFloor = 0
  #marks = new Map<string, Marks>()
  #askedThisTurn = false
  #endTurn = () => {
    this.#askedThisTurn = false
  }
  #dropped: () => void
  #gone: (keys: ReadonlySet<string>) => void

  /**
   * @param dropped called when nothing that was kept can be trusted any more: changes are missing
   * @param gone called with the keys whose pages must not be kept in any form
   */
  constructor(
    source: ChangeSource,
    on: { dropped: () => void; gone: (keys: ReadonlySet<string>) => void },
  ) {
    this.#source = source
    this.#dropped = on.dropped
    this.#gone = on.gone
    this.#version = source.version()
    this.#lastId = source.newestId()
    this.#lastStrongId = this.#lastId
  }

  /** Id of the newest change that is known. */
  get lastId() {
    return this.#lastId
  }

  /** Id of the newest change that pages must be made anew for before they are given out. */
  get lastStrongId() {
    return this.#lastStrongId
  }

  /**
   * As `catchUp`, but asks once for all the requests that one turn of the event loop hands out: they
   * had all arrived before the question was asked.
   */
  catchUpForTurn() {
    if (this.#askedThisTurn) return
    this.catchUp()
    this.#askedThisTurn = true
    setImmediate(this.#endTurn)
  }

  /** Takes in what has been committed since the last time. Costs some microseconds when there is nothing. */
  catchUp() {
    const version = this.#source.version()
    if (version === this.#version) return
    this.#version = version
    if (this.#source.newestId() < this.#lastId - this.#base) return this.startOver()
    for (;;) {
      const known = this.#lastId - this.#base
      const rows = this.#source.after(known)
      if (rows.length === 0) break
      if (rows[0]?.id !== known + 1 || rows.at(-1)?.id !== known + rows.length) {
        return this.startOver()
      }
      this.#take(rows)
    }
    if (this.#marks.size > mostKeys) this.startOver()
  }

  /** The strongest change after `asOf` to anything that `keys` name; null when there is none. */
  touched(keys: readonly string[], asOf: number): Strength | null {
    if (asOf === this.#lastId) return null
    if (asOf < this.#floor) return 'gone'
    let strongest: Strength | null = asOf < this.#agedFloor ? 'aged' : null
    for (const key of keys) {
      const marks = this.#marks.get(key)
      if (!marks) continue
      if (marks.gone > asOf) return 'gone'
      if (marks.changed > asOf) strongest = 'changed'
      else if (marks.aged > asOf) strongest ??= 'aged'
    }
    return strongest
  }

  /** Forgets everything: changes are missing, or the file is another one. */
  startOver() {
    const newest = this.#source.newestId()
    this.#marks.clear()
    this.#base = this.#lastId + 1 - newest
    this.#lastId += 1
    this.#lastStrongId = this.#lastId
    this.#floor = this.#lastId
    this.#version = this.#source.version()
    this.#dropped()
  }

  /** Everything that is kept has aged: there is a new build of the pages. */
  ageAll() {
    this.#base++
    this.#lastId++
    this.#agedFloor = this.#lastId
  }

  #take(rows: ChangeRow[]) {
    const gone = new Set<string>()
    for (const { id: rowId, key, strength } of rows) {
      const id = rowId + this.#base
      this.#mark(key, strength, id)
      this.#mark(anyKey, strength, id)
      if (strength !== 'aged') this.#lastStrongId = id
      if (strength === 'gone') gone.add(key).add(anyKey)
      this.#lastId = id
    }
    if (gone.size > 0) this.#gone(gone)
  }

  #mark(key: string, strength: Strength, id: number) {
    let marks = this.#marks.get(key)
    if (!marks) {
      marks = { gone: 0, changed: 0, aged: 0 }
      this.#marks.set(key, marks)
    }
    marks[strength] = id
  }
}
