import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { generateStories } from '#cli/generate/generate'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'
import { articles } from '#db/schema/articles'
import { systemActor } from '#newsroom/actor'
import { loadRevision } from '#newsroom/articles/load'
import { publishArticle } from '#newsroom/articles/publish'
import { saveArticle } from '#newsroom/articles/write'
import { countViews, type DeskView, listStories } from '#newsroom/desk-list'
import { searchDesk } from '#newsroom/search/desk-search'
import { searchPublished } from '#newsroom/search/reader-search'
import { beginRefill, refillLeft, refillSome, tidySome } from '#newsroom/search/refill'
import { pathOf } from './content.ts'
import { median, percentile } from './numbers.ts'
import { oddQuestions } from './odd-questions.ts'
import { type Server, startBareNext } from './product.ts'
import { questions } from './questions.ts'

const bench = systemActor('đo tốc độ')
const seed = 11
const until = Date.UTC(2026, 10, 23, 7)

/** One paper of so many stories. Times are milliseconds, sizes bytes, rates stories a second. */
export type Growth = {
  articles: number
  front: number
  section: number
  article: number
  searchP95: number
  searchWorst: number
  /** The slowest of questions that nobody means. */
  oddWorst: number
  deskListP95: number
  deskSearchP95: number
  publish: number
  indexBytes: number
  databaseBytes: number
  writeRate: number | null
  indexRate: number | null
}

type Paper = { count: number; db: Db; server: Server; paths: Record<Page, string> }
type Page = 'front' | 'section' | 'article'
type Rates = Pick<Growth, 'writeRate' | 'indexRate'>

/**
 * Measures papers of several sizes by turns in one run, so that whatever else the machine does hits all of them.
 * Papers of an earlier run in `folder` are measured again as they are.
 */
export async function measureGrowth({
  sizes,
  folder,
  build,
  rounds,
  say,
}: {
  sizes: readonly number[]
  folder: string
  build: string
  rounds: number
  say: (line: string) => void
}): Promise<Growth[]> {
  const papers: Paper[] = []
  const rates = new Map<number, Rates>()
  try {
    for (const [place, count] of sizes.entries()) {
      const data = join(folder, String(count))
      rates.set(count, await prepare(data, count, say))
      const db = openDatabase(join(data, 'trangnhat.db'))
      const server = await startBareNext(data, 3980 + place, build)
      papers.push({ count, db, server, paths: pathsOf(db) })
    }
    const renders = await renderByTurns(papers, rounds, say)
    return papers.map(({ count, db }, place) => {
      say(`${count} bài: tìm, danh sách, đăng …`)
      const inProcess = measureInProcess(db, rounds)
      const times = renders[place] ?? { front: [], section: [], article: [] }
      return {
        articles: count,
        front: median(times.front),
        section: median(times.section),
        article: median(times.article),
        ...inProcess,
        indexBytes: bytesOf(db, 'search%'),
        databaseBytes: statSync(join(folder, String(count), 'trangnhat.db')).size,
        ...(rates.get(count) ?? { writeRate: null, indexRate: null }),
      }
    })
  } finally {
    for (const { server, db } of papers) {
      await server.stop()
      closeDatabase(db)
    }
  }
}

async function prepare(data: string, count: number, say: (line: string) => void): Promise<Rates> {
  const file = join(data, 'trangnhat.db')
  const isNew = !existsSync(file)
  mkdirSync(data, { recursive: true })
  const db = openDatabase(file)
  try {
    migrate(db)
    const writeRate = isNew ? await writing(db, count, say) : null
    const isFilled = refillLeft(db) === null
    return { writeRate, indexRate: isFilled ? null : indexing(db, count, say) }
  } finally {
    closeDatabase(db)
  }
}

async function writing(db: Db, count: number, say: (line: string) => void) {
  const began = performance.now()
  await generateStories({
    db,
    count,
    seed,
    until,
    progress: (done) => say(`${count} bài: đã viết ${done}`),
  })
  return perSecond(count, began)
}

function indexing(db: Db, count: number, say: (line: string) => void) {
  const began = performance.now()
  beginRefill(db)
  for (let last = refillSome(db, 500); last; last = refillSome(db, 500)) {
    say(`${count} bài: đã vào chỉ mục ${last.done}/${last.total}`)
  }
  while (tidySome(db));
  return perSecond(count, began)
}

const perSecond = (count: number, began: number) => (count * 1000) / (performance.now() - began)

