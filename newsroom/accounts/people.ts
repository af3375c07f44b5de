import type { Db } from '#db/connection'
import { allPeople, topSections } from '#db/queries/people'
import type { Actor } from '../actor.ts'
import { waitingLetters } from '../letters.ts'
import { may } from '../permissions.ts'
import { NotFound } from '../refusals.ts'
import { personSortKey } from '../text/collation.ts'

/** An account as those see it who run the accounts. */
export type Member = ReturnType<typeof allPeople>[number]

function refuseStranger(actor: Actor) {
  if (!may(actor, 'user.edit'))
    throw new NotFound({ vi: 'Không có trang này.', en: 'There is no such page.' })
}

/** Everybody who has an account; those who are shut out stand last. @throws NotFound for who does not run the accounts */
export function listMembers(actor: Actor, db: Db): Member[] {
  refuseStranger(actor)
  const place = (member: Member) =>
    `${member.disabledAt === null ? 0 : 1}${personSortKey(member.name)}`
  return allPeople(db).sort((one, other) => (place(one) < place(other) ? -1 : 1))
}

/** @throws NotFound when there is no such account, or for who does not run the accounts */
export function readMember(actor: Actor, db: Db, id: number): Member {
  const member = listMembers(actor, db).find((known) => known.id === id)
  if (!member)
    throw new NotFound({ vi: 'Không có tài khoản này.', en: 'There is no such account.' })
  return member
}

/** What an account can be put in charge of. */
export function readPostings(actor: Actor, db: Db) {
  refuseStranger(actor)
  return topSections(db)
}

/**
 * The letters that wait because no server takes them. Those to an editor-in-chief hold links that open that
 * account, so that an administrator does not see them.
 * @throws NotFound for who does not run the accounts
 */
export function readMailbox(actor: Actor, db: Db) {
  refuseStranger(actor)
  const letters = waitingLetters(db)
  if (actor.kind === 'system' || actor.role === 'editor_in_chief') return letters
  const chiefs = allPeople(db).filter(({ role }) => role === 'editor_in_chief')
  return letters.filter(({ recipient }) => !chiefs.some(({ email }) => email === recipient))
}
