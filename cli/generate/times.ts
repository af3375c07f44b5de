const hour = 60 * 60_000
const day = 24 * hour

/** How far Vietnam's clocks are ahead. */
const ahead = 7 * hour

/** Share of a day's stories that are out by each hour, from 0 to 24: nights are quiet, mornings are full. */
const outBy = [
  0, 0.004, 0.006, 0.008, 0.012, 0.03, 0.085, 0.165, 0.245, 0.325, 0.405, 0.475, 0.53, 0.575, 0.635,
  0.7, 0.765, 0.825, 0.875, 0.915, 0.945, 0.968, 0.983, 0.993, 1,
]

/**
 * The moments at which stories go out, the oldest first: over two years or more for many stories, denser towards
 * `until`, by the hours that a newsroom keeps. Each is later than the one before.
 * @param until UTC epoch milliseconds; nothing goes out later
 */
export function momentsOf(
  count: number,
  { years, until, random }: { years: number; until: number; random: () => number },
): (place: number) => number {
  const span = years * 365.25 * day
  let last = until - span - 1
  return (place) => {
    const share = 1 - (place + random()) / count
    const moment = atNewsroomHours(until - span * share ** 1.3)
    last = Math.max(last + 1, Math.min(moment, until))
    return last
  }
}

/** How many years a paper of that many stories has behind it. */
export const yearsOf = (count: number) => Math.min(20, Math.max(2, count / 60 / 365.25))

/** Moves a moment inside its Vietnamese day; what was earlier stays earlier. */
function atNewsroomHours(moment: number): number {
  const local = moment + ahead
  const midnight = Math.floor(local / day) * day
  const share = (local - midnight) / day
  const next = outBy.findIndex((by) => by > share)
  const [before, after] = [outBy[next - 1] ?? 0, outBy[next] ?? 1]
  const hours = next - 1 + (share - before) / (after - before)
  return Math.floor(midnight + hours * hour - ahead)
}
