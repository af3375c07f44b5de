import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { type Import, projectFiles, readSources, type Source } from './house.ts'

const sources = readSources()
const files = projectFiles()
const isTest = (path: string) => /\.test\.tsx?$|^e2e\/|^test\//.test(path)
const product = sources.filter(({ path }) => !isTest(path))

const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : path)

/** The ladder of docs/where-code-lives.md: what each room may import of the project. */
const ladder: Record<string, (target: string, from: string) => boolean> = {
  app: (target) => /^(app|server|newsroom|components)\//.test(target),
  components: (target, from) =>
    /^(components|newsroom\/body|newsroom\/text)\//.test(target) ||
    (/\.client\.tsx$/.test(from) && /(^|\/)actions(\.ts)?$/.test(target)),
  server: (target) => /^(server|newsroom|db|integrations|components)\/|^env\.ts$/.test(target),
  newsroom: (target) => /^(newsroom|db|integrations)\//.test(target),
  front: (target) =>
    /^(front|integrations)\/|^db\/(connection|queries\/(changes|redirects))|^env\.ts$/.test(target),
  cli: (target) => /^(cli|newsroom|db|integrations|front)\/|^env\.ts$/.test(target),
  bench: (target) => /^(bench|cli|newsroom|db|integrations)\/|^env\.ts$|^test\/tools/.test(target),
  db: (target) => /^db\/|^env\.ts$/.test(target),
  integrations: (target) => /^(integrations|db)\/|^env\.ts$/.test(target),
}

/** Packages that a room stays free of. */
const foreign: Record<string, RegExp> = {
  app: /^(drizzle-orm|better-sqlite3)(\/|$)/,
  components: /^(drizzle-orm|better-sqlite3|sharp)(\/|$)/,
  newsroom: /^(next|react|react-dom)(\/|$)/,
  front: /^(next|react|react-dom)(\/|$)/,
  db: /^(next|react|react-dom)(\/|$)/,
}

const offences = (check: (source: Source, imported: Import) => boolean) =>
  product.flatMap((source) =>
    source.imports
      .filter((imported) => !imported.typeOnly && check(source, imported))
      .map((imported) => `${source.path} -> ${imported.target}`),
  )

test('nobody imports up the ladder', () => {
  expect(
    offences(({ path }, { target, package: isPackage }) => {
      const allowed = ladder[roomOf(path)]
      return !isPackage && allowed !== undefined && !allowed(target, path)
    }),
  ).toEqual([])
})

test('rooms stay free of the packages that they must not know', () => {
  expect(
    offences(({ path }, { target, package: isPackage }) =>
      Boolean(isPackage && foreign[roomOf(path)]?.test(target)),
    ),
  ).toEqual([])
})

test('type-only imports point down', () => {
  const order = [
    'app',
    'components',
    'server',
    'cli',
    'bench',
    'front',
    'newsroom',
    'db',
    'integrations',
  ]
  const up = product.flatMap((source) =>
    source.imports
      .filter(({ typeOnly, package: isPackage, target }) => {
        if (!typeOnly || isPackage) return false
        const from = order.indexOf(roomOf(source.path))
        const to = order.indexOf(roomOf(target))
        return from >= 0 && to >= 0 && to < from && !(roomOf(target) === 'components')
      })
      .map(({ target }) => `${source.path} -> ${target}`),
  )
  expect(up).toEqual([])
})

test('no dumping grounds and no barrels', () => {
  const dump = /(^|\/)(lib|utils?|helpers?|misc|common|shared)(\/|\.[a-z.]+$)|(^|\/)index\.[a-z]+$/
  expect(files.filter((path) => dump.test(path))).toEqual([])
})

test('client components carry their cost in their name, and reader pages have none', () => {
  const wrong = sources
    .filter(({ text }) => /^['"]use client['"]/m.test(text))
    .map(({ path }) => path)
    .filter(
      (path) =>
        // Next asks for this name, and for the directive in it.
        !/\.client\.tsx$|^app\/\(desk\)\/.*\/error\.tsx$/.test(path) ||
        /^app\/\(site\)|^components\/(article|front|media|site|section)\//.test(path),
    )
  expect(wrong).toEqual([])
})

test('only env.ts reads the environment', () => {
  const wrong = product
    .filter(({ text }) => /process\.env\b(?!\.NEXT_RUNTIME)/.test(text))
    .map(({ path }) => path)
    .filter((path) => path !== 'env.ts')
  expect(wrong).toEqual([])
})

test('no default exports but where Next asks for one', () => {
  const asked =
    /^app\/.*(page|layout|not-found|global-not-found|global-error|error)\.tsx$|\.config\.(ts|mjs)$/
  const wrong = product
    .filter(({ text }) => /^export default /m.test(text))
    .map(({ path }) => path)
    .filter((path) => !asked.test(path))
  expect(wrong).toEqual([])
})

test('reader pages never throw their status away', () => {
  const wrong = sources
    .filter(({ path }) => path.startsWith('app/(site)'))
    .filter(({ text }) => /\bnotFound\(|<Suspense\b/.test(text))
    .map(({ path }) => path)
  expect(wrong).toEqual([])
  expect(files.filter((path) => /^app\/\(site\)\/.*(loading|error)\.tsx$/.test(path))).toEqual([])
})

test('entry points are boring and files have one reason to change', () => {
  const lines = (text: string) => text.split('\n').length
  const long = product.filter(({ text }) => lines(text) > 400).map(({ path }) => path)
  const pages = product
    .filter(({ path }) => basename(path) === 'page.tsx')
    .filter(({ text }) => lines(text) > 80)
    .map(({ path }) => path)
  expect({ long, pages }).toEqual({ long: [], pages: [] })
})

test('no test is skipped or alone', () => {
  const skipped = sources
    .filter(({ path }) => isTest(path))
    .filter(({ text }) => /\b(test|it|describe)\.(skip|only|todo|fixme|skipIf|runIf)\b/.test(text))
    .map(({ path }) => path)
  expect(skipped).toEqual([])
})
