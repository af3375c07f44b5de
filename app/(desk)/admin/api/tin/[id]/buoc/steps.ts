import { z } from 'zod'
import type { Person } from '#newsroom/actor'
import { publishCorrected } from '#newsroom/articles/correct-live'
import { publishArticle } from '#newsroom/articles/publish'
import { approveArticle, returnArticle, submitArticle } from '#newsroom/articles/review'
import { scheduleArticle, unscheduleArticle } from '#newsroom/articles/schedule'
import { discardChanges, withdrawArticle } from '#newsroom/articles/withdraw'
import { packed } from '#newsroom/text/sentence'

const fromVersion = z.int().positive()
const reason = z
  .string()
  .trim()
  .min(1, packed({ vi: 'Chưa ghi lý do.', en: 'The reason is missing.' }))
  .max(1000)

/** A step that a person asks for, with what it needs to know. */
export const step = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['submit', 'approve', 'unschedule', 'discard']), fromVersion }),
  z.object({ step: z.literal('return'), fromVersion, reason }),
  z.object({ step: z.literal('withdraw'), fromVersion, reason }),
  z.object({ step: z.literal('schedule'), fromVersion, at: z.int() }),
  z.object({ step: z.literal('publish'), fromVersion, substantive: z.boolean().default(false) }),
  z.object({
    step: z.literal('correct'),
    fromVersion,
    correction: z
      .string()
      .trim()
      .min(
        1,
        packed({
          vi: 'Cải chính phải nói rõ chỗ sai và chỗ đúng.',
          en: 'A correction says what was wrong and what is right.',
        }),
      )
      .max(2000),
  }),
])

type Db = Parameters<typeof publishArticle>[1]

/** @throws what the verb of the step throws */
export function takeStep(person: Person, db: Db, articleId: number, input: z.infer<typeof step>) {
  const on = { articleId, fromVersion: input.fromVersion }
  switch (input.step) {
    case 'submit':
      return submitArticle(person, db, on)
    case 'approve':
      return approveArticle(person, db, on)
    case 'return':
      return returnArticle(person, db, { ...on, reason: input.reason })
    case 'schedule':
      return scheduleArticle(person, db, { ...on, at: input.at })
    case 'unschedule':
      return unscheduleArticle(person, db, on)
    case 'publish':
      return publishArticle(person, db, { ...on, substantive: input.substantive })
    case 'correct':
      return publishCorrected(person, db, { ...on, correction: input.correction })
    case 'discard':
      return discardChanges(person, db, on)
    case 'withdraw':
      return withdrawArticle(person, db, { ...on, reason: input.reason })
  }
}
