import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ensureBuild } from '#cli/build'
import { closeDatabase } from '#db/connection'
import { writeContent } from './content.ts'
import { measureGrowth, ratiosOf } from './growth.ts'
import { loader } from './load.ts'
import { consumptionOf } from './processes.ts'
import {
  emptyFolder,
  hasNginx,
  type Server,
  startBareNext,
  startNginx,
  startProduct,
} from './product.ts'
import { type Contender, compare, type Row, whilePublishing } from './throughput.ts'
import { measureTyping } from './typing.ts'
import { measureVisibility } from './visibility.ts'
import { weigh } from './weight.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    articles: { type: 'string', default: '300' },
    sizes: { type: 'string', default: '1000,100000,1000000' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const wants = (name: string) => values.only === undefined || values.only === name
const say = (line: string) => process.stderr.write(`\r\u001b[K${line}`)

if (values.only === 'growth') {
  const rows = await measureGrowth({
    sizes: values.sizes.split(',').map(Number),
    folder: resolve('.build/growth'),
    build: await ensureBuild(process.cwd(), say),
    rounds: rounds * 4,
    say,
  })
  say('')
  console.table(rows.map(rounded))
  for (const line of ratiosOf(rows)) console.log(line)
  if (values.json) writeFileSync(values.json, JSON.stringify({ growth: rows }, null, 2))
  process.exit(0)
}

const folder = resolve('.build/bench')
emptyFolder(folder)
const build = await ensureBuild(process.cwd(), say)
say('Viết nội dung …')
emptyFolder(join(folder, 'data'))
const content = writeContent(join(folder, 'data/trangnhat.db'), Number(values.articles))
const results: Record<string, unknown> = {
  machine: { cpus: cpus().length, model: cpus()[0]?.model, node: process.version },
  loader,
}
const product = await startProduct(join(folder, 'data'), 3990)
const others: Server[] = []
try {
  results.coldStart = { toFirstAnswer: product.startedAfter }
  await pause(2000)
  const idle = consumptionOf(product.pid).memory
  await refuseRedirects()
  if (wants('throughput')) results.throughput = await measureThroughput()
  if (wants('visibility')) {
    say('Đăng tới lúc thấy …')
    results.visibility = {
      quiet: await measureVisibility(content, product.origin, 100),
      underLoad: await measureUnderLoad(),
    }
  }
  if (wants('weight')) {
    say('Cân trang …')
    results.weight = await weigh(product.origin, content.paths)
  }
  if (wants('typing')) {
    say('Gõ trong bài mười nghìn chữ …')
    results.typing = await measureTyping(content.db, product.origin, 300)
  }
  results.memory = { idle, now: consumptionOf(product.pid).memory }
} finally {
  for (const server of [product, ...others]) await server.stop()
  closeDatabase(content.db)
}
say('')
print()
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2))

async function measureThroughput(): Promise<Row[]> {
  const bare = await startBareNext(join(folder, 'data'), 3991, build)
  others.push(bare)
  const nginx = hasNginx() ? await startNginx(join(folder, 'nginx'), 3992, await pageFiles()) : null
  if (nginx) others.push(nginx)
  const rows: Row[] = []
  const options = { rounds, seconds, say }
  for (const [page, path] of Object.entries(content.paths)) {
    const fixed: Contender[] = nginx
      ? [{ server: nginx, address: `${nginx.origin}/${page}.html` }]
      : []
    const front = { server: product, address: product.origin + path }
    rows.push(
      ...(await compare(
        page,
        [front, ...fixed, { server: bare, address: bare.origin + path }],
        options,
      )),
      ...(await whilePublishing(content, () =>
        compare(
          page,
          [front, ...fixed].map((contender) => ({
            ...contender,
            label: `${contender.server.name}, publishing`,
          })),
          options,
        ),
      )),
    )
  }
  return rows
}

/** What is not a page itself would be measured as an empty answer. */
async function refuseRedirects() {
  for (const path of Object.values(content.paths)) {
    const { status } = await fetch(product.origin + path, { redirect: 'manual' })
    if (status !== 200) throw new Error(`${path}: ${status}`)
  }
}

/** The very bytes that the front door answers with. */
async function pageFiles(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const [page, path] of Object.entries(content.paths)) {
    for (const [encoding, ending] of [
      ['identity', '.html'],
      ['gzip', '.html.gz'],
    ] as const) {
      const args = ['-s', '-H', `Accept-Encoding: ${encoding}`, product.origin + path]
      files.set(page + ending, execFileSync('curl', args))
    }
  }
  return files
}

async function measureUnderLoad() {
  const load = compare(
    'tải',
    [{ server: product, address: product.origin + content.paths.article }],
    {
      rounds: 1,
      seconds: 20,
      say: () => {},
    },
  )
  const visibility = await measureVisibility(content, product.origin, 100)
  await load
  return visibility
}

function print() {
  for (const [name, result] of Object.entries(results)) {
    console.log(`\n${name}`)
    if (Array.isArray(result)) console.table(result.map(rounded))
    else console.log(JSON.stringify(rounded(result as object)))
  }
  const rows = (results.throughput ?? []) as Row[]
  for (const page of Object.keys(content.paths)) {
    const of = (server: string) => rows.find((row) => row.page === page && row.server === server)
    const [front, nginx, bare] = [of('front door'), of('nginx'), of('bare next')]
    if (!front) continue
    const ratio = (other: Row | undefined) =>
      other ? (front.perSecond / other.perSecond).toFixed(2) : '–'
    console.log(`${page}: ${ratio(nginx)} của nginx, ${ratio(bare)} lần Next trần`)
  }
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 100) / 100
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]))
}
