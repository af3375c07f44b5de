/** Tells listeners that something they show has changed. */
export function createBell() {
  const listeners = new Set<() => void>()
  return {
    ring: () => {
      for (const listener of [...listeners]) listener()
    },
    /** @returns the way to stop listening */
    listen: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Things by id that are fetched in groups when somebody first asks for them. */
export function createShelf<Thing extends { id: number }>(
  fetchByIds: (ids: number[]) => Promise<Thing[]>,
) {
  const bell = createBell()
  const things = new Map<number, Thing>()
  const asked = new Set<number>()
  let waiting: number[] = []
  let version = 0

  const put = (...more: Thing[]) => {
    for (const thing of more) things.set(thing.id, thing)
    version += 1
    bell.ring()
  }
  const fetchWaiting = async () => {
    const ids = waiting
    waiting = []
    try {
      put(...(await fetchByIds(ids)))
    } catch {
      // The next look asks again.
      for (const id of ids) asked.delete(id)
    }
  }
  return {
    listen: bell.listen,
    put,
    /** Rises with every change, for React. */
    version: () => version,
    get(id: number): Thing | undefined {
      const known = things.get(id)
      if (known || asked.has(id) || id <= 0) return known
      asked.add(id)
      if (waiting.length === 0) setTimeout(fetchWaiting, 0)
      waiting.push(id)
      return undefined
    },
  }
}
