import { expect, test } from 'vitest'
import { readSources } from './house.ts'

const desk = readSources().filter(({ path }) => /^app\/(\(desk\)|\(preview\)|api)\//.test(path))
const actionFiles = desk.filter(({ text }) => /^['"]use server['"]/m.test(text))
const handlerFiles = desk.filter(({ path }) => path.endsWith('/route.ts'))

/** Every export of a file with what it is made by: `enter = formAction(`. */
const exportsOf = (text: string) =>
  [...text.matchAll(/^export (?!type\b)(.*)$/gm)].map(([, line = '']) => line)

const settings = /^const (dynamic|runtime|maxDuration|revalidate|fetchCache) =/
const guarded = /^const (GET|POST) = (readHandler|writeHandler|uploadHandler)\(/

test('every server action is made by formAction', () => {
  expect(actionFiles.length).toBeGreaterThan(5)
  const bare = actionFiles.flatMap(({ path, text }) =>
    exportsOf(text)
      .filter((line) => !/^const \w+ = formAction\($/.test(line.replace(/\(.+$/, '(')))
      .map((line) => `${path}: ${line}`),
  )
  expect(bare).toEqual([])
})

/** The address of a page, with `*` for what varies: `/admin/tin/*`; a layout stands for all below it. */
const addressOf = (path: string) =>
  path
    .replace(/^app\/\(desk\)/, '')
    .replaceAll(/\/\([^)]+\)/g, '')
    .replaceAll(/\/(\[[^\]]+\]|moi)(?=\/)/g, '/*')
    .replace(/\/layout\.tsx$/, '/**')
    .replace(/\/page\.tsx$/, '')

test('every action names the pages that its form stands on, and no other', () => {
  const named = actionFiles.map(({ path, text }) => [
    path,
    [...(/= actionsOf\(([^)]*)\)/.exec(text)?.[1]?.matchAll(/'([^']+)'/g) ?? [])]
      .map(([, page]) => page)
      .toSorted(),
  ])
  const standing = actionFiles.map(({ path }) => [
    path,
    [
      ...new Set(
        desk
          .filter(({ imports }) => imports.some(({ target }) => target === path))
          .map((page) => addressOf(page.path))
          // A layout's forms stand on its pages too.
          .filter((page, _, all) => page.endsWith('**') || !all.includes('/admin/**')),
      ),
    ].toSorted(),
  ])
  expect(named).toEqual(standing)
})

test('server actions stand in files of that name, and nowhere inside a component', () => {
  const strays = readSources()
    .filter(({ path }) => !/\.test\.tsx?$|^(e2e|test)\//.test(path))
    .filter(({ text }) => /^\s*['"]use server['"]/m.test(text))
    .map(({ path }) => path)
    .filter((path) => !/^app\/\(desk\)\/.*\/actions\.ts$/.test(path))
  expect(strays).toEqual([])
})

test('every route handler of the desk is made by the wrapper that its effect asks for', () => {
  expect(handlerFiles.length).toBeGreaterThan(0)
  const bare = handlerFiles
    .filter(({ path }) => path.startsWith('app/(desk)/'))
    .flatMap(({ path, text }) =>
      exportsOf(text)
        .filter((line) => !settings.test(line) && !guarded.test(line))
        .concat(/export const GET = (?!readHandler)/.test(text) ? ['a GET that writes'] : [])
        .concat(/export const POST = readHandler/.test(text) ? ['a POST without origin'] : [])
        .map((line) => `${path}: ${line}`),
    )
  expect(bare).toEqual([])
})

test('who is refused at the desk is told why in their own language', () => {
  // The operator's commands are Vietnamese, imports among them.
  const monolingual = readSources()
    .filter(({ path }) => /^(newsroom|server|app)\/(?!import\/)/.test(path))
    .filter(({ path }) => !/\.test\.ts$/.test(path))
    .flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /\bnew (?:Refusal|NotFound|NotAllowed|WrongState)\(\s*['"`]|\bmessage: ['"`]|\.(?:min|max|regex|refine|email|string)\([^()]*['"`][A-ZĐ]/g,
        ),
      ].map(([found]) => `${path}: ${found}`),
    )
  expect(monolingual).toEqual([])
})

test('no page of the desk reads without asking who is there', () => {
  const open = desk
    .filter(({ path }) => /^app\/\(desk\)\/.*\/page\.tsx$/.test(path))
    .filter(({ text }) => !/\b(signedIn|atTheDoor)\(/.test(text))
    .map(({ path }) => path)
  expect(open).toEqual([])
})
