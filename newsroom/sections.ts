import { and, eq, isNull, max } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { sections } from '#db/schema/sections'
import { type Tx, write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { announce } from './changes.ts'
import { filledIn, line, requiredLine } from './filled-in.ts'
import { authorise } from './permissions.ts'
import { NotFound, Refusal } from './refusals.ts'
import { isReservedSlug, slug } from './text/slug.ts'

const newSection = z.strictObject({
  name: requiredLine(60, 'Chuyên mục chưa có tên.'),
  description: line(300).default(''),
  /** Of the top section that this one belongs to; null for a top section. */
  parentId: z.int().positive().nullable().default(null),
  needsTwoPeople: z.boolean().default(false),
})

/**
 * Opens a section at the end of its row in the menu; its address is made of its name, for good.
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
    const address = freeAddress(tx, section.name, parentId)
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
    announce(tx, 'changed', [
      `section:${id}`,
      ...(parentId === null ? [] : [`section:${parentId}` as const]),
      'menu',
      'sitemaps',
    ])
    return { sectionId: id }
  })
}

function refuseThirdLevel(tx: Tx, parentId: number) {
  const parent = tx.select().from(sections).where(eq(sections.id, parentId)).get()
  if (!parent) throw new NotFound('Không có chuyên mục mẹ này.')
  if (parent.parentId !== null) throw new Refusal('Chuyên mục chỉ có hai bậc.')
}

const beside = (parentId: number | null) =>
  parentId === null ? isNull(sections.parentId) : eq(sections.parentId, parentId)

function freeAddress(tx: Tx, name: string, parentId: number | null): string {
  const address = slug(name, 'muc')
  if (parentId === null && isReservedSlug(address)) {
    throw new Refusal(`Địa chỉ /${address} là của trang chung, hãy đặt tên khác cho chuyên mục.`)
  }
  const taken = tx
    .select({ name: sections.name })
    .from(sections)
    .where(and(beside(parentId), eq(sections.slug, address)))
    .get()
  if (taken) throw new Refusal(`Chuyên mục “${taken.name}” đã dùng địa chỉ ${address}.`)
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
