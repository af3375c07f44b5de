import { z } from 'zod'
import { reportError } from '#newsroom/error-reports'
import { Refusal } from '#newsroom/refusals'
import { readings } from './count-readings.ts'
import { database } from './database.ts'
import { refuseForeignOrigin } from './origin.ts'

const storyNumber = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number)
const opening = z.object({ bai: storyNumber })
const report = z.object({
  bai: storyNumber,
  sai: z.string().max(4_000).default(''),
  dung: z.string().max(4_000).default(''),
})

/**
 * A reader's browser says that a story was opened. It is counted in memory, unless the browser asks not to
 * be followed; the answer is the same for all.
 */
export async function takeOpening(request: Request): Promise<Response> {
  const { headers } = request
  try {
    refuseForeignOrigin(headers)
    const { bai } = opening.parse(await fieldsOf(request))
    if (!asksNotToBeFollowed(headers)) {
      readings().count({
        articleId: bai,
        address: headers.get('x-forwarded-for') ?? '',
        userAgent: headers.get('user-agent') ?? '',
        at: Date.now(),
      })
    }
  } catch (error) {
    if (!isTheirs(error)) throw error
  }
  return new Response(null, { status: 204 })
}

/** A reader says what is wrong in a story, with or without scripts: both are led to a page that answers. */
export async function takeReport(request: Request): Promise<Response> {
  let story = 0
  let outcome = 'da-nhan'
  try {
    refuseForeignOrigin(request.headers)
    const { bai, sai, dung } = report.parse(await fieldsOf(request))
    story = bai
    reportError(database(), { articleId: bai, quote: sai, suggestion: dung })
  } catch (error) {
    if (!isTheirs(error)) throw error
    outcome = 'chua-nhan'
  }
  return new Response(null, {
    status: 303,
    headers: { location: `/bao-loi/${outcome}/${story}`, 'cache-control': 'no-store' },
  })
}

/** https://www.w3.org/TR/gpc/ and what browsers said before it. */
const asksNotToBeFollowed = (sent: Headers) =>
  sent.get('sec-gpc') === '1' || sent.get('dnt') === '1'

const fieldsOf = async (request: Request) =>
  Object.fromEntries(new URLSearchParams(await request.text()))

const isTheirs = (error: unknown) => error instanceof Refusal || error instanceof z.ZodError
