import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { createdAt, id, moment, updatedAt } from './columns.ts'

/** Chuyên mục, two levels: a section whose parent is null is a top section. A trigger refuses a third level. */
export const sections = sqliteTable(
  'sections',
  {
    id: id(),
    parentId: integer('parent_id').references((): AnySQLiteColumn => sections.id),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    position: integer('position').notNull().default(0),
    /** The approver of a story in this section may not be its author. */
    needsTwoPeople: integer('needs_two_people', { mode: 'boolean' }).notNull().default(false),
    hiddenAt: moment('hidden_at'),
    archivedAt: moment('archived_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** How it stands on the front page (newsroom/front-arrangements); null leaves that to the page. */
    arrangement: text('arrangement'),
  },
  (table) => [
    uniqueIndex('sections_slug').on(sql`coalesce(parent_id, 0)`, table.slug),
    check('sections_slug_shape', sql`"slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'`),
    check('sections_needs_two_people_bool', sql`"needs_two_people" IN (0, 1)`),
    check(
      'sections_arrangement_shape',
      sql`"arrangement" <> '' AND "arrangement" NOT GLOB '*[^a-z]*'`,
    ),
  ],
)
