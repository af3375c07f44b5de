import type { NextRequest } from 'next/server'
import type { z } from 'zod'
import type { Db } from '#db/connection'
import type { Session } from '#newsroom/accounts/sessions'
import { Incomplete, NotAllowed, NotFound, Refusal, Stale } from '#newsroom/refusals'
import { type Language, spoken } from '#newsroom/text/sentence'
import { admit, parse, refusalWords, SignInNeeded } from './action.ts'
import { database } from './database.ts'
import { refuseForeignOrigin } from './origin.ts'
import { currentLanguage } from './session.ts'

/**
 * Rises when the desk's browser code and these handlers no longer understand each other. An older tab is
 * told so by 409 and keeps its text.
 */
const protocol = 1

type Context = { db: Db; session: Session; params: Record<string, string> }
type Route = { params: Promise<Record<string, string>> }

/** A GET of the desk's own browser code, for those who are signed in; what is no JSON is answered as it is. */
export function readHandler(read: (context: Context & { url: URL }) => unknown | Promise<unknown>) {
  return async (request: NextRequest, route: Route): Promise<Response> => {
    try {
      const session = await fullSession()
      const params = await route.params
      const found = await read({ db: database(), session, params, url: request.nextUrl })
      return found instanceof Response ? found : answer(200, found)
    } catch (error) {
      return refusal(error, await currentLanguage())
    }
  }
}

/** A POST of JSON by the desk's own browser code: session, own origin, protocol, Zod, verb. */
export function writeHandler<Schema extends z.ZodType>(
  schema: Schema,
  verb: (context: Context & { input: z.infer<Schema> }) => unknown | Promise<unknown>,
) {
  return async (request: NextRequest, route: Route): Promise<Response> => {
    try {
      refuseForeignOrigin(request.headers)
      const session = await fullSession()
      refuseOlderTab(request.headers)
      const input = parse(schema, await jsonOf(request))
      const params = await route.params
      return answer(200, await verb({ db: database(), session, params, input }))
    } catch (error) {
      return refusal(error, await currentLanguage())
    }
  }
}

/** A POST whose body is a file: the verb reads the stream itself. */
export function uploadHandler(
  verb: (context: Context & { request: NextRequest }) => unknown | Promise<unknown>,
) {
  return async (request: NextRequest, route: Route): Promise<Response> => {
    try {
      refuseForeignOrigin(request.headers)
      const session = await fullSession()
      refuseOlderTab(request.headers)
      const params = await route.params
      return answer(200, await verb({ db: database(), session, params, request }))
    } catch (error) {
      return refusal(error, await currentLanguage())
    }
  }
}

async function fullSession(): Promise<Session> {
  const session = await admit('full')
  if (!session) throw new SignInNeeded()
  return session
}

/** The tab was opened before an upgrade that changed how it talks to the server. */
class OlderTab extends Refusal {
  override name = 'OlderTab'
  constructor() {
    super({
      vi: 'Trang Nhất vừa lên bản mới: chữ vẫn ở máy này, tải lại trang để lưu tiếp.',
      en: 'Trang Nhất was just upgraded: the words are on this machine, reload the page to go on saving.',
    })
  }
}

function refuseOlderTab(sent: Headers) {
  if (sent.get('x-trangnhat-protocol') !== String(protocol)) throw new OlderTab()
}

async function jsonOf(request: NextRequest): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    throw new Incomplete([
      { path: '', message: { vi: 'Yêu cầu không đọc được.', en: 'The request cannot be read.' } },
    ])
  }
}

const answer = (status: number, body: unknown) =>
  Response.json(body ?? {}, { status, headers: { 'cache-control': 'private, no-store' } })

const spokenProblems = ({ problems }: Incomplete, language: Language) =>
  problems.map(({ path, message }) => ({ path, message: spoken(message, language) }))

const statuses: [new (...args: never[]) => Refusal, number][] = [
  [SignInNeeded, 401],
  [NotAllowed, 403],
  [NotFound, 404],
  [Stale, 409],
  [OlderTab, 409],
]

function refusal(error: unknown, language: Language): Response {
  const message = refusalWords(error, language)
  if (!(error instanceof Refusal)) return answer(500, { name: 'ServerError', message })
  const status = statuses.find(([kind]) => error instanceof kind)?.[1] ?? 422
  return answer(status, {
    name: error.name,
    message,
    ...(error instanceof Incomplete ? { problems: spokenProblems(error, language) } : {}),
    ...(error instanceof Stale ? { currentVersion: error.currentVersion } : {}),
  })
}
