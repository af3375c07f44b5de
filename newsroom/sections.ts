import { and, asc, eq, isNull, max } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { sections } from '#db/schema/sections'
import { type Tx, write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { type Changed, refuseChanged } from './changed-since.ts'
import { announce, type PageKey } from './changes.ts'
import { filledIn, line, requiredLine } from './filled-in.ts'
import { arrangements } from './front-arrangements.ts'
import { authorise } from './permissions.ts'
import { NotFound, Refusal } from './refusals.ts'
import { isReservedSlug, slug } from './text/slug.ts'

const newSection = z.strictObject({
  /** The last part of its address; empty to make it of the name. */
  slug: line(80).default(''),
  name: requiredLine(60, { vi: 'Chuyên mục chưa có tên.', en: 'The section has no name yet.' }),
  description: line(300).default(''),
  /** Of the top section that this one belongs to; null for a top section. */
  parentId: z.int().positive().nullable().default(null),
  needsTwoPeople: z.boolean().default(false),
})

/**
 * Opens a section at the end of its row in the menu. Its address is kept for good: readers and search
 * engines remember it.
 * @throws Refusal when the address is taken by another section or by the site itself
 */
export function openSection(
  actor: Actor,
  db: Db,
  input: z.input<typeof newSection>,
): { sectionId: number } {
  const section = filledIn(newSection, input)
  return write(db, (tx) => {
    authorise(actor, 'section.edit')
    const { parentId } = section
    if (parentId !== null) refuseThirdLevel(tx, parentId)
    const address = freeAddress(tx, section.slug || section.name, parentId)
    const now = Date.now()
    const { id } = tx
      .insert(sections)
      .values({
        ...section,
        slug: address,
        position: lastPosition(tx, parentId) + 1,
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: sections.id })
      .get()
    record(tx, actor, {
      action: 'section.create',
      subjectType: 'section',
      subjectId: id,
      detail: { slug: address, parentId },
    })
    announce(tx, 'changed', keysOf(id, parentId))
    return { sectionId: id }
  })
}

const keysOf = (id: number, parentId: number | null): PageKey[] => [
  `section:${id}`,
  ...(parentId === null ? [] : [`section:${parentId}` as const]),
  'menu',
  'sitemaps',
]

const changedSection = z.strictObject({
  sectionId: z.int().positive(),
  /** When the form's section was written last. */
  since: z.int(),
  name: newSection.shape.name,
  description: newSection.shape.description,
  needsTwoPeople: z.boolean(),
  /** How it stands on the front page; null leaves that to the page. */
  arrangement: z.enum(arrangements).nullable().default(null),
  /** Not in the menu; its pages stay. */
  hidden: z.boolean(),
  /** Takes no new stories and stands in no menu; its pages stay. */
  archived: z.boolean(),
})

/**
 * Changes what is said of a section and how it is used; its address stays.
 * @returns what the next save of the form begins from
 * @throws NotFound when there is no such section
 * @throws Refusal when somebody else has changed it since
 */
export function changeSection(
  actor: Actor,
  db: Db,
  input: z.input<typeof changedSection>,
): Changed {
  const { sectionId, since, hidden, archived, ...said } = filledIn(changedSection, input)
  return write(db, (tx) => {
    authorise(actor, 'section.edit')
    const before = loadSection(tx, sectionId)
    const subject = { subjectType: 'section', subjectId: sectionId }
    const updatedAt = refuseChanged(tx, { ...subject, updatedAt: before.updatedAt, since })
    tx.update(sections)
      .set({
        ...said,
        hiddenAt: hidden ? (before.hiddenAt ?? updatedAt) : null,
        archivedAt: archived ? (before.archivedAt ?? updatedAt) : null,
        updatedAt,
      })
      .where(eq(sections.id, sectionId))
      .run()
    record(tx, actor, {
      action: 'section.change',
      ...subject,
      detail: { hidden, archived, arrangement: said.arrangement },
    })
    announce(tx, 'changed', keysOf(sectionId, before.parentId))
    return { since: updatedAt }
  })
}

/** Moves a section one place up or down among those beside it; the first and the last stay where they are. */
export function moveSection(
  actor: Actor,
  db: Db,
  { sectionId, direction }: { sectionId: number; direction: 'up' | 'down' },
): void {
  write(db, (tx) => {
    authorise(actor, 'section.edit')
    const { parentId } = loadSection(tx, sectionId)
    const row = tx
      .select({ id: sections.id, position: sections.position })
      .from(sections)
      .where(beside(parentId))
      .orderBy(asc(sections.position), asc(sections.id))
      .all()
    const from = row.findIndex(({ id }) => id === sectionId)
    const to = direction === 'up' ? from - 1 : from + 1
    const [moved, other] = [row[from], row[to]]
    if (!moved || !other) return
    row[from] = other
    row[to] = moved
    for (const [place, { id, position }] of row.entries()) {
      if (position === place + 1) continue
      tx.update(sections)
        .set({ position: place + 1 })
        .where(eq(sections.id, id))
        .run()
    }
    record(tx, actor, {
      action: 'section.move',
      subjectType: 'section',
      subjectId: sectionId,
      detail: { to: to + 1 },
    })
    announce(tx, 'changed', keysOf(sectionId, parentId))
  })
}

function loadSection(tx: Tx, id: number) {
  const section = tx.select().from(sections).where(eq(sections.id, id)).get()
  if (!section)
    throw new NotFound({ vi: 'Không có chuyên mục này.', en: 'There is no such section.' })
  return section
}

function refuseThirdLevel(tx: Tx, parentId: number) {
  const parent = tx.select().from(sections).where(eq(sections.id, parentId)).get()
  if (!parent)
    throw new NotFound({
      vi: 'Không có chuyên mục mẹ này.',
      en: 'There is no such section above it.',
    })
  if (parent.parentId !== null)
    throw new Refusal({
      vi: 'Chuyên mục chỉ có hai bậc.',
      en: 'Sections have two levels and no more.',
    })
}

const beside = (parentId: number | null) =>
  parentId === null ? isNull(sections.parentId) : eq(sections.parentId, parentId)

function freeAddress(tx: Tx, name: string, parentId: number | null): string {
  const address = slug(name, 'muc')
  if (parentId === null && isReservedSlug(address)) {
    throw new Refusal({
      vi: `Địa chỉ /${address} là của trang chung, hãy đặt tên khác cho chuyên mục.`,
      en: `The address /${address} belongs to a page of the site: give the section another name.`,
    })
  }
  const taken = tx
    .select({ name: sections.name })
    .from(sections)
    .where(and(beside(parentId), eq(sections.slug, address)))
    .get()
  if (taken)
    throw new Refusal({
      vi: `Chuyên mục “${taken.name}” đã dùng địa chỉ ${address}.`,
      en: `The section “${taken.name}” has the address ${address} already.`,
    })
  return address
}

function lastPosition(tx: Tx, parentId: number | null): number {
  const last = tx
    .select({ position: max(sections.position) })
    .from(sections)
    .where(beside(parentId))
    .get()
  return last?.position ?? 0
}
