import { and, eq, isNull, ne, or } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { assets } from '#db/schema/assets'
import { authors } from '#db/schema/authors'
import { sources } from '#db/schema/sources'
import { topics } from '#db/schema/topics'
import { users } from '#db/schema/users'
import { inviteUser } from '#newsroom/accounts/users'
import type { Person, System } from '#newsroom/actor'
import { enterAuthor } from '#newsroom/authors'
import { enterSource } from '#newsroom/sources'
import { tagNamed } from '#newsroom/tags'
import { slug } from '#newsroom/text/slug'
import { openTopic } from '#newsroom/topics'
import { fileSection } from '../demo/filing.ts'
import { demoSections } from '../demo/sections.ts'
import type { Beat } from './beats/beat.ts'
import { beats } from './beats.ts'
import { communes, inventPerson } from './names.ts'
import { type Running, running } from './running.ts'
import { seeded } from './seeded.ts'

/** Everything of the paper that stories name, by id. */
export type Paper = {
  /** The section that a beat is of, or the one above it. */
  sectionOf: (beat: Beat, above: boolean) => number | null
  authorIds: number[]
  sourceIds: number[]
  tagId: (name: string) => number | undefined
  topics: (Running & { topicId: number })[]
  reporters: Person[]
  /** Pictures that may be shown. */
  assetIds: number[]
}

const reporterCount = 24
const authorCount = 60

const outlets = [
  { abbreviation: 'BVC', name: 'Báo Vùng Cao' },
  { abbreviation: 'ĐPT', name: 'Đài Phố Thung' },
  { abbreviation: 'TSB', name: 'Tuần san Bản Mây' },
]

/** Makes sure of what the stories need: what the paper has of it already is used as it is. */
export function furnish(actor: System, db: Db, times: { from: number; until: number }): Paper {
  const sections = sectionsOf(
    Object.assign({}, ...demoSections.map((section) => fileSection(actor, db, section))),
  )
  // The newsroom is the same whatever the stories are.
  const random = seeded(1)
  const names = Array.from({ length: authorCount }, () => inventPerson(random))
  const authorIds = names.map((name) => authorNamed(actor, db, name))
  const tags = new Map(tagNames().map((name) => [name, tagNamed(actor, db, name).tagId]))
  return {
    sectionOf: (beat, above) => sections.get(beat)?.[above ? 'above' : 'own'] ?? null,
    authorIds,
    sourceIds: outlets.map((outlet) => sourceNamed(actor, db, outlet)),
    tagId: (name) => tags.get(name),
    topics: running(times).map((topic) => ({ ...topic, topicId: topicNamed(actor, db, topic) })),
    reporters: names.slice(0, reporterCount).map((name, place) => hire(actor, db, name, place)),
    assetIds: showable(db),
  }
}

/** @param filed ids as `fileSection` names them */
const sectionsOf = (filed: Record<string, number>) =>
  new Map(
    beats.map((beat) => {
      const above = `section:${slug(beat.above)}`
      return [beat, { own: filed[`${above}/${slug(beat.section)}`], above: filed[above] }]
    }),
  )

/** Tags of the sections, of what stories are about, and of the communes that are often in the news. */
const tagNames = () => [
  ...new Set([
    ...beats.flatMap(({ tags, thing }) => [...tags, ...thing]),
    ...communes.slice(0, 120),
  ]),
]

function authorNamed(actor: System, db: Db, name: string): number {
  const known = db.select({ id: authors.id }).from(authors).where(eq(authors.name, name)).get()
  return known?.id ?? enterAuthor(actor, db, { name, title: 'Phóng viên' }).authorId
}

function sourceNamed(
  actor: System,
  db: Db,
  outlet: { abbreviation: string; name: string },
): number {
  const known = db
    .select({ id: sources.id })
    .from(sources)
    .where(eq(sources.abbreviation, outlet.abbreviation))
    .get()
  return known?.id ?? enterSource(actor, db, outlet).sourceId
}

function topicNamed(actor: System, db: Db, { name, opensAt, closesAt }: Running): number {
  const known = db.select({ id: topics.id }).from(topics).where(eq(topics.name, name)).get()
  return known?.id ?? openTopic(actor, db, { name, opensAt, closesAt }).topicId
}

function hire(actor: System, db: Db, name: string, place: number): Person {
  const email = `${slug(name)}.${place + 1}@toasoan.example`
  const known = db.select({ id: users.id }).from(users).where(eq(users.email, email)).get()
  const account = { email, name, role: 'reporter' as const, sectionIds: [] }
  const userId = known?.id ?? inviteUser(actor, db, account).userId
  return { kind: 'person', userId, name, role: 'reporter', sectionIds: [] }
}

const showable = (db: Db): number[] =>
  db
    .select({ id: assets.id })
    .from(assets)
    .where(and(isNull(assets.replacedBy), or(ne(assets.alt, ''), eq(assets.decorative, true))))
    .limit(1_000)
    .all()
    .map(({ id }) => id)
