import type { Db } from '#db/connection'
import { type Callers, hireCallers, together } from './callers.ts'
import { type Prepared, prepareStory } from './permission-doors.ts'
import {
  actionBody,
  actionHeaders,
  type BuiltAction,
  builtActions,
  pageOf,
  type Reply,
  send,
  untilQuiet,
} from './wire.ts'

export type Scene = { callers: Callers; story: Prepared; boss: string }

/** An editor-in-chief who may do everything, and a story of theirs to do it to. */
export async function scene(db: Db): Promise<Scene> {
  const set = together(db, () => {
    const callers = hireCallers(db)
    const { person, token } = callers.editor_in_chief
    const story = prepareStory(db, person, callers.theirs, 'draft')
    return { callers, story, boss: token ?? '' }
  })
  await untilQuiet(db)
  return set
}

/** A form that would do something, whichever action of the desk it reaches. */
export const everyField = ({ callers, story }: Scene): [string, string][] => [
  ['story', `${story.articleId}.${story.version}`],
  ['articleId', String(story.articleId)],
  ['revisionId', String(story.revisionId)],
  ['fromVersion', String(story.version)],
  ['userId', String(callers.reporter.person.userId)],
  ['id', '1'],
  ['email', `giả-mạo-${process.pid}@bao.example`],
  ['name', 'Người giả mạo'],
  ['role', 'editor_in_chief'],
  ['language', 'en'],
  ['password', 'một câu mật khẩu dài'],
  ['current', 'một câu mật khẩu dài'],
  ['token', 'A'.repeat(43)],
  ['code', '123456'],
]

/** A page that the action's form stands on, of this scene's story or reporter. */
export const ownPage = (action: BuiltAction, { callers, story }: Scene): string => {
  const person = action.file.includes('nguoi-dung')
  return pageOf(action, String(person ? callers.reporter.person.userId : story.articleId))
}

/** What another site, or no browser at all, would send in place of our own origin. */
export const forgeries = (origin: string): Record<string, Record<string, string>> => {
  const { host, hostname } = new URL(origin)
  return {
    'no Origin': {},
    'no Origin, from our site': { 'sec-fetch-site': 'same-origin' },
    'Origin null': { origin: 'null' },
    'empty Origin': { origin: '' },
    'a foreign Origin': { origin: 'https://ke-xau.example' },
    'our host over https': { origin: `https://${host}` },
    'our host, another port': { origin: `http://${hostname}:1` },
    'our origin with a tail': { origin: `${origin}.ke-xau.example` },
    'a foreign Origin with its host forwarded': {
      origin: 'https://ke-xau.example',
      'x-forwarded-host': 'ke-xau.example',
      'x-forwarded-proto': 'https',
    },
    'a foreign Origin with a forged Forwarded': {
      origin: 'https://ke-xau.example',
      forwarded: 'host=ke-xau.example;proto=https',
    },
    'our Origin from another site': { origin, 'sec-fetch-site': 'cross-site' },
    'our Origin from a neighbour': { origin, 'sec-fetch-site': 'same-site' },
  }
}

/** The POSTs of the desk’s own code, with bodies that would do something. */
const handlerPosts = ({ story }: Scene): [string, unknown][] => {
  const at = (rest: string) => `/admin/api/tin/${story.articleId}${rest}`
  return [
    ['/admin/api/tin', {}],
    [at('/luu'), { fromVersion: story.version, content: story.content }],
    [at('/buoc'), { step: 'publish', fromVersion: story.version }],
    [at('/cat-rieng'), { content: story.content, name: 'Bản giả' }],
    [at('/ten-ban'), { name: 'Bản giả' }],
    [at('/tu-khoa'), { name: 'thẻ giả mạo' }],
    [at('/anh/1'), { alt: 'Chữ giả mạo' }],
  ]
}

/** Sends every action and every POST of the desk with these headers; the answers, by what was asked. */
export async function tryEverything(
  server: { origin: string },
  set: Scene,
  token: string | null,
  headers: Record<string, string>,
) {
  const answers: [string, Reply][] = []
  for (const action of builtActions()) {
    const path = ownPage(action, set)
    const reply = await send(server, {
      method: 'POST',
      path,
      token,
      headers: { ...actionHeaders(action.id), referer: `${server.origin}${path}`, ...headers },
      body: actionBody(everyField(set)),
    })
    answers.push([action.name, reply])
  }
  for (const [path, json] of handlerPosts(set)) {
    const reply = await send(server, {
      method: 'POST',
      path,
      token,
      headers: {
        'content-type': 'application/json',
        'x-trangnhat-protocol': '1',
        ...headers,
      },
      body: JSON.stringify(json),
    })
    answers.push([path, reply])
  }
  return answers
}
