import { cache } from 'react'
import { authorBySlug } from '#db/queries/list-subjects'
import { cardsByIds } from '#db/queries/published'
import { signersOf, textsOf } from '#db/queries/search-names'
import { articlePath, authorPath, tagPath, topicPath } from '#newsroom/addresses'
import { toPlainText } from '#newsroom/body/text'
import { pageNumbers } from '#newsroom/list-pages'
import type { StoryCard } from '#newsroom/reading'
import type { Answer } from '#newsroom/search/answer'
import { type AskedFor, readAskedFor, searchAddress, spanOf } from '#newsroom/search/asked-for'
import { marksIn, type Piece, passageIn } from '#newsroom/search/marks'
import { searchPublished } from '#newsroom/search/reader-search'
import { suggest } from '#newsroom/search/suggest'
import { readStory } from '#newsroom/story-content'
import { teaser } from '#newsroom/text/cut'
import { toCards } from './cards.ts'
import { database } from './database.ts'
import { readMenu, readNow, readSections } from './reads.ts'

const perPage = 20
const passageWords = 40
const signersOffered = 5

/** A story that was found, with what answers the question marked. */
export type FoundStory = { story: StoryCard; headline: Piece[]; passage: Piece[] }

/** An answer, ready to be shown; empty where nothing was asked. */
export const readSearch = cache((query: string) => {
  const db = database()
  const asked = readAskedFor(Object.fromEntries(new URLSearchParams(query)))
  const sections = readMenu().flatMap(({ slug, name, id, children }) => [
    { slug, name, id, isTop: true },
    ...children.map((child) => ({
      slug: child.slug,
      name: child.name,
      id: child.id,
      isTop: false,
    })),
  ])
  const section = readSections().find(({ slug }) => slug === asked.section)
  const author = asked.author === null ? undefined : authorBySlug(db, asked.author)
  const answer = searchPublished(
    db,
    {
      text: asked.text,
      order: asked.order,
      exact: asked.exact,
      offset: (asked.page - 1) * perPage,
      limit: perPage,
      ...spanOf(asked),
      ...(section && { sectionId: section.id }),
      ...(author && { authorId: author.id }),
    },
    readNow(),
  )
  const pages = Math.max(1, Math.ceil(answer.total / perPage))
  const stories = shown(answer)
  const signers = signersOf(
    db,
    stories.map(({ story }) => story.id),
    signersOffered,
  ).filter(({ slug }) => slug !== asked.author)
  return {
    asked,
    sections,
    author: author ? { name: author.name, slug: author.slug } : null,
    signers,
    notes: notesOf(asked, answer, signers),
    answer: withoutRows(answer),
    stories,
    isPastEnd: asked.page > pages,
    links: linksOf(asked, pages),
  }
})

export type SearchResult = ReturnType<typeof readSearch>

const withoutRows = ({ question, readAs, suggestion, isLoose, total, isMore }: Answer) => ({
  ...{ readAs, suggestion, isLoose, total, isMore, isCut: question.isCut },
  isEmpty: question.words.length === 0,
})

/** The links of the notes around an answer. */
function notesOf(asked: AskedFor, answer: Answer, signers: { id: number; slug: string }[]) {
  const isNarrow = asked.section ?? asked.author ?? asked.from ?? asked.to
  const everywhere = { section: null, author: null, from: null, to: null }
  return {
    exact: searchAddress(asked, { exact: true }),
    suggested: answer.suggestion && searchAddress(asked, { text: answer.suggestion }),
    wider: isNarrow ? searchAddress(asked, everywhere) : null,
    signedBy: Object.fromEntries(
      signers.map(({ id, slug }) => [id, searchAddress(asked, { author: slug })]),
    ) as Record<number, string>,
  }
}

const linksOf = (asked: AskedFor, pages: number) => ({
  current: asked.page,
  numbers: pageNumbers(asked.page, pages).map((page) =>
    page === null ? null : { number: page, path: searchAddress(asked, { page }) },
  ),
  next: asked.page < pages ? searchAddress(asked, { page: asked.page + 1 }) : null,
})

function shown({ found, question, readAs, alsoRead }: Answer): FoundStory[] {
  const db = database()
  const cards = toCards(
    db,
    cardsByIds(
      db,
      found.map(({ articleId }) => articleId),
      readNow(),
    ),
  )
  const asked = [readAs?.text ?? question.text, ...alsoRead]
  const inSapo = new Map(cards.map(({ id, sapo }) => [id, passageIn(sapo, asked, passageWords)]))
  const texts = textsOf(
    db,
    cards.filter(({ id }) => !inSapo.get(id)).map(({ id }) => id),
  )
  return cards.map((story) => {
    const content = texts.get(story.id)
    const inBody = content
      ? passageIn(toPlainText(readStory(content).body), asked, passageWords)
      : null
    const passage = inSapo.get(story.id) ?? inBody ?? teaser(story.sapo, 220)
    return {
      story,
      headline: marksIn(story.headline, asked),
      passage: marksIn(passage, asked),
    }
  })
}

const namePaths = { tag: tagPath, topic: topicPath, author: authorPath }
const nameKinds = { tag: 'Từ khóa', topic: 'Sự kiện', author: 'Tác giả' }

/** What the search field offers while somebody types. */
export function readSuggestions(typed: string) {
  const db = database()
  const now = readNow()
  const { stories, names } = suggest(db, typed, now)
  const cards = cardsByIds(
    db,
    stories.map(({ articleId }) => articleId),
    now,
  )
  return [
    ...names.map(({ kind, name, slug }) => ({
      kind: nameKinds[kind],
      text: name,
      path: namePaths[kind](slug),
    })),
    ...cards.map(({ id, headline, topSectionSlug, slug }) => ({
      kind: '',
      text: headline,
      path: articlePath(topSectionSlug, slug, id),
    })),
  ]
}
