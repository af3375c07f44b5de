import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { corrections, publications } from '#db/schema/articles'
import { write } from '#db/write'
import { type Actor, userIdOf } from './actor.ts'
import { loadArticle } from './articles/load.ts'
import { listedAs, listKeys } from './articles/publication.ts'
import { update } from './articles/write.ts'
import { record } from './audit.ts'
import { announce } from './changes.ts'
import { Refusal, WrongState } from './refusals.ts'
import { nfcLine } from './text/nfc.ts'

/**
 * Tells readers what was wrong and how it is right: a note at the story and on the corrections page,
 * which is never removed. `at` (epoch milliseconds) is for importers.
 */
export function correctArticle(
  actor: Actor,
  db: Db,
  input: { articleId: number; text: string; at?: number },
): { correctionId: number } {
  const text = nfcLine(input.text)
  if (text === '')
    throw new Refusal({
      vi: 'Đính chính phải nói rõ chỗ sai và chỗ đúng.',
      en: 'A correction says what was wrong and what is right.',
    })
  return write(db, (tx) => {
    const article = loadArticle(tx, actor, input.articleId, 'article.correct')
    if (article.state !== 'published') {
      throw new WrongState({
        vi: 'Chỉ đính chính được bài đang đăng.',
        en: 'Only a story that is out can be corrected.',
      })
    }
    const createdAt = input.at ?? Date.now()
    const { id } = tx
      .insert(corrections)
      .values({ articleId: article.id, text, createdBy: userIdOf(actor), createdAt })
      .returning({ id: corrections.id })
      .get()
    tx.update(publications)
      .set({ updatedAt: createdAt })
      .where(eq(publications.articleId, article.id))
      .run()
    const lists = listKeys(listedAs(tx, article.id))
    announce(tx, 'changed', [`article:${article.id}`, 'corrections', ...lists])
    record(tx, actor, {
      action: 'article.correct',
      subjectType: 'article',
      subjectId: article.id,
      detail: { correctionId: id },
    })
    update(tx, article, {})
    return { correctionId: id }
  })
}
