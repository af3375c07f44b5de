import type { Db } from '#db/connection'
import { catalogueAuthors } from '#db/queries/catalogue'
import { allPeople } from '#db/queries/people'
import { allSections } from '#db/queries/published'
import type { Actor } from './actor.ts'
import { may } from './permissions.ts'
import { searchDesk } from './search/desk-search.ts'
import { fold } from './text/fold.ts'
import { nfcLine } from './text/nfc.ts'
import type { ArticleState } from './transitions.ts'

/** A story to go to; moments are UTC epoch milliseconds. */
export type StoryJump = {
  id: number
  headline: string
  state: ArticleState
  amended: boolean
  section: string | null
  updatedAt: number
}

/** Where a person of the desk can go from a few words. */
export type Jumps = {
  stories: StoryJump[]
  /** What the words were read as, where no story has them as they were typed. */
  readAs: string | null
  sections: { id: number; name: string; above: string | null }[]
  authors: { id: number; name: string }[]
  members: { id: number; name: string }[]
}

const most = { stories: 6, others: 4 }

/** Stories that the actor may see, sections, and people whose pages are open to the actor. Never throws for what was typed. */
export function jumpsFor(actor: Actor, db: Db, typed: string): Jumps {
  const text = nfcLine(typed.slice(0, 200))
  const sections = allSections(db)
  const nameOf = (id: number | null) => sections.find((section) => section.id === id)?.name ?? null
  if (text === '') return { stories: [], readAs: null, sections: [], authors: [], members: [] }
  const { found, readAs } = searchDesk(actor, db, { text, limit: most.stories })
  const named = <Row>(rows: readonly Row[], wordsOf: (row: Row) => string) =>
    rows.filter((row) => holds(wordsOf(row), text)).slice(0, most.others)
  return {
    stories: found.map(({ articleId, headline, state, amended, sectionId, updatedAt }) => ({
      id: articleId,
      headline,
      state,
      amended: amended === 1,
      section: nameOf(sectionId),
      updatedAt,
    })),
    readAs: readAs?.text ?? null,
    sections: may(actor, 'article.create')
      ? named(
          sections.filter(({ archivedAt }) => archivedAt === null),
          ({ name }) => name,
        ).map(({ id, name, parentId }) => ({ id, name, above: nameOf(parentId) }))
      : [],
    authors: may(actor, 'author.edit')
      ? named(catalogueAuthors(db), ({ name, penNames }) =>
          [name, ...penNames.map((pen) => pen.name)].join(' '),
        ).map(({ id, name }) => ({ id, name }))
      : [],
    members: may(actor, 'user.edit')
      ? named(allPeople(db), ({ name, email }) => `${name} ${email}`).map(({ id, name }) => ({
          id,
          name,
        }))
      : [],
  }
}

/** Whether a name has a word for the beginning of each that was typed; marks count where they were typed. */
function holds(name: string, typed: string): boolean {
  const words = wordsIn(name.toLowerCase())
  return wordsIn(typed.toLowerCase()).every((wanted) =>
    words.some((word) =>
      wanted === fold(wanted) ? fold(word).startsWith(wanted) : word.startsWith(wanted),
    ),
  )
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
