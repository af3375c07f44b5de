import type { Shelf } from '#db/queries/desk-stories'
import type { allSections } from '#db/queries/published'
import type { Actor } from './actor.ts'
import { type Action, reachOf } from './permissions.ts'

type Sections = ReturnType<typeof allSections>

/** Where the stories stand with which the actor may do this: the permission, as a filter. */
export function shelvesOf(actor: Actor, action: Action, sections: Sections): Shelf[] {
  const reach = reachOf(actor, action)
  if (reach === null) return []
  if (reach === 'any' || actor.kind === 'system') return [{}]
  const own: Shelf[] = reach === 'section' ? [] : [{ createdBy: actor.userId }]
  const theirs = below(sections, actor.sectionIds)
  return reach === 'own' || theirs.length === 0 ? own : [...own, { sectionIds: theirs }]
}

/** Of the shelves, what one account began and what stands in these sections; null leaves a side open. */
export function narrow(
  shelves: readonly Shelf[],
  createdBy: number | null,
  sectionIds: readonly number[] | null,
): Shelf[] {
  const narrowed = shelves.flatMap((shelf): Shelf[] => {
    if (createdBy !== null && shelf.createdBy !== undefined && shelf.createdBy !== createdBy) {
      return []
    }
    const person = createdBy ?? shelf.createdBy
    const places =
      shelf.sectionIds && sectionIds
        ? shelf.sectionIds.filter((id) => sectionIds.includes(id))
        : (shelf.sectionIds ?? sectionIds)
    if (places?.length === 0) return []
    return [
      { ...(person !== undefined && { createdBy: person }), ...(places && { sectionIds: places }) },
    ]
  })
  const whole = narrowed.find((shelf) => shelf.createdBy !== undefined && !shelf.sectionIds)
  return createdBy !== null && whole ? [whole] : narrowed
}

/** The sections of these ids with all below them. */
export const below = (sections: Sections, ids: readonly number[]): number[] =>
  sections
    .filter(({ id, parentId }) => ids.includes(id) || (parentId !== null && ids.includes(parentId)))
    .map(({ id }) => id)
