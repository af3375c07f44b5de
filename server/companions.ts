import { type CardRow, cardsByIds } from '#db/queries/published'
import { newestAround, storiesSharingTags } from '#db/queries/published-related'
import type { Reader } from '#db/write'
import { byKinship, pickRelated } from '#newsroom/related'

/** The story being read, as far as it decides what stands around it. */
export type Centre = {
  id: number
  topicId: number | null
  topSectionId: number
  tagIds: number[]
  /** Hand-picked, in order. */
  relatedIds: number[]
  /** What is read most around it, in order. */
  mostReadIds: number[]
}

type Companions = Record<'topic' | 'related' | 'sameSection' | 'latest' | 'mostRead', CardRow[]>

const most = { topic: 3, related: 6, sameSection: 6, latest: 5, mostRead: 5 }
/** Of each list, enough that the one before it may take what it wants. */
const reach = most.related + most.sameSection + 1

/**
 * The stories around a story, in three queries, and those of `alsoIds` that are out, by id.
 * Tin liên quan and Cùng chuyên mục never show the same one.
 */
export function companionsOf(db: Reader, centre: Centre, alsoIds: number[], now: number) {
  const newest = newestAround(db, centre, now, reach)
  const { topic, section: inSection } = newest
  const latest = newest.latest.slice(0, most.latest)
  const mostRead = centre.mostReadIds.filter((id) => id !== centre.id)
  const kin = byKinship(storiesSharingTags(db, centre.tagIds, now), now)
  // A picked story that is not out takes no place: more are read than are shown.
  const wells = [centre.relatedIds, topic, kin, inSection]
  const related = pickRelated(centre.id, wells, most.related + centre.relatedIds.length)
  const rows = cardsByIds(
    db,
    [...related, ...topic, ...inSection, ...latest, ...mostRead, ...alsoIds],
    now,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const out = (ids: number[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const shownRelated = out(related).slice(0, most.related)
  const companions: Companions = {
    related: shownRelated,
    sameSection: out(inSection)
      .filter((row) => !shownRelated.includes(row))
      .slice(0, most.sameSection),
    topic: out(topic).slice(0, most.topic),
    latest: out(latest),
    mostRead: out(mostRead).slice(0, most.mostRead),
  }
  return { companions, byId }
}
