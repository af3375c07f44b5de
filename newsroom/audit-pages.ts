import type { Db } from '#db/connection'
import {
  type AuditQuestion,
  type AuditRow,
  auditActions,
  auditPeople,
  auditRows,
  hashBefore,
} from '#db/queries/audit-pages'
import type { Actor } from './actor.ts'
import { firstBrokenAuditRow, followsFrom } from './audit.ts'
import { authorise, may } from './permissions.ts'
import { NotFound } from './refusals.ts'

/** A row of the log; `follows` says that its hash follows from the row before it. */
export type ShownAuditRow = AuditRow & { follows: boolean }

export type AuditPage = {
  rows: ShownAuditRow[]
  /** Where the pages beside it begin and end; null where there is none. */
  next: number | null
  previous: number | null
  actions: string[]
  people: { id: number; name: string }[]
}

const pageLength = 50

/** A page of the log, newest first. @throws NotFound for who may not read it */
export function readAuditPage(
  actor: Actor,
  db: Db,
  question: AuditQuestion & { after?: number; before?: number },
): AuditPage {
  if (!may(actor, 'audit.view'))
    throw new NotFound({ vi: 'Không có trang này.', en: 'There is no such page.' })
  const { after, before, ...asked } = question
  const found = auditRows(db, asked, { after, before, limit: pageLength + 1 })
  const goesOn = found.length > pageLength
  const rows = found.slice(0, pageLength)
  const backwards = before !== undefined
  if (backwards) rows.reverse()
  return {
    rows: rows.map((row) => ({ ...row, follows: followsFrom(hashBefore(db, row.id), row) })),
    next: goesOn || backwards ? (rows.at(-1)?.id ?? null) : null,
    previous: (backwards ? goesOn : after !== undefined) ? (rows[0]?.id ?? null) : null,
    actions: auditActions(db),
    people: auditPeople(db),
  }
}

/**
 * Walks the whole log.
 * @returns the id of the first row that does not follow from the ones before it; null when all do
 * @throws NotAllowed for who may not read the log
 */
export function checkAuditChain(actor: Actor, db: Db): number | null {
  authorise(actor, 'audit.view')
  return firstBrokenAuditRow(db)
}
