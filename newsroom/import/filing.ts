import { and, eq, isNull, max } from 'drizzle-orm'
import { sections } from '#db/schema/sections'
import { sources } from '#db/schema/sources'
import type { Tx } from '#db/write'
import type { Actor } from '../actor.ts'
import { record } from '../audit.ts'
import { announce } from '../changes.ts'
import { authorise } from '../permissions.ts'
import { NotFound } from '../refusals.ts'

/** Where stories go that come without a section; made when the paper has none of that name. */
const newsDesk = { slug: 'tin-tuc', name: 'Tin tức' } as const

/** A section and the top section that its stories' addresses begin with. */
export type Filed = { sectionId: number; topSlug: string }

/**
 * The section at `kinh-te` or `kinh-te/nong-nghiep`.
 * @throws NotFound naming the path
 */
export function sectionAt(tx: Tx, path: string): Filed {
  const [topSlug = '', subSlug, ...deeper] = path.replace(/^\/|\/$/g, '').split('/')
  const top = tx
    .select({ id: sections.id })
    .from(sections)
    .where(and(isNull(sections.parentId), eq(sections.slug, topSlug)))
    .get()
  if (!top || deeper.length > 0) throw new NotFound(`Không có chuyên mục “${path}”.`)
  if (subSlug === undefined) return { sectionId: top.id, topSlug }
  const sub = tx
    .select({ id: sections.id })
    .from(sections)
    .where(and(eq(sections.parentId, top.id), eq(sections.slug, subSlug)))
    .get()
  if (!sub) throw new NotFound(`Không có chuyên mục “${path}”.`)
  return { sectionId: sub.id, topSlug }
}

/** The section `tin-tuc`, made at the end of the menu when it is missing. */
export function newsSection(tx: Tx, actor: Actor): Filed {
  const { slug, name } = newsDesk
  const known = tx
    .select({ id: sections.id })
    .from(sections)
    .where(and(isNull(sections.parentId), eq(sections.slug, slug)))
    .get()
  if (known) return { sectionId: known.id, topSlug: slug }
  authorise(actor, 'section.edit')
  const now = Date.now()
  const last = tx
    .select({ position: max(sections.position) })
    .from(sections)
    .where(isNull(sections.parentId))
    .get()
  const { id } = tx
    .insert(sections)
    .values({ slug, name, position: (last?.position ?? 0) + 1, createdAt: now, updatedAt: now })
    .returning({ id: sections.id })
    .get()
  record(tx, actor, { action: 'section.create', subjectType: 'section', subjectId: id })
  announce(tx, 'changed', [`section:${id}`, 'menu'])
  return { sectionId: id, topSlug: slug }
}

/** The outlet that bylines print as `abbreviation`, made with that for its name when it is new. */
export function sourceNamed(tx: Tx, actor: Actor, abbreviation: string): number {
  const known = tx
    .select({ id: sources.id })
    .from(sources)
    .where(eq(sources.abbreviation, abbreviation))
    .get()
  if (known) return known.id
  authorise(actor, 'source.edit')
  const now = Date.now()
  const { id } = tx
    .insert(sources)
    .values({ abbreviation, name: abbreviation, createdAt: now, updatedAt: now })
    .returning({ id: sources.id })
    .get()
  record(tx, actor, { action: 'source.create', subjectType: 'source', subjectId: id })
  return id
}
