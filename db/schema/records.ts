import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { articles } from './articles.ts'
import { createdAt, id, moment, oneOf, updatedAt } from './columns.ts'
import { users } from './users.ts'

/** Who did what, chained by hashes (see newsroom/audit). Triggers refuse every change and removal. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    id: id(),
    at: moment('at').notNull(),
    /** Null where the system acted: jobs, importers, the command line; `actor` names it. */
    userId: integer('user_id').references(() => users.id),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: integer('subject_id'),
    detail: text('detail').notNull().default('{}'),
    /** SHA-256 over the previous row's hash and this row's fields. */
    hash: text('hash').notNull().unique(),
  },
  (table) => [
    index('audit_log_subject').on(table.subjectType, table.subjectId, table.id),
    index('audit_log_user').on(table.userId, table.id),
    index('audit_log_action').on(table.action, table.id),
    check('audit_log_detail_json', sql`json_valid("detail")`),
  ],
)

export const changeStrengths = ['gone', 'changed', 'aged'] as const

/** What made stored pages stale; the front door reads new rows when another connection has committed. */
export const contentChanges = sqliteTable(
  'content_changes',
  {
    id: id(),
    key: text('key').notNull(),
    strength: text('strength', { enum: changeStrengths }).notNull(),
    at: moment('at').notNull(),
  },
  () => [check('content_changes_strength', oneOf('strength', changeStrengths))],
)

export const jobKinds = ['publish', 'renditions', 'letter', 'search', 'card'] as const

/** A promise: work to be done at `runAt`, leased by one worker at a time, repeated until done. */
export const jobs = sqliteTable(
  'jobs',
  {
    id: id(),
    kind: text('kind', { enum: jobKinds }).notNull(),
    /** One open job for each kind and key: `publish` of article 12 is one promise. */
    key: text('key').notNull(),
    payload: text('payload').notNull().default('{}'),
    runAt: moment('run_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    leasedUntil: moment('leased_until'),
    leasedBy: text('leased_by'),
    lastError: text('last_error'),
    doneAt: moment('done_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('jobs_open').on(table.kind, table.key).where(sql`"done_at" IS NULL`),
    index('jobs_due').on(table.runAt).where(sql`"done_at" IS NULL`),
    check('jobs_kind_shape', sql`"kind" <> '' AND "kind" NOT GLOB '*[^a-z_]*'`),
    check('jobs_payload_json', sql`json_valid("payload")`),
  ],
)

/** An old address, path and query, and where it leads now. */
export const redirects = sqliteTable(
  'redirects',
  {
    id: id(),
    fromPath: text('from_path').notNull().unique(),
    toPath: text('to_path').notNull(),
    createdAt: createdAt(),
  },
  () => [
    check('redirects_from_path_shape', sql`"from_path" GLOB '/*'`),
    check('redirects_elsewhere', sql`"from_path" <> "to_path"`),
  ],
)

/** One row for each setting; the shape of `value` is in newsroom/settings. */
export const settings = sqliteTable(
  'settings',
  {
    key: text('key').primaryKey().notNull(),
    value: text('value').notNull(),
    updatedAt: updatedAt(),
  },
  () => [check('settings_value_json', sql`json_valid("value")`)],
)

/** A letter that the paper sends: kept until it is sent, and shown in the development mailbox without a server. */
export const letters = sqliteTable(
  'letters',
  {
    id: id(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    createdAt: createdAt(),
    sentAt: moment('sent_at'),
  },
  (table) => [index('letters_created').on(table.createdAt)],
)

/** Who has a story open on the desk, tab by tab; forgotten when the tab stops saying so. */
export const presences = sqliteTable(
  'presences',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    /** Made by the tab when it opens the story. */
    tab: text('tab').notNull(),
    editing: integer('editing', { mode: 'boolean' }).notNull(),
    seenAt: moment('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.tab] }),
    index('presences_seen').on(table.seenAt),
    check('presences_editing_bool', sql`"editing" IN (0, 1)`),
  ],
)
