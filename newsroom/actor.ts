import type { roles } from '#db/schema/users'

export type Role = (typeof roles)[number]

/** A signed-in person. `sectionIds` are the top sections that an editor is responsible for, with all below them. */
export type Person = {
  kind: 'person'
  userId: number
  name: string
  role: Role
  sectionIds: readonly number[]
}

/** The product itself: the jobs loop, an importer, the command line. May do everything, and is named in the log. */
export type System = { kind: 'system'; name: string }

/** Who asks for something to be done: the first argument of every verb. */
export type Actor = Person | System

export const systemActor = (name: string): System => ({ kind: 'system', name })

/** The account to record as the doer; null for the product itself. */
export const userIdOf = (actor: Actor) => (actor.kind === 'person' ? actor.userId : null)
