import { collecting, pageKeys } from './page-keys.ts'

/** An answer that is read by machines: a feed, a sitemap, a text at a known address. */
export type MachineAnswer = { type: string; text: string } | { movedTo: string }

type Route<Params> = { params: Promise<Params> }

/**
 * Makes a reader's route handler. What its reads collect goes out in headers, which the front door takes
 * up and removes as it does the metas of a page; null answers 404.
 */
export function machineHandler<Params>(
  compose: (params: Params) => MachineAnswer | null,
): (request: Request, route: Route<Params>) => Promise<Response> {
  return async (_request, { params }) => {
    const given = await params
    return collecting(() => respond(compose(given)))
  }
}

function respond(answer: MachineAnswer | null): Response {
  const { keys, until } = pageKeys()
  const headers = new Headers({ 'page-keys': keys.join(' ') })
  if (until !== null) headers.set('page-until', String(until))
  if (answer && 'movedTo' in answer) {
    headers.set('location', answer.movedTo)
    return new Response(null, { status: 308, headers })
  }
  headers.set('content-type', answer ? answer.type : 'text/plain; charset=utf-8')
  return new Response(answer ? answer.text : 'Không có ở địa chỉ này.\n', {
    status: answer ? 200 : 404,
    headers,
  })
}
