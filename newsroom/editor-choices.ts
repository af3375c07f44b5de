import type { Db } from '#db/connection'
import {
  allPenNames,
  articlesByIds,
  bylineNames,
  openSections,
  runningTopics,
  sourceNames,
  storiesLike,
  storyLinks,
  tagsByIds,
  tagsLike,
} from '#db/queries/desk-editor'
import { type Actor, userIdOf } from './actor.ts'
import { articlePath } from './addresses.ts'
import { subjectOf } from './articles/load.ts'
import { may } from './permissions.ts'
import { inOrderOf } from './text/collation.ts'
import { fold } from './text/fold.ts'
import { slug } from './text/slug.ts'

type SectionChoice = { id: number; name: string; path: string; needsTwoPeople: boolean }
type AuthorChoice = {
  id: number
  name: string
  penNames: { id: number; name: string }[]
}
export type Choice = { id: number; name: string }
/** A story that another one can lead to; `path` is null while readers cannot see it. */
export type StoryLink = {
  id: number
  headline: string
  path: string | null
  section: string
  at: number | null
}

/** What a story's fields can be set to. */
export type Choices = {
  sections: SectionChoice[]
  authors: AuthorChoice[]
  sources: Choice[]
  topics: Choice[]
  canCreateTags: boolean
}

export function choicesFor(actor: Actor, db: Db): Choices {
  const pens = allPenNames(db)
  return {
    sections: sectionChoices(db),
    authors: bylineNames(db).map((author) => ({
      ...author,
      penNames: pens
        .filter(({ authorId }) => authorId === author.id)
        .map(({ id, name }) => ({ id, name })),
    })),
    sources: inOrderOf(sourceNames(db), ({ name }) => name).map(({ id, abbreviation, name }) => ({
      id,
      name: abbreviation === name ? name : `${name} (${abbreviation})`,
    })),
    topics: runningTopics(db, Date.now()),
    canCreateTags: may(actor, 'tag.create', { createdBy: userIdOf(actor), topSectionId: null }),
  }
}

/** Top sections with their sub-sections under them; `path` reads `Đời sống › Nông thôn mới`. */
function sectionChoices(db: Db): SectionChoice[] {
  const rows = openSections(db)
  const tops = rows.filter(({ parentId }) => parentId === null)
  return tops.flatMap((top) => [
    { id: top.id, name: top.name, path: top.name, needsTwoPeople: top.needsTwoPeople },
    ...rows
      .filter(({ parentId }) => parentId === top.id)
      .map((sub) => ({
        id: sub.id,
        name: sub.name,
        path: `${top.name} › ${sub.name}`,
        needsTwoPeople: top.needsTwoPeople,
      })),
  ])
}

export const chosenTags = (db: Db, ids: number[]): Choice[] => {
  const found = new Map(tagsByIds(db, ids).map((tag) => [tag.id, tag]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Tags that hold what was typed, with or without marks. */
export function suggestTags(db: Db, typed: string): Choice[] {
  const folded = slug(typed, '')
  return folded === '' ? [] : tagsLike(db, folded, 8)
}

/** Stories that are out, by words of their headline with or without marks, or by a pasted address. */
export function findStories(actor: Actor, db: Db, typed: string): StoryLink[] {
  const pasted = /-(\d{1,15})\.html/.exec(typed)?.[1]
  if (pasted) return storiesByIds(actor, db, [Number(pasted)])
  const words = fold(typed)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 8)
  return storiesLike(db, words, Date.now(), 8).map(linkOf)
}

/**
 * The stories of `ids` in that order: those that are out, and of the others those that the actor may know
 * of, since a story can name another before it is out.
 */
export function storiesByIds(actor: Actor, db: Db, ids: number[]): StoryLink[] {
  const out = new Map(storyLinks(db, ids).map((row) => [row.id, linkOf(row)]))
  const inWork = new Map(
    articlesByIds(db, ids)
      .filter((article) => may(actor, 'article.view', subjectOf(db, article)))
      .map((article) => [article.id, article.headline]),
  )
  return ids.flatMap((id): StoryLink[] => {
    const link = out.get(id)
    if (link) return [link]
    const headline = inWork.get(id)
    return headline === undefined ? [] : [{ id, headline, path: null, section: '', at: null }]
  })
}

const linkOf = (row: ReturnType<typeof storyLinks>[number]): StoryLink => ({
  id: row.id,
  headline: row.headline,
  path: articlePath(row.topSlug, row.slug, row.id),
  section: row.section,
  at: row.publishedAt,
})
