import type { Entry } from './entries.ts'

const most = 6

/** Where this person went from the palette last, the newest first; kept on this device. */
export function recentEntries(person: string): Entry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(person)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isEntry).slice(0, most) : []
  } catch {
    return []
  }
}

/** Remembers a place that was gone to; commands are at hand anyway. */
export function remember(person: string, entry: Entry) {
  if (!/^(tin|muc|tac-gia|nguoi)-\d+$/.test(entry.id)) return
  const others = recentEntries(person).filter(({ id }) => id !== entry.id)
  try {
    localStorage.setItem(keyOf(person), JSON.stringify([entry, ...others].slice(0, most)))
  } catch {
    // A full or closed store keeps nothing; the palette works without.
  }
}

const keyOf = (person: string) => `gan-day:${person}`

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const { id, icon, label, href } = value as Record<string, unknown>
  return (
    [id, icon, label, href].every((part) => typeof part === 'string') &&
    String(href).startsWith('/admin/')
  )
}
