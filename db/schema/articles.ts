import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { assets } from './assets.ts'
import { authors, penNames } from './authors.ts'
import { createdAt, id, moment, oneOf, updatedAt } from './columns.ts'
import { sections } from './sections.ts'
import { sources } from './sources.ts'
import { tags } from './tags.ts'
import { topics } from './topics.ts'
import { users } from './users.ts'

export const articleStates = [
  'draft',
  'submitted',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'trashed',
] as const
export const articleTypes = [
  'standard',
  'photo',
  'video',
  'audio',
  'infographic',
  'emagazine',
  'brief',
] as const
export type ArticleType = (typeof articleTypes)[number]
export const bylineRoles = ['text', 'photo', 'video', 'graphics'] as const

/**
 * A story as the newsroom sees it. What readers see is its row in `publications`, which exists only
 * while the story is out; `headline` and `sectionId` repeat the working revision for the desk's lists.
 */
export const articles = sqliteTable(
  'articles',
  {
    id: id(),
    state: text('state', { enum: articleStates }).notNull(),
    headline: text('headline').notNull(),
    sectionId: integer('section_id').references(() => sections.id),
    workingRevisionId: integer('working_revision_id').references(
      (): AnySQLiteColumn => revisions.id,
    ),
    approvedRevisionId: integer('approved_revision_id').references(
      (): AnySQLiteColumn => revisions.id,
    ),
    publishedRevisionId: integer('published_revision_id').references(
      (): AnySQLiteColumn => revisions.id,
    ),
    /** The revision that goes out at `scheduledAt`, whatever is written afterwards. */
    scheduledRevisionId: integer('scheduled_revision_id').references(
      (): AnySQLiteColumn => revisions.id,
    ),
    scheduledAt: moment('scheduled_at'),
    /** The moment that readers see; kept over withdrawal, so that the address and its date stay one. */
    firstPublishedAt: moment('first_published_at'),
    withdrawnAt: moment('withdrawn_at'),
    /** Shown to readers on the page that stands at the old address. */
    withdrawnReason: text('withdrawn_reason'),
    trashedAt: moment('trashed_at'),
    createdBy: integer('created_by').references(() => users.id),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** Rises by one with every write to the story; a save names the one it began from. */
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('articles_updated').on(table.updatedAt, table.id),
    index('articles_state_updated').on(table.state, table.updatedAt, table.id),
    index('articles_section_updated').on(table.sectionId, table.updatedAt, table.id),
    index('articles_created_by_updated').on(table.createdBy, table.updatedAt, table.id),
    index('articles_section_state_updated').on(
      table.sectionId,
      table.state,
      table.updatedAt,
      table.id,
    ),
    index('articles_created_by_state_updated').on(
      table.createdBy,
      table.state,
      table.updatedAt,
      table.id,
    ),
    /** Stories that are out with a change that is not: the WHERE of a query must be this one. */
    index('articles_amended')
      .on(table.updatedAt, table.id)
      .where(sql`"working_revision_id" <> "published_revision_id"`),
    index('articles_scheduled').on(table.scheduledAt).where(sql`"scheduled_at" IS NOT NULL`),
    check('articles_state', oneOf('state', articleStates)),
    check(
      'articles_published_has_revision',
      sql`("state" = 'published') = ("published_revision_id" IS NOT NULL)`,
    ),
    check(
      'articles_schedule_whole',
      sql`("scheduled_at" IS NULL) = ("scheduled_revision_id" IS NULL)`,
    ),
    check('articles_scheduled_has_time', sql`"state" <> 'scheduled' OR "scheduled_at" IS NOT NULL`),
    check(
      'articles_withdrawn_has_reason',
      sql`("state" = 'withdrawn') = ("withdrawn_at" IS NOT NULL AND "withdrawn_reason" IS NOT NULL)`,
    ),
    check(
      'articles_never_trash_published',
      sql`"state" <> 'trashed' OR "first_published_at" IS NULL`,
    ),
  ],
)

/** A text of a story. The working one is rewritten until it is sealed; a trigger refuses changes after that. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references((): AnySQLiteColumn => articles.id),
    /** 1, 2, 3 … within the story. */
    number: integer('number').notNull(),
    /** Name given by a person, if any. */
    name: text('name'),
    /** JSON of StoryContent, see newsroom/story. */
    content: text('content').notNull(),
    schemaVersion: integer('schema_version').notNull(),
    wordCount: integer('word_count').notNull(),
    createdBy: integer('created_by').references(() => users.id),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    sealedAt: moment('sealed_at'),
  },
  (table) => [
    uniqueIndex('revisions_article_number').on(table.articleId, table.number),
    check('revisions_content_json', sql`json_valid("content")`),
  ],
)

/** Which pictures a text names; triggers on `revisions` keep it, so that no writer can forget. */
export const revisionPictures = sqliteTable(
  'revision_pictures',
  {
    assetId: integer('asset_id').notNull(),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => revisions.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.assetId, table.revisionId] }),
    index('revision_pictures_revision').on(table.revisionId),
  ],
)

