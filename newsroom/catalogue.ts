import type { Db } from '#db/connection'
import {
  type CatalogueAuthor,
  type CatalogueSection,
  type CatalogueSource,
  type CatalogueTag,
  type CatalogueTopic,
  catalogueAuthors,
  catalogueSections,
  catalogueSources,
  catalogueTag,
  catalogueTagBySlug,
  catalogueTags,
  catalogueTopics,
  countTags,
  storiesOfTopic,
} from '#db/queries/catalogue'
import { deskPages } from '#db/queries/info-pages'
import type { Actor } from './actor.ts'
import { type PageText, readPageText } from './pages.ts'
import { type Action, may } from './permissions.ts'
import { NotFound } from './refusals.ts'
import { inOrderOf } from './text/collation.ts'
import { slug } from './text/slug.ts'

function refuseStranger(actor: Actor, action: Action) {
  if (!may(actor, action))
    throw new NotFound({ vi: 'Không có trang này.', en: 'There is no such page.' })
}

function known<Row extends { id: number }>(rows: readonly Row[], id: number): Row {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new NotFound({ vi: 'Không có trang này.', en: 'There is no such page.' })
  return row
}

/** A top section with what stands below it, in the order of the menu. */
export type SectionTree = (CatalogueSection & { children: CatalogueSection[] })[]

/** @throws NotFound for who does not keep the sections */
export function readSectionTree(actor: Actor, db: Db): SectionTree {
  refuseStranger(actor, 'section.edit')
  const rows = catalogueSections(db)
  return rows
    .filter(({ parentId }) => parentId === null)
    .map((top) => ({ ...top, children: rows.filter(({ parentId }) => parentId === top.id) }))
}

/** @throws NotFound when there is no such section, or for who does not keep them */
export function readSection(actor: Actor, db: Db, id: number): CatalogueSection {
  refuseStranger(actor, 'section.edit')
  return known(catalogueSections(db), id)
}

/** By given name. @throws NotFound for who does not keep the authors */
export function readAuthors(actor: Actor, db: Db): CatalogueAuthor[] {
  refuseStranger(actor, 'author.edit')
  return catalogueAuthors(db)
}

/** @throws NotFound when there is no such author, or for who does not keep them */
export const readAuthor = (actor: Actor, db: Db, id: number): CatalogueAuthor =>
  known(readAuthors(actor, db), id)

/** By abbreviation. @throws NotFound for who does not keep the outlets */
export function readSources(actor: Actor, db: Db): CatalogueSource[] {
  refuseStranger(actor, 'source.edit')
  return inOrderOf(catalogueSources(db), ({ abbreviation }) => abbreviation)
}

/** @throws NotFound when there is no such outlet, or for who does not keep them */
export const readSource = (actor: Actor, db: Db, id: number): CatalogueSource =>
  known(readSources(actor, db), id)

/** Newest first. @throws NotFound for who does not keep the topics */
export function readTopics(actor: Actor, db: Db): CatalogueTopic[] {
  refuseStranger(actor, 'topic.edit')
  return catalogueTopics(db)
}

const leadsOffered = 30

/** A topic and the stories that can lead it. @throws NotFound when there is none, or for who does not keep them */
export function readTopic(actor: Actor, db: Db, id: number) {
  return {
    topic: known(readTopics(actor, db), id),
    stories: storiesOfTopic(db, id, leadsOffered),
  }
}

/** A page of the paper about itself, as the desk sees it. */
export type DeskPage = {
  id: number
  slug: string
  /** The text that is being written. */
  text: PageText
  /** When readers' text was put out, UTC epoch milliseconds; null while they see none. */
  publishedAt: number | null
  /** Whether readers see another text than this one. */
  isAhead: boolean
  updatedAt: number
}

/** In the order in which they were begun. @throws NotFound for who does not keep the pages */
export function readPages(actor: Actor, db: Db): DeskPage[] {
  refuseStranger(actor, 'page.edit')
  return deskPages(db).map(({ id, slug, draft, published, publishedAt, updatedAt }) => ({
    ...{ id, slug, publishedAt, updatedAt },
    text: readPageText(draft),
    isAhead: published !== null && published !== draft,
  }))
}

/** @throws NotFound when there is no such page, or for who does not keep them */
export const readPage = (actor: Actor, db: Db, id: number): DeskPage =>
  known(readPages(actor, db), id)

const tagsOnPage = 60

/**
 * A page of tags by name, from behind `after`; `find` is looked for with or without marks.
 * @throws NotFound for who does not keep the tags
 */
export function readTags(
  actor: Actor,
  db: Db,
  { find, after }: { find: string; after: number | null },
): { tags: CatalogueTag[]; next: number | null; count: number } {
  refuseStranger(actor, 'tag.edit')
  const mark = after === null ? null : (catalogueTag(db, after) ?? null)
  const rows = catalogueTags(db, { folded: slug(find, ''), after: mark }, tagsOnPage + 1)
  const page = rows.slice(0, tagsOnPage)
  return {
    tags: page,
    next: rows.length > tagsOnPage ? (page.at(-1)?.id ?? null) : null,
    count: countTags(db),
  }
}

/** @throws NotFound when there is no such tag, or for who does not keep them */
export function readTag(actor: Actor, db: Db, id: number): CatalogueTag {
  refuseStranger(actor, 'tag.edit')
  const tag = catalogueTag(db, id)
  if (!tag) throw new NotFound({ vi: 'Không có từ khóa này.', en: 'There is no such tag.' })
  return tag
}

/** The id of the tag of that name, in whatever spelling; null when there is none. */
export function tagCalled(actor: Actor, db: Db, name: string): number | null {
  refuseStranger(actor, 'tag.edit')
  return catalogueTagBySlug(db, slug(name, ''))?.id ?? null
}
