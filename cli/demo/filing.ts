import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { sections } from '#db/schema/sections'
import { sources } from '#db/schema/sources'
import type { Actor } from '#newsroom/actor'
import { enterAuthor } from '#newsroom/authors'
import { openSection } from '#newsroom/sections'
import { enterSource } from '#newsroom/sources'
import { tagNamed } from '#newsroom/tags'
import { slug } from '#newsroom/text/slug'
import { openTopic } from '#newsroom/topics'
import type { IdOf } from './content.ts'
import type { DemoAuthor } from './people.ts'
import type { DemoSection } from './sections.ts'
import type { DemoSource } from './sources.ts'
import type { DemoTopic } from './topics.ts'

const day = 24 * 60 * 60_000

/** Ids by kind and key, to be written into the ledger. */
export type NewIds = Record<string, number>

/** A top section and those below it; sections that the paper has at these addresses are used as they are. */
export function fileSection(actor: Actor, db: Db, section: DemoSection): NewIds {
  const top = sectionNamed(actor, db, section, null)
  const ids: NewIds = { [`section:${slug(section.name)}`]: top }
  for (const sub of section.below ?? []) {
    ids[`section:${slug(section.name)}/${slug(sub.name)}`] = sectionNamed(actor, db, sub, top)
  }
  return ids
}

function sectionNamed(
  actor: Actor,
  db: Db,
  { name, description }: Pick<DemoSection, 'name' | 'description'>,
  parentId: number | null,
): number {
  const known = db
    .select({ id: sections.id })
    .from(sections)
    .where(
      and(
        eq(sections.slug, slug(name)),
        parentId === null ? isNull(sections.parentId) : eq(sections.parentId, parentId),
      ),
    )
    .get()
  return known?.id ?? openSection(actor, db, { name, description, parentId }).sectionId
}

export function fileAuthor(actor: Actor, db: Db, author: DemoAuthor, id: IdOf): NewIds {
  const { key, name, title, biography, email, portrait, penNames = [] } = author
  const { authorId, penNameIds } = enterAuthor(actor, db, {
    name,
    title,
    biography,
    email,
    penNames,
    portraitAssetId: id('picture', portrait),
  })
  const pens = penNames.map((pen, place) => [`penName:${key}/${pen}`, penNameIds[place] ?? 0])
  return { [`author:${key}`]: authorId, ...Object.fromEntries(pens) }
}

/** An outlet that the paper knows by the same letters is used as it is. */
export function fileSource(actor: Actor, db: Db, source: DemoSource, now: number): NewIds {
  const { endsInDays, ...known } = source
  const earlier = db
    .select({ id: sources.id })
    .from(sources)
    .where(eq(sources.abbreviation, source.abbreviation))
    .get()
  const sourceId =
    earlier?.id ??
    enterSource(actor, db, {
      ...known,
      agreementEndsAt: endsInDays === null ? null : now + endsInDays * day,
    }).sourceId
  return { [`source:${source.abbreviation}`]: sourceId }
}

export const fileTag = (actor: Actor, db: Db, name: string): NewIds => ({
  [`tag:${name}`]: tagNamed(actor, db, name).tagId,
})

export function fileTopic(
  actor: Actor,
  db: Db,
  topic: DemoTopic,
  { id, now }: { id: IdOf; now: number },
): NewIds {
  const { name, description, banner, openedDaysAgo, closesInDays } = topic
  const { topicId } = openTopic(actor, db, {
    name,
    description,
    bannerAssetId: id('picture', banner),
    opensAt: now - openedDaysAgo * day,
    closesAt: closesInDays === null ? null : now + closesInDays * day,
  })
  return { [`topic:${slug(name)}`]: topicId }
}
