import { sql } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { insertAll } from '#db/insert-all'
import {
  articles,
  publicationBylines,
  publicationReferences,
  publications,
  publicationTags,
  revisions,
} from '#db/schema/articles'
import { statementIn, type Tx, write } from '#db/write'
import { type Actor, type System, userIdOf } from '../actor.ts'
import { recordAll } from '../audit.ts'
import { announce, type PageKey } from '../changes.ts'
import { authorise } from '../permissions.ts'
import { beginRefill } from '../search/refill.ts'
import type { StoryContent } from '../story.ts'
import { currentTags } from '../tags.ts'
import { topSectionOf } from './load.ts'
import {
  listedBy,
  listKeys,
  type Projection,
  projectionOf,
  railKeys,
  translationKeys,
} from './publication.ts'
import { refuseAnyIncomplete } from './readiness.ts'
import { written } from './revisions.ts'

/** A story that has been out already; moments are UTC epoch milliseconds. */
export type Archived = {
  /** As `parseStory` gives it. */
  content: StoryContent
  writer: Actor
  writtenAt: number
  publishedAt: number
}

/**
 * Files many stories at once, in one transaction: a paper's archive. The rows are those that drafting and
 * publishing each of them at its moments would have left; search finds them when the refill is done that this begins.
 * @returns their ids, in the order given
 * @throws Incomplete naming what any of them lacks; none is filed then
 */
export function fileArchive(actor: System, db: Db, stories: readonly Archived[]): number[] {
  return write(db, (tx) => {
    for (const writer of new Set(stories.map((story) => story.writer))) {
      authorise(writer, 'article.create')
    }
    const contents = stories.map((story) => story.content)
    refuseAnyIncomplete(tx, contents)
    const filed = filing(tx, contents)
    const ids = { article: nextId(tx, 'articles'), revision: nextId(tx, 'revisions') }
    const rows = stories.map((story, place) =>
      rowsOf(story, filed, {
        articleId: ids.article + place,
        revisionId: ids.revision + place,
      }),
    )
    insertStories(tx, rows)
    const projections = rows.map((row) => row.projection)
    insertProjections(tx, projections)
    recordAll(
      tx,
      rows.flatMap((row, place) => logOf(actor, stories[place] as Archived, row)),
    )
    announceAll(tx, projections)
    beginRefill(db, { fromStart: true })
    return rows.map((row) => row.article.id)
  })
}

type Rows = ReturnType<typeof rowsOf>

function rowsOf(
  { content, writer, writtenAt, publishedAt }: Archived,
  filed: ReturnType<typeof filing>,
  { articleId, revisionId }: { articleId: number; revisionId: number },
) {
  const createdBy = userIdOf(writer)
  const revision = {
    id: revisionId,
    articleId,
    number: 1,
    ...written(content),
    createdBy,
    createdAt: writtenAt,
    updatedAt: writtenAt,
    sealedAt: publishedAt,
  }
  return {
    article: {
      id: articleId,
      state: 'published' as const,
      headline: content.headline,
      sectionId: content.sectionId,
      workingRevisionId: revisionId,
      publishedRevisionId: revisionId,
      firstPublishedAt: publishedAt,
      createdBy,
      createdAt: writtenAt,
      updatedAt: publishedAt,
      version: 2,
    },
    revision,
    projection: projectionOf({ ...revision, content }, filed(content), {
      publishedAt,
      updatedAt: null,
    }),
  }
}

/**
 * Each story names its text and each text its story, so a story is put down as a draft first. Deferred foreign keys
 * would not need that, but look through all stories for every text.
 */
function insertStories(tx: Tx, rows: readonly Rows[]) {
  insertAll(
    tx,
    articles,
    rows.map(({ article: { id, headline, sectionId, createdBy, createdAt, updatedAt } }) => ({
      id,
      state: 'draft' as const,
      headline,
      sectionId,
      createdBy,
      createdAt,
      updatedAt,
    })),
  )
  insertAll(
    tx,
    revisions,
    rows.map((row) => row.revision),
  )
  const publish = statementIn(
    tx,
    `UPDATE articles SET state = 'published', working_revision_id = ?, published_revision_id = ?,
       first_published_at = ?, version = ? WHERE id = ?`,
  )
  for (const { article } of rows) {
    const { workingRevisionId, publishedRevisionId, firstPublishedAt, version, id } = article
    publish.run(workingRevisionId, publishedRevisionId, firstPublishedAt, version, id)
  }
}

/** The top section and the tags in force of each story; looked up once for all stories. */
function filing(tx: Tx, stories: readonly StoryContent[]) {
  const tags = currentTags(tx, [...new Set(stories.flatMap(({ tagIds }) => tagIds))])
  const sectionIds = new Set(stories.map(({ sectionId }) => sectionId))
  const tops = new Map([...sectionIds].map((id) => [id, topSectionOf(tx, id)]))
  return ({ sectionId, tagIds }: StoryContent) => ({
    topSectionId: tops.get(sectionId) ?? null,
    tagIds: [...new Set(tagIds.flatMap((id) => tags.get(id) ?? []))],
  })
}

/** The id that the next row of an AUTOINCREMENT table gets. */
const nextId = (tx: Tx, table: 'articles' | 'revisions') =>
  1 +
  (tx.get<{ seq: number } | undefined>(sql`SELECT seq FROM sqlite_sequence WHERE name = ${table}`)
    ?.seq ?? 0)

function insertProjections(tx: Tx, projections: readonly Projection[]) {
  insertAll(
    tx,
    publications,
    projections.map((rows) => rows.publication),
  )
  insertAll(
    tx,
    publicationTags,
    projections.flatMap((rows) => rows.tags),
  )
  insertAll(
    tx,
    publicationBylines,
    projections.flatMap((rows) => rows.bylines),
  )
  insertAll(
    tx,
    publicationReferences,
    projections.flatMap((rows) => rows.references),
  )
}

function logOf(publisher: System, { writer, writtenAt, publishedAt }: Archived, row: Rows) {
  const subject = { subjectType: 'article', subjectId: row.article.id }
  const detail = { revisionId: row.revision.id, substantive: false }
  return [
    { ...subject, action: 'article.create', actor: writer, at: writtenAt },
    { ...subject, action: 'article.publish', actor: publisher, at: publishedAt, detail },
  ]
}

/** Each key once for all stories: whoever keeps pages reads them together. */
function announceAll(tx: Tx, projections: readonly Projection[]) {
  const listed = projections.map(listedBy)
  const own = projections.map(({ publication }): PageKey => `article:${publication.articleId}`)
  const kin = projections
    .filter(({ publication }) => publication.translationOf !== null)
    .flatMap(({ publication }) => translationKeys(tx, publication.articleId))
  announce(tx, 'changed', [...own, ...kin, ...listed.flatMap(listKeys)])
  announce(tx, 'aged', listed.flatMap(railKeys))
}