/** A busy section, and a story in the middle of the paper. */
function pathsOf(db: Db): Paper['paths'] {
  const { max } = db.$client
    .prepare<[], { max: number }>('SELECT max(article_id) AS max FROM publications')
    .get() ?? { max: 1 }
  return {
    front: '/',
    section: '/kinh-te',
    article: pathOf(db, Math.ceil(max / 2)),
  }
}

async function renderByTurns(
  papers: readonly Paper[],
  rounds: number,
  say: (line: string) => void,
) {
  const times = papers.map(
    () => ({ front: [], section: [], article: [] }) as Record<Page, number[]>,
  )
  // The first round of each page only warms it up.
  for (let round = 0; round <= rounds; round++) {
    say(`Dựng trang, lượt ${round}/${rounds}`)
    for (const [place, { server, paths }] of papers.entries()) {
      for (const page of ['front', 'section', 'article'] as const) {
        const began = performance.now()
        const response = await fetch(server.origin + paths[page])
        await response.arrayBuffer()
        if (!response.ok) throw new Error(`${paths[page]}: ${response.status}`)
        if (round > 0) times[place]?.[page].push(performance.now() - began)
      }
    }
  }
  return times
}

function measureInProcess(db: Db, rounds: number) {
  const searches = timesOf(questions, (text) => searchPublished(db, { text }, until))
  const odd = timesOf(oddOnes, (text) => searchPublished(db, { text }, until))
  const desk = timesOf(questions, (text) => searchDesk(bench, db, { text }))
  const lists = timesOf(listings, (question) => {
    listStories(bench, db, question, until)
    countViews(bench, db, until)
  })
  return {
    searchP95: percentile(searches, 0.95),
    searchWorst: Math.max(...searches),
    oddWorst: Math.max(...odd),
    deskListP95: percentile(lists, 0.95),
    deskSearchP95: percentile(desk, 0.95),
    publish: median(publishTimes(db, rounds)),
  }
}

const oddCount = 1000
const drawn = oddQuestions(questions, seed)
const oddOnes = Array.from({ length: oddCount }, () => drawn.next().value)

const views: DeskView[] = ['all', 'today', 'mine', 'queue', 'scheduled', 'out', 'amended', 'trash']
const listings = views.flatMap((view) => [
  { view },
  { view, sort: 'oldest' as const },
  { view, sectionId: 1 },
  { view, from: until - 400 * 86_400_000, to: until - 300 * 86_400_000 },
  { view, states: ['draft' as const, 'submitted' as const] },
])

/** The first answer to everything warms up and is not counted. */
function timesOf<Item>(items: readonly Item[], work: (item: Item) => void): number[] {
  for (const item of items) work(item)
  return items.map((item) => {
    const began = performance.now()
    work(item)
    return performance.now() - began
  })
}

/** Saves the newest stories with another headline and puts the change out. */
function publishTimes(db: Db, rounds: number): number[] {
  const wanted = db
    .select()
    .from(articles)
    .where(eq(articles.state, 'published'))
    .limit(rounds * 4)
    .all()
  return wanted.map((article) => {
    const { content } = loadRevision(db, article, article.workingRevisionId)
    const changed = { ...content, headline: `${content.headline} …` }
    const began = performance.now()
    const { version } = saveArticle(bench, db, {
      articleId: article.id,
      fromVersion: article.version,
      content: changed,
    })
    publishArticle(bench, db, { articleId: article.id, fromVersion: version })
    return performance.now() - began
  })
}

/** What the tables of that name take up in the file. */
const bytesOf = (db: Db, like: string): number =>
  db.$client
    .prepare<[string], { bytes: number | null }>(
      'SELECT sum(pgsize) AS bytes FROM dbstat WHERE name LIKE ? AND aggregate = TRUE',
    )
    .get(like)?.bytes ?? 0

/** How each size compares with the smallest, as lines to read. */
export function ratiosOf(rows: readonly Growth[]): string[] {
  const [first, ...others] = rows
  if (!first) return []
  const ratio = (row: Growth, key: Page | 'publish') => (row[key] / first[key]).toFixed(2)
  return others.map(
    (row) =>
      `${row.articles} so với ${first.articles}: trang nhất ${ratio(row, 'front')}, chuyên mục ${ratio(row, 'section')}, ` +
      `bài ${ratio(row, 'article')}, đăng ${ratio(row, 'publish')} lần`,
  )
}
