import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { pages } from '#db/schema/pages'
import { type Tx, write } from '#db/write'
import type { Actor } from './actor.ts'
import { infoPath } from './addresses.ts'
import { record } from './audit.ts'
import { toPlainText } from './body/text.ts'
import { articleBody } from './body/validate.ts'
import { type Changed, refuseChanged } from './changed-since.ts'
import { announce, type PageKey } from './changes.ts'
import { filledIn, line, requiredLine } from './filled-in.ts'
import { authorise } from './permissions.ts'
import { leadTo } from './redirects.ts'
import { Incomplete, NotFound, Refusal } from './refusals.ts'
import { slug } from './text/slug.ts'

const pageText = z.strictObject({
  title: requiredLine(120, { vi: 'Trang chưa có tên.', en: 'The page has no name yet.' }),
  /** What search engines show. */
  description: line(300).default(''),
  body: articleBody,
  /** Prints the masthead's facts from the settings under the text. */
  showsMasthead: z.boolean().default(false),
})

/** What a page says. */
export type PageText = z.infer<typeof pageText>

const newPage = z.strictObject({
  ...pageText.shape,
  /** The last part of its address; empty to make it of the title. */
  slug: line(80).default(''),
})

/**
 * Begins a page, which readers do not see yet.
 * @throws Incomplete naming what is missing, too long or taken
 */
export function beginPage(actor: Actor, db: Db, input: z.input<typeof newPage>) {
  const { slug: wanted, ...text } = filledIn(newPage, input)
  return write(db, (tx) => {
    authorise(actor, 'page.edit')
    const address = freeAddress(tx, wanted || text.title, null)
    const now = Date.now()
    const { id } = tx
      .insert(pages)
      .values({ slug: address, draft: JSON.stringify(text), createdAt: now, updatedAt: now })
      .returning({ id: pages.id })
      .get()
    record(tx, actor, {
      action: 'page.create',
      subjectType: 'page',
      subjectId: id,
      detail: { slug: address },
    })
    return { pageId: id }
  })
}

const changedPage = z.strictObject({
  ...newPage.shape,
  pageId: z.int().positive(),
  /** When the form's page was written last. */
  since: z.int(),
  /** Shows readers the text, too; else they go on seeing what was put out last. */
  publishes: z.boolean(),
})

/**
 * Writes down the desk's text of a page and its address. Where its address changes, the old one leads to the new.
 * @returns what the next save of the form begins from
 * @throws NotFound when there is no such page
 * @throws Refusal when somebody else has changed it since
 */
export function changePage(actor: Actor, db: Db, input: z.input<typeof changedPage>): Changed {
  const { pageId, since, publishes, slug: wanted, ...text } = filledIn(changedPage, input)
  return write(db, (tx) => {
    const before = load(tx, actor, pageId)
    const subject = { subjectType: 'page', subjectId: pageId }
    const updatedAt = refuseChanged(tx, { ...subject, updatedAt: before.updatedAt, since })
    const address = freeAddress(tx, wanted || before.slug, pageId)
    tx.update(pages)
      .set({ slug: address, draft: JSON.stringify(text), updatedAt })
      .where(eq(pages.id, pageId))
      .run()
    record(tx, actor, { action: 'page.change', ...subject })
    if (address !== before.slug) {
      if (before.published !== null) leadTo(tx, infoPath(before.slug), infoPath(address))
      announce(tx, 'changed', keysOf(pageId))
    }
    return publishes ? publishPage(actor, db, pageId) : { since: updatedAt }
  })
}

/**
 * Shows readers the desk's text of a page.
 * @returns what the next save of the form begins from
 * @throws NotFound when there is no such page
 * @throws Refusal when it has no words yet
 */
export function publishPage(actor: Actor, db: Db, pageId: number): Changed {
  return write(db, (tx) => {
    const page = load(tx, actor, pageId)
    const text = readPageText(page.draft)
    if (toPlainText(text.body).trim() === '' && !text.showsMasthead) {
      throw new Refusal({
        vi: 'Trang chưa có chữ nào để đăng.',
        en: 'There is not a word on the page to publish.',
      })
    }
    const now = Math.max(Date.now(), page.updatedAt + 1)
    tx.update(pages)
      .set({ published: page.draft, publishedAt: now, updatedAt: now })
      .where(eq(pages.id, pageId))
      .run()
    record(tx, actor, { action: 'page.publish', subjectType: 'page', subjectId: pageId })
    announce(tx, 'changed', keysOf(pageId))
    return { since: now }
  })
}

/** Takes a page from readers; the desk keeps its text, and an open form of it stays good. @throws NotFound when there is no such page */
export function hidePage(actor: Actor, db: Db, pageId: number): void {
  write(db, (tx) => {
    const page = load(tx, actor, pageId)
    if (page.published === null) return
    tx.update(pages).set({ published: null, publishedAt: null }).where(eq(pages.id, pageId)).run()
    record(tx, actor, { action: 'page.hide', subjectType: 'page', subjectId: pageId })
    announce(tx, 'gone', [`page:${pageId}`])
    announce(tx, 'changed', ['pages', 'sitemaps'])
  })
}

/** `pages` is also the key of an address of this kind where nothing stands yet. */
const keysOf = (id: number): PageKey[] => [`page:${id}`, 'pages', 'sitemaps']

/** The text of a page as it is stored; it was checked when it was written. */
export const readPageText = (json: string): PageText => JSON.parse(json) as PageText

function load(tx: Tx, actor: Actor, id: number) {
  authorise(actor, 'page.edit')
  const page = tx.select().from(pages).where(eq(pages.id, id)).get()
  if (!page) throw new NotFound({ vi: 'Không có trang này.', en: 'There is no such page.' })
  return page
}

function freeAddress(tx: Tx, name: string, pageId: number | null): string {
  const address = slug(name, 'trang')
  const taken = tx.select().from(pages).where(eq(pages.slug, address)).get()
  if (!taken || taken.id === pageId) return address
  const message = `Trang “${readPageText(taken.draft).title}” đã dùng địa chỉ này.`
  throw new Incomplete([{ path: 'slug', message }])
}
