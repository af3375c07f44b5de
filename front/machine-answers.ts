import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback } from './client-address.ts'
import type { Figures } from './figures.ts'
import { reasonOf } from './log.ts'
import type { Records } from './records.ts'
import type { Renderer } from './renderer.ts'

/** What is read for `/readyz` and `/metrics`. */
export type Condition = {
  renderer: Renderer
  records: Pick<Records, 'lateStories'>
  figures: Figures
  gauges: () => Record<string, { help: string; value: number }>
  metricsToken: string | undefined
}

/** `/healthz`: the process lives. */
export function answerHealth(response: ServerResponse) {
  text(response, 200, 'ok\n')
}

/** `/readyz`: 200 when pages can be rendered and promises are kept, 503 with the reasons when not. */
export function answerReadiness(response: ServerResponse, { renderer, records }: Condition) {
  const reasons: string[] = []
  if (!renderer.responsive) reasons.push('next: không trả lời')
  try {
    const late = records.lateStories()
    if (late > 0) reasons.push(`lịch đăng: ${late} bài trễ giờ`)
  } catch (error) {
    reasons.push(`cơ sở dữ liệu: ${reasonOf(error)}`)
  }
  if (reasons.length === 0) text(response, 200, 'ok\n')
  else text(response, 503, `${reasons.join('\n')}\n`)
}

/** `/metrics`: for this machine, and for who knows the token. Others are told that there is nothing. */
export function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  condition: Condition,
) {
  if (!mayReadMetrics(request, condition.metricsToken)) return text(response, 404, 'không có\n')
  text(response, 200, condition.figures.text(condition.gauges()))
}

function mayReadMetrics(request: IncomingMessage, token: string | undefined) {
  if (token !== undefined) {
    const given = Buffer.from(request.headers.authorization ?? '')
    const wanted = Buffer.from(`Bearer ${token}`)
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }
  // Through a proxy on this machine the whole world looks local.
  return (
    isLoopback(request.socket.remoteAddress) && request.headers['x-forwarded-for'] === undefined
  )
}

function text(response: ServerResponse, status: number, body: string) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(body)
}
