import { eq, like } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { articles } from '#db/schema/articles'
import { topics } from '#db/schema/topics'
import { write } from '#db/write'
import type { Actor } from './actor.ts'
import { record } from './audit.ts'
import { type Changed, refuseChanged } from './changed-since.ts'
import { announce } from './changes.ts'
import { filledIn, passage, requiredLine } from './filled-in.ts'
import { numberedSlug } from './numbered-slug.ts'
import { authorise } from './permissions.ts'
import { NotFound } from './refusals.ts'
import { packed } from './text/sentence.ts'
import { slug } from './text/slug.ts'

const said = {
  name: requiredLine(80, { vi: 'Sự kiện chưa có tên.', en: 'The topic has no name yet.' }),
  description: passage(600).default(''),
  bannerAssetId: z.int().positive().nullable().default(null),
  /** UTC epoch milliseconds. */
  opensAt: z.int(),
  /** When it leaves the menus; null while that is open. */
  closesAt: z.int().nullable().default(null),
}
const closesLater = ({ opensAt, closesAt }: { opensAt: number; closesAt: number | null }) =>
  closesAt === null || closesAt > opensAt
const tooEarly = {
  path: ['closesAt'],
  message: packed({ vi: 'Sự kiện phải đóng sau khi mở.', en: 'A topic closes after it opens.' }),
}

const newTopic = z.strictObject(said).refine(closesLater, tooEarly)
const changedTopic = z
  .strictObject({
    topicId: z.int().positive(),
    /** When the form's topic was written last. */
    since: z.int(),
    ...said,
  })
  .refine(closesLater, tooEarly)

/** Opens a running story. Two of one name get addresses with a number. */
export function openTopic(
  actor: Actor,
  db: Db,
  input: z.input<typeof newTopic>,
): { topicId: number } {
  const topic = filledIn(newTopic, input)
  return write(db, (tx) => {
    authorise(actor, 'topic.edit')
    const base = slug(topic.name, 'su-kien')
    const taken = tx
      .select({ slug: topics.slug })
      .from(topics)
      .where(like(topics.slug, `${base}%`))
      .all()
    const now = Date.now()
    const { id } = tx
      .insert(topics)
      .values({
        ...topic,
        slug: numberedSlug(base, new Set(taken.map((row) => row.slug))),
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: topics.id })
      .get()
    record(tx, actor, { action: 'topic.create', subjectType: 'topic', subjectId: id })
    announce(tx, 'changed', [`topic:${id}`, 'menu', 'front', 'sitemaps'])
    return { topicId: id }
  })
}

/**
 * Changes what is said of a running story and how long it runs; its address stays.
 * @returns what the next save of the form begins from
 * @throws NotFound when there is no such topic
 * @throws Refusal when somebody else has changed it since
 */
export function changeTopic(actor: Actor, db: Db, input: z.input<typeof changedTopic>): Changed {
  const { topicId, since, ...changes } = filledIn(changedTopic, input)
  return write(db, (tx) => {
    authorise(actor, 'topic.edit')
    const before = tx.select().from(topics).where(eq(topics.id, topicId)).get()
    if (!before) throw new NotFound({ vi: 'Không có sự kiện này.', en: 'There is no such topic.' })
    const subject = { subjectType: 'topic', subjectId: topicId }
    const updatedAt = refuseChanged(tx, { ...subject, updatedAt: before.updatedAt, since })
    tx.update(topics)
      .set({ ...changes, updatedAt })
      .where(eq(topics.id, topicId))
      .run()
    record(tx, actor, { action: 'topic.change', ...subject })
    announce(tx, 'changed', [`topic:${topicId}`, 'menu', 'front', 'sitemaps'])
    return { since: updatedAt }
  })
}

/**
 * Chooses the story that stands first on the topic's page; null leaves it to the newest. An open form of
 * the topic stays good.
 * @throws NotFound when there is no such topic or story
 */
export function leadTopicWith(
  actor: Actor,
  db: Db,
  input: { topicId: number; articleId: number | null },
): void {
  write(db, (tx) => {
    authorise(actor, 'topic.edit')
    const { topicId, articleId } = input
    const story =
      articleId === null
        ? null
        : tx.select({ id: articles.id }).from(articles).where(eq(articles.id, articleId)).get()
    if (story === undefined)
      throw new NotFound({ vi: 'Không có bài này.', en: 'There is no such story.' })
    const changed = tx
      .update(topics)
      .set({ leadArticleId: articleId })
      .where(eq(topics.id, topicId))
      .run()
    if (changed.changes === 0)
      throw new NotFound({ vi: 'Không có sự kiện này.', en: 'There is no such topic.' })
    record(tx, actor, {
      action: 'topic.lead',
      subjectType: 'topic',
      subjectId: topicId,
      detail: { articleId },
    })
    announce(tx, 'changed', [`topic:${topicId}`, 'front'])
  })
}
