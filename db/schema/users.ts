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

export const deskLanguages = ['vi', 'en'] as const

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
    /** Language of the desk for this person. */
    language: text('language', { enum: deskLanguages }).notNull().default('vi'),
    /** Sealed by the key in DATA_DIR/secrets; in force once `totpConfirmedAt` is set. */
    totpSecret: text('totp_secret'),
    totpConfirmedAt: moment('totp_confirmed_at'),
    /** The last 30-second step whose code was accepted: a code works once. */
    totpLastStep: integer('totp_last_step'),
    /** Whether keys of one letter do something at the desk; some people cannot have that (WCAG 2.1.4). */
    singleKeys: integer('single_keys', { mode: 'boolean' }).notNull().default(true),
  },
  () => [
    check('users_role', oneOf('role', roles)),
    check('users_language', oneOf('language', deskLanguages)),
    check('users_email_lower', sql`"email" = lower("email") AND "email" LIKE '%_@_%'`),
    check('users_name_present', sql`trim("name") <> ''`),
    check('users_single_keys_bool', sql`"single_keys" IN (0, 1)`),
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

/** Codes that stand in for the second factor, each once. Only the SHA-256 is kept. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    codeHash: text('code_hash').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [primaryKey({ columns: [table.userId, table.codeHash] })],
)

export const linkKinds = ['setup', 'invite', 'reset'] as const

/** A link that works once: to set the paper up, to accept an invitation, to choose a new password. */
export const oneTimeLinks = sqliteTable(
  'one_time_links',
  {
    /** Lower-case hex SHA-256 of the 32-byte token in the link. */
    tokenHash: text('token_hash').primaryKey().notNull(),
    kind: text('kind', { enum: linkKinds }).notNull(),
    /** Null for the set-up link, which makes the first account. */
    userId: integer('user_id').references(() => users.id),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [
    index('one_time_links_user').on(table.userId),
    check('one_time_links_kind', oneOf('kind', linkKinds)),
    check('one_time_links_user_known', sql`("kind" = 'setup') = ("user_id" IS NULL)`),
  ],
)

/** Failed attempts by account or by network address: what slows the next one down. */
export const signInFailures = sqliteTable(
  'sign_in_failures',
  {
    /** `account:<e-mail>` or `address:<IPv4 or IPv6 /64>`. */
    key: text('key').primaryKey().notNull(),
    failures: integer('failures').notNull(),
    lastAt: moment('last_at').notNull(),
  },
  (table) => [index('sign_in_failures_last').on(table.lastAt)],
)
