import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id, moment, oneOf, updatedAt } from './columns.ts'
import { sections } from './sections.ts'

/** Phóng viên, biên tập viên, thư ký tòa soạn, tổng biên tập, quản trị. */
export const roles = [
  'reporter',
  'editor',
  'managing_editor',
  'editor_in_chief',
  'administrator',
] as const

/** An account that signs in, apart from the byline that readers see (see authors). */
export const users = sqliteTable(
  'users',
  {
    id: id(),
    /** Lower case. */
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    role: text('role', { enum: roles }).notNull(),
    /** PHC string of argon2id; null until a first password is set. */
    passwordHash: text('password_hash'),
    disabledAt: moment('disabled_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  () => [
    check('users_role', oneOf('role', roles)),
    check('users_email_lower', sql`"email" = lower("email") AND "email" LIKE '%_@_%'`),
    check('users_name_present', sql`trim("name") <> ''`),
  ],
)

/** The sections that an editor is responsible for. */
export const userSections = sqliteTable(
  'user_sections',
  {
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    sectionId: integer('section_id')
      .notNull()
      .references(() => sections.id),
  },
  (table) => [primaryKey({ columns: [table.userId, table.sectionId] })],
)

export const sessionKinds = ['partial', 'full'] as const

/** A signed-in device. Only the SHA-256 of its token is kept; a partial session waits for the second factor. */
export const sessions = sqliteTable(
  'sessions',
  {
    /** Lower-case hex SHA-256 of the 32-byte token. */
    tokenHash: text('token_hash').primaryKey().notNull(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind', { enum: sessionKinds }).notNull(),
    userAgent: text('user_agent').notNull().default(''),
    createdAt: createdAt(),
    lastSeenAt: moment('last_seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('sessions_user').on(table.userId),
    index('sessions_expires').on(table.expiresAt),
    check('sessions_kind', oneOf('kind', sessionKinds)),
    check('sessions_token_hash_shape', sql`length("token_hash") = 64`),
  ],
)
