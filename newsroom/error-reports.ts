import { and, count, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { publications } from '#db/schema/articles'
import { errorReports, type reportStates } from '#db/schema/readers'
import { write } from '#db/write'
import { type Actor, userIdOf } from './actor.ts'
import { loadArticle } from './articles/load.ts'
import { record } from './audit.ts'
import { filledIn, line, requiredLine } from './filled-in.ts'
import { NotFound, Refusal } from './refusals.ts'

export type ReportState = (typeof reportStates)[number]

/** Characters of a proposal, and of the words that it is about. */
export const longestReport = 250

/** Proposals about one story that wait at once; a story that gets more is being flooded. */
const mostWaiting = 60

const report = z.strictObject({
  articleId: z.int().positive(),
  quote: line(longestReport).default(''),
  suggestion: requiredLine(longestReport, {
    vi: 'Xin cho biết nên sửa thế nào.',
    en: 'Say how it should read.',
  }),
})

/**
 * Takes in what a reader says is wrong in a story. The same words about the same story are kept once, and
 * nothing is written about who said them. `now` (epoch milliseconds) is for importers.
 * @throws NotFound when readers cannot see the story
 * @throws Incomplete when nothing is proposed or it is too long
 * @throws Refusal when too many proposals about the story wait already
 */
export function reportError(db: Db, input: z.input<typeof report>, now = Date.now()): void {
  const said = filledIn(report, input)
  write(db, (tx) => {
    const about = eq(errorReports.articleId, said.articleId)
    const out = tx
      .select({ publishedAt: publications.publishedAt })
      .from(publications)
      .where(eq(publications.articleId, said.articleId))
      .get()
    if (!out || out.publishedAt > now)
      throw new NotFound({ vi: 'Bài này không đang đăng.', en: 'This story is not out.' })
    const waiting = and(about, eq(errorReports.state, 'new'))
    const same = tx
      .select({ id: errorReports.id })
      .from(errorReports)
      .where(
        and(
          waiting,
          eq(errorReports.quote, said.quote),
          eq(errorReports.suggestion, said.suggestion),
        ),
      )
      .get()
    if (same) return
    const already = tx.select({ count: count() }).from(errorReports).where(waiting).get()
    if ((already?.count ?? 0) >= mostWaiting) {
      throw new Refusal({
        vi: 'Bài này đang có nhiều lời báo chờ đọc.',
        en: 'Many reports about this story wait to be read.',
      })
    }
    tx.insert(errorReports)
      .values({ ...said, createdAt: now })
      .run()
  })
}

/**
 * Says what became of a report: `done` (the text was put right), `dismissed` (it was not wrong), or `new` to
 * take it up again.
 * @param input.from the state that the person saw
 * @throws NotFound when there is no such report, or its story is not the actor's to know
 * @throws Refusal when somebody else was first
 */
export function settleReport(
  actor: Actor,
  db: Db,
  input: { reportId: number; from: ReportState; to: ReportState },
): void {
  const { reportId, from, to } = input
  write(db, (tx) => {
    const before = tx.select().from(errorReports).where(eq(errorReports.id, reportId)).get()
    if (!before) throw new NotFound({ vi: 'Không có lời báo này.', en: 'There is no such report.' })
    const { articleId } = before
    loadArticle(tx, actor, articleId, 'report.settle')
    if (before.state !== from) {
      throw new Refusal({
        vi: 'Người khác vừa xử lý lời báo này: tải lại trang để thấy.',
        en: 'Somebody else has just settled this report: reload the page to see.',
      })
    }
    const settled = to === 'new' ? null : { by: userIdOf(actor), at: Date.now() }
    tx.update(errorReports)
      .set({ state: to, settledBy: settled?.by ?? null, settledAt: settled?.at ?? null })
      .where(eq(errorReports.id, reportId))
      .run()
    record(tx, actor, {
      action: `report.${to === 'new' ? 'reopen' : to}`,
      subjectType: 'report',
      subjectId: reportId,
      detail: { articleId },
    })
  })
}
