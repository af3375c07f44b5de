import { seeded } from '#cli/generate/seeded'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { doc, p } from '#newsroom/body/build'
import { searchDesk } from '#newsroom/search/desk-search'
import { indexSaved } from '#newsroom/search/indexing'
import { marksIn } from '#newsroom/search/marks'
import { searchPublished } from '#newsroom/search/reader-search'
import { suggest } from '#newsroom/search/suggest'
import { castOf, readyStory, system } from '#test/cast'
import { testDatabase } from '#test/database'
import { fillers, questions, targets } from '#test/search/corpus'
import { oddQuestions } from '../../bench/odd-questions.ts'

export type FuzzFigures = {
  asked: number
  raised: string[]
  mostStatements: number
  mostRows: number
  slowest: number
}

/** Asks `count` questions that nobody means, drawn from `seed`, of readers' search, the desk's and the suggestions. */
export function fuzzSearch(count: number, seed: number): FuzzFigures {
  const random = seeded(seed)
  const db = testDatabase()
  const cast = castOf(db)
  for (const { headline, sapo, body } of [...targets, ...fillers.slice(0, 80)]) {
    const content = readyStory(cast.sections.economy, { headline, sapo, body: doc(p(body)) })
    const { articleId } = draftArticle(cast.lan, db, content)
    if (random() < 0.8) publishArticle(system, db, { articleId })
    else indexSaved(db, articleId)
  }
  const odd = oddQuestions(
    questions.map(({ text }) => text),
    seed,
  )
  const figures: FuzzFigures = { asked: 0, raised: [], mostStatements: 0, mostRows: 0, slowest: 0 }
  const watch = watched(db.$client)
  for (; figures.asked < count; figures.asked += 1) {
    const text = odd.next().value
    try {
      watch.begin()
      const began = performance.now()
      const { found } = searchPublished(db, { text }, Date.now())
      figures.slowest = Math.max(figures.slowest, performance.now() - began)
      figures.mostStatements = Math.max(figures.mostStatements, watch.statements)
      figures.mostRows = Math.max(figures.mostRows, watch.rows)
      for (const { headline } of found.slice(0, 3)) {
        const whole = marksIn(headline, [text]).map((piece) => piece.text)
        if (whole.join('') !== headline) throw new Error(`marks changed ${headline}`)
      }
      if (figures.asked % 4 === 0) searchDesk(cast.ha, db, { text })
      if (figures.asked % 4 === 1) suggest(db, text, Date.now())
    } catch (error) {
      figures.raised.push(`${JSON.stringify(text.slice(0, 80))}: ${error}`)
    }
  }
  return { ...figures, raised: figures.raised.slice(0, 5), slowest: Math.round(figures.slowest) }
}

type Client = ReturnType<typeof testDatabase>['$client']

/** Counts what a search asks of the database, and the rows that come back. */
function watched(client: Client) {
  const counts = {
    statements: 0,
    rows: 0,
    begin: () => Object.assign(counts, { statements: 0, rows: 0 }),
  }
  const prepare = client.prepare.bind(client) as (source: string) => ReturnType<Client['prepare']>
  client.prepare = ((source: string) => {
    const statement = prepare(source)
    const all = statement.all.bind(statement) as (...values: unknown[]) => unknown[]
    statement.all = (...values: unknown[]) => {
      const rows = all(...values)
      counts.statements += 1
      counts.rows += rows.length
      return rows
    }
    return statement
  }) as Client['prepare']
  return counts
}
