import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { readMigrations } from '#db/migrations'
import * as articles from '#db/schema/articles'
import * as assets from '#db/schema/assets'
import * as authors from '#db/schema/authors'
import * as machines from '#db/schema/machines'
import * as pages from '#db/schema/pages'
import * as readers from '#db/schema/readers'
import * as records from '#db/schema/records'
import * as search from '#db/schema/search'
import * as sections from '#db/schema/sections'
import * as sources from '#db/schema/sources'
import * as tags from '#db/schema/tags'
import * as topics from '#db/schema/topics'
import * as users from '#db/schema/users'
import { testDatabase } from '#test/database'

const modules = [
  ...[articles, assets, authors, machines, pages, readers, records, search],
  ...[sections, sources, tags, topics, users],
]
const declared = modules
  .flatMap((module) => Object.values(module))
  .filter((value) => value instanceof SQLiteTable)
  .map((table) => getTableConfig(table))

type Column = { name: string; type: string; notnull: number; dflt_value: string | null; pk: number }
type Key = { table: string; from: string; to: string; on_delete: string }
type Index = { name: string; unique: number; origin: string; partial: number }

const db = testDatabase()
const rows = <Row>(sql: string, ...values: string[]) =>
  db.$client.prepare<string[], Row>(sql).all(...values)

test('every declared table is in the migrated schema, and no other', () => {
  const migrated = rows<{ name: string }>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations' ORDER BY name`,
  ).map(({ name }) => name)
  expect(migrated).toEqual(declared.map(({ name }) => name).sort())
})

test('every table is STRICT', () => {
  const loose = rows<{ name: string }>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
  )
  expect(loose).toEqual([])
})

test.each(declared.map((table) => [table.name, table] as const))(
  '%s: columns are as declared',
  (name, table) => {
    const migrated = rows<Column>('SELECT * FROM pragma_table_info(?)', name)
    const compound = new Set(
      table.primaryKeys.flatMap((key) => key.columns.map(({ name }) => name)),
    )
    expect(
      migrated.map((column) => ({
        name: column.name,
        type: column.type.toLowerCase(),
        notNull: column.notnull === 1,
        primary: column.pk > 0,
        hasDefault: column.dflt_value !== null,
      })),
    ).toEqual(
      table.columns.map((column) => ({
        name: column.name,
        type: column.getSQLType(),
        notNull: column.notNull,
        primary: column.primary || compound.has(column.name),
        hasDefault: column.default !== undefined,
      })),
    )
  },
)

test.each(declared.map((table) => [table.name, table] as const))(
  '%s: keys, indexes and checks are as declared',
  (name, table) => {
    const keys = rows<Key>('SELECT * FROM pragma_foreign_key_list(?)', name)
      .map((key) => `${key.from} -> ${key.table}.${key.to} ${key.on_delete.toLowerCase()}`)
      .sort()
    expect(keys).toEqual(
      table.foreignKeys
        .map((key) => {
          const { columns, foreignColumns, foreignTable } = key.reference()
          const target = getTableConfig(foreignTable).name
          return `${columns[0]?.name} -> ${target}.${foreignColumns[0]?.name} ${key.onDelete ?? 'no action'}`
        })
        .sort(),
    )
    const indexes = rows<Index>('SELECT * FROM pragma_index_list(?)', name).filter(
      ({ origin }) => origin === 'c',
    )
    const unique = table.columns.filter((column) => column.isUnique)
    expect(indexes.map((index) => `${index.name} ${index.unique} ${index.partial}`).sort()).toEqual(
      [
        ...table.indexes.map(
          ({ config }) =>
            `${config.name} ${Number(config.unique)} ${Number(Boolean(config.where))}`,
        ),
        ...unique.map((column) => `${column.uniqueName} 1 0`),
      ].sort(),
    )
    const sql = rows<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE name = ?', name)[0]?.sql
    const checks = [...(sql ?? '').matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map((match) => match[1])
    expect(checks.sort()).toEqual(table.checks.map((check) => check.name).sort())
  },
)

test('timestamps of migrations only rise', () => {
  const stamps = readMigrations().map(({ name }) => name.slice(0, 14))
  expect(new Set(stamps).size).toBe(stamps.length)
  expect(stamps).toEqual([...stamps].sort())
})