/**
 * What readers see, one row for each story that is out: the projection of its published revision.
 * Reader queries read this table and nothing else of a story, so a draft cannot leak.
 */
export const publications = sqliteTable(
  'publications',
  {
    articleId: integer('article_id')
      .primaryKey()
      .references(() => articles.id),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => revisions.id),
    type: text('type', { enum: articleTypes }).notNull(),
    locale: text('locale').notNull(),
    slug: text('slug').notNull(),
    /** The section that the story is filed under, and the top section that its address begins with. */
    sectionId: integer('section_id')
      .notNull()
      .references(() => sections.id),
    topSectionId: integer('top_section_id')
      .notNull()
      .references(() => sections.id),
    topicId: integer('topic_id').references(() => topics.id),
    headline: text('headline').notNull(),
    shortTitle: text('short_title'),
    sapo: text('sapo').notNull(),
    heroAssetId: integer('hero_asset_id').references(() => assets.id),
    sourceId: integer('source_id').references(() => sources.id),
    wordCount: integer('word_count').notNull(),
    publishedAt: moment('published_at').notNull(),
    /** Of the last substantive edit after publishing; null where there was none. */
    updatedAt: moment('updated_at'),
    /** The film or the recording that the story is about. */
    mediaAssetId: integer('media_asset_id').references(() => assets.id),
    /** The story that this one is a translation of; kept also while that one is not out. */
    translationOf: integer('translation_of'),
  },
  (table) => [
    index('publications_published').on(table.publishedAt, table.articleId),
    index('publications_section').on(table.sectionId, table.publishedAt, table.articleId),
    index('publications_top_section').on(table.topSectionId, table.publishedAt, table.articleId),
    /** The WHERE of a query must be this one. */
    index('publications_recordings')
      .on(table.publishedAt, table.articleId)
      .where(sql`"type" = 'audio'`),
    index('publications_translation_of')
      .on(table.translationOf)
      .where(sql`"translation_of" IS NOT NULL`),
    index('publications_topic').on(table.topicId, table.publishedAt, table.articleId),
    index('publications_type').on(table.type, table.publishedAt, table.articleId),
    check('publications_type_shape', sql`"type" <> '' AND "type" NOT GLOB '*[^a-z]*'`),
    check('publications_slug_shape', sql`"slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'`),
    check('publications_headline_present', sql`trim("headline") <> ''`),
  ],
)

export const publicationTags = sqliteTable(
  'publication_tags',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => publications.articleId, { onDelete: 'cascade' }),
    tagId: integer('tag_id')
      .notNull()
      .references(() => tags.id),
    position: integer('position').notNull(),
    /** Repeated from the publication, so that a tag's page is one index scan. */
    publishedAt: moment('published_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.tagId] }),
    index('publication_tags_tag').on(table.tagId, table.publishedAt, table.articleId),
  ],
)

export const publicationBylines = sqliteTable(
  'publication_bylines',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => publications.articleId, { onDelete: 'cascade' }),
    authorId: integer('author_id')
      .notNull()
      .references(() => authors.id),
    penNameId: integer('pen_name_id').references(() => penNames.id),
    role: text('role', { enum: bylineRoles }).notNull(),
    position: integer('position').notNull(),
    publishedAt: moment('published_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.authorId, table.role] }),
    index('publication_bylines_author').on(table.authorId, table.publishedAt, table.articleId),
    check('publication_bylines_role', oneOf('role', bylineRoles)),
  ],
)

/** Every other story or asset that a published text names: who must change when one of them does. */
export const publicationReferences = sqliteTable(
  'publication_references',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => publications.articleId, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['asset', 'article'] }).notNull(),
    targetId: integer('target_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.kind, table.targetId] }),
    index('publication_references_target').on(table.kind, table.targetId),
    check('publication_references_kind', oneOf('kind', ['asset', 'article'])),
  ],
)

/** A correction that readers see at the story and on the corrections page. Never removed. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    text: text('text').notNull(),
    createdBy: integer('created_by').references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [
    index('corrections_article').on(table.articleId),
    index('corrections_created').on(table.createdAt),
    check('corrections_text_present', sql`trim("text") <> ''`),
  ],
)

/** A place on the front page held for a story, until `endsAt` when there is one. */
export const placements = sqliteTable(
  'placements',
  {
    id: id(),
    slot: text('slot').notNull(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at'),
    createdBy: integer('created_by').references(() => users.id),
    createdAt: createdAt(),
    /** Nothing pushes it out of its place before its end. */
    pinned: integer('pinned', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    index('placements_slot').on(table.slot, table.startsAt),
    check('placements_pinned_bool', sql`"pinned" IN (0, 1)`),
    check('placements_ends_after_start', sql`"ends_at" IS NULL OR "ends_at" > "starts_at"`),
  ],
)
