import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { publicationTags } from '#db/schema/articles'
import { redirects } from '#db/schema/records'
import { tags } from '#db/schema/tags'
import { type Tx, write } from '#db/write'
import type { Actor } from './actor.ts'
import { tagPath } from './addresses.ts'
import { record } from './audit.ts'
import { announce, type PageKey } from './changes.ts'
import { filledIn } from './filled-in.ts'
import { authorise } from './permissions.ts'
import { leadTo } from './redirects.ts'
import { Incomplete, NotFound, Refusal } from './refusals.ts'
import { tagName, tagSlug } from './tags.ts'
import { sortKey } from './text/collation.ts'

/**
 * Calls a tag something else. Where its address changes with the name, the old one leads to the new.
 * @throws NotFound when there is no such tag
 * @throws Incomplete when another tag has the name: the two can be merged
 */
export function renameTag(actor: Actor, db: Db, input: { tagId: number; name: string }): void {
  const name = filledIn(tagName, input.name)
  const slug = tagSlug(name)
  write(db, (tx) => {
    authorise(actor, 'tag.edit')
    const tag = load(tx, input.tagId)
    const other = tx.select().from(tags).where(eq(tags.slug, slug)).get()
    if (other && other.id !== tag.id) {
      const message =
        other.mergedInto === tag.id
          ? {
              vi: `“${other.name}” đã gộp vào từ khóa này, nên địa chỉ ấy không dùng lại được.`,
              en: `“${other.name}” was merged into this tag, so its address cannot be used again.`,
            }
          : {
              vi: `Đã có từ khóa “${other.name}”. Gộp hai từ khóa lại thì hơn.`,
              en: `There is a tag “${other.name}” already. Better merge the two.`,
            }
      throw new Incomplete([{ path: 'name', message }])
    }
    tx.update(tags)
      .set({ name, slug, sortKey: sortKey(name) })
      .where(eq(tags.id, tag.id))
      .run()
    if (slug !== tag.slug) leadTo(tx, tagPath(tag.slug), tagPath(slug))
    record(tx, actor, {
      action: 'tag.rename',
      subjectType: 'tag',
      subjectId: tag.id,
      detail: { from: tag.name, to: name },
    })
    announce(tx, 'changed', [`tag:${tag.id}`, 'sitemaps'])
  })
}

/**
 * Makes two tags one: stories that are out are listed under `into`, the address of `tagId` leads to it, and
 * texts that name the one stand for the other from now on.
 * @throws NotFound when one of them is not there
 */
export function mergeTags(actor: Actor, db: Db, input: { tagId: number; into: number }): void {
  write(db, (tx) => {
    authorise(actor, 'tag.edit')
    if (input.tagId === input.into)
      throw new Refusal({
        vi: 'Chọn hai từ khóa khác nhau để gộp.',
        en: 'Choose two different tags to merge.',
      })
    const tag = load(tx, input.tagId)
    const target = load(tx, input.into)
    tx.run(
      sql`UPDATE OR IGNORE ${publicationTags} SET tag_id = ${target.id} WHERE tag_id = ${tag.id}`,
    )
    tx.delete(publicationTags).where(eq(publicationTags.tagId, tag.id)).run()
    tx.update(tags).set({ mergedInto: target.id }).where(eq(tags.mergedInto, tag.id)).run()
    tx.update(tags).set({ mergedInto: target.id }).where(eq(tags.id, tag.id)).run()
    leadTo(tx, tagPath(tag.slug), tagPath(target.slug))
    record(tx, actor, {
      action: 'tag.merge',
      subjectType: 'tag',
      subjectId: tag.id,
      detail: { from: tag.name, into: target.id, name: target.name },
    })
    const both = [tag.id, target.id]
    const keys = both.flatMap((id): PageKey[] => [`tag:${id}`, `list:tag:${id}`])
    announce(tx, 'changed', [...keys, 'sitemaps'])
    announce(tx, 'aged', [`rail:tag:${target.id}`])
  })
}

/**
 * Removes a tag that no story that is out has; a draft that names it loses it when it goes out.
 * @throws NotFound when there is no such tag
 * @throws Refusal while a story that is out has it
 */
export function removeTag(actor: Actor, db: Db, tagId: number): void {
  write(db, (tx) => {
    authorise(actor, 'tag.edit')
    const tag = load(tx, tagId)
    const used = tx
      .select({ articleId: publicationTags.articleId })
      .from(publicationTags)
      .where(eq(publicationTags.tagId, tagId))
      .limit(1)
      .get()
    if (used)
      throw new Refusal({
        vi: 'Chưa xóa được: có tin đã đăng mang từ khóa này. Gộp vào từ khóa khác.',
        en: 'Not deleted: a published story carries this tag. Merge it into another.',
      })
    const path = tagPath(tag.slug)
    tx.delete(redirects).where(eq(redirects.toPath, path)).run()
    tx.delete(tags).where(eq(tags.mergedInto, tagId)).run()
    tx.delete(tags).where(eq(tags.id, tagId)).run()
    record(tx, actor, {
      action: 'tag.delete',
      subjectType: 'tag',
      subjectId: tagId,
      detail: { name: tag.name },
    })
    announce(tx, 'gone', [`tag:${tagId}`])
    announce(tx, 'changed', ['sitemaps'])
  })
}

function load(tx: Tx, id: number) {
  const tag = tx
    .select()
    .from(tags)
    .where(and(eq(tags.id, id), sql`${tags.mergedInto} IS NULL`))
    .get()
  if (!tag) throw new NotFound({ vi: 'Không có từ khóa này.', en: 'There is no such tag.' })
  return tag
}
