/** A story that shares tags with the one being read. */
export type Sharing = { id: number; sharedTags: number; publishedAt: number }

/** After this long a shared tag counts half. */
const halfLifeMs = 30 * 86_400_000

/** Stories that share the most come first; of those that share equally, and nearly so, the newer. */
export function byKinship(sharing: Sharing[], now: number): number[] {
  const weight = ({ sharedTags, publishedAt }: Sharing) =>
    sharedTags * 2 ** (-Math.max(0, now - publishedAt) / halfLifeMs)
  return sharing.toSorted((a, b) => weight(b) - weight(a) || b.id - a.id).map(({ id }) => id)
}

/**
 * Tin liên quan: what the desk picked, then the same topic, shared tags, the section's newest.
 * No story twice, never the story itself.
 */
export function pickRelated(storyId: number, wells: number[][], limit: number): number[] {
  const picked = new Set(wells.flat())
  picked.delete(storyId)
  return [...picked].slice(0, limit)
}
