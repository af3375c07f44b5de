import type { Page } from '@playwright/test'
import { asc, eq, isNotNull } from 'drizzle-orm'
import { articles } from '#db/schema/articles'
import { assets } from '#db/schema/assets'
import { authors } from '#db/schema/authors'
import { sections } from '#db/schema/sections'
import { sources } from '#db/schema/sources'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import { users } from '#db/schema/users'
import { en } from '../../components/desk/messages/en.ts'
import { vi } from '../../components/desk/messages/vi.ts'
import type { Site } from '../site.ts'
import { atDatabase, expect, test } from './people.ts'

/** Every screen that a signed-in person can open, with things that exist. */
const screensOf = (site: Site, userId: number) =>
  atDatabase(site, (db) => {
    const first = (
      table: typeof sections | typeof authors | typeof sources | typeof tags | typeof topics,
    ) => db.select({ id: table.id }).from(table).orderBy(asc(table.id)).get()?.id
    const out = db
      .select({ id: articles.id })
      .from(articles)
      .where(isNotNull(articles.publishedRevisionId))
      .orderBy(asc(articles.id))
      .get()?.id
    const picture = db.select({ id: assets.id }).from(assets).orderBy(asc(assets.id)).get()?.id
    return [
      '/admin',
      '/admin/tin',
      '/admin/tin?xem=thung-rac',
      '/admin/tin?q=khong+co+tin+nao+nhu+vay',
      `/admin/tin/${out}`,
      `/admin/tin/${out}/lich-su`,
      `/admin/tin/${out}/xem-thu`,
      '/admin/kho',
      `/admin/kho?anh=${picture}`,
      '/admin/kho?q=khong+co+anh+nao',
      '/admin/nguoi-dung',
      `/admin/nguoi-dung/${userId}`,
      '/admin/tai-khoan',
      '/admin/nhat-ky',
      '/admin/hop-thu',
      '/admin/cau-hinh',
      '/admin/cau-hinh/chuyen-muc',
      `/admin/cau-hinh/chuyen-muc/${first(sections)}`,
      '/admin/cau-hinh/chuyen-muc/moi',
      '/admin/cau-hinh/tac-gia',
      `/admin/cau-hinh/tac-gia/${first(authors)}`,
      '/admin/cau-hinh/nguon-tin',
      `/admin/cau-hinh/nguon-tin/${first(sources)}`,
      '/admin/cau-hinh/su-kien',
      `/admin/cau-hinh/su-kien/${first(topics)}`,
      '/admin/cau-hinh/tu-khoa',
      `/admin/cau-hinh/tu-khoa/${first(tags)}`,
    ]
  })

/** The page stands when its own heading or its text can be read. */
const untilStanding = (page: Page) =>
  expect(page.locator('main, [role="main"]').first()).toBeVisible()

/** Sentences of the desk that are there in one language only: what is the same in both tells nothing. */
function sentencesOnlyIn(own: unknown, other: unknown): string[] {
  if (typeof own === 'string') return own === other || own.length < 8 ? [] : [own]
  if (typeof own !== 'object' || own === null) return []
  return Object.entries(own).flatMap(([key, value]) =>
    sentencesOnlyIn(value, (other as Record<string, unknown> | null)?.[key]),
  )
}

test('who reads English is spoken to in English on every screen', async ({
  page,
  site,
  signInAs,
}) => {
  test.setTimeout(300_000)
  const { userId } = await signInAs('editor_in_chief', { name: 'Ann' })
  await atDatabase(site, (db) => {
    db.update(users).set({ language: 'en' }).where(eq(users.id, userId)).run()
  })
  // A section of the paper may bear the name that the desk has for a type of story.
  const names = await atDatabase(site, (db) =>
    db
      .select({ name: sections.name })
      .from(sections)
      .all()
      .map(({ name }) => name),
  )
  const vietnamese = sentencesOnlyIn(vi, en).filter((sentence) => !names.includes(sentence))
  expect(vietnamese.length).toBeGreaterThan(200)
  const wrong: string[] = []
  for (const path of await screensOf(site, userId)) {
    await page.goto(path)
    await untilStanding(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const said = await page.evaluate(() => [
      document.title,
      ...[...document.querySelectorAll('body *')].flatMap((element) => [
        ...['aria-label', 'placeholder', 'title', 'alt'].flatMap(
          (name) => element.getAttribute(name) ?? [],
        ),
        ...[...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent?.trim() ?? ''),
      ]),
    ])
    for (const text of said) if (vietnamese.includes(text)) wrong.push(`${path}: ${text}`)
  }
  expect(wrong).toEqual([])
  // What is refused is said in English too.
  await page.goto('/admin/nguoi-dung')
  await page.getByRole('button', { name: en.people.invite }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(en.people.name).fill('Ann')
  await dialog.getByLabel(en.people.email).fill('ann@newsroom')
  await dialog.getByRole('button', { name: en.people.sendInvite }).click()
  await expect(dialog.getByText('That is no e-mail address.')).toBeVisible()
})
