import { chromium, type Page } from '@playwright/test'
import type { Db } from '#db/connection'
import { users } from '#db/schema/users'
import { write } from '#db/write'
import { openSession } from '#newsroom/accounts/sessions'
import { systemActor } from '#newsroom/actor'
import { draftArticle } from '#newsroom/articles/write'
import { doc, h2, p } from '#newsroom/body/build'
import { wordCount } from '#newsroom/body/text'
import { browserArguments, chromiumPath } from '#test/tools'
import { percentile } from './numbers.ts'

/** Milliseconds from a key to the paint that shows it; `dropped` counts letters that never came. */
export type Typing = {
  place: string
  words: number
  keys: number
  dropped: number
  p50: number
  p95: number
  max: number
}

const sentence =
  'Sương còn đọng trên lá khi những người hái đầu tiên lên đồi, mỗi người một gùi, đi thành hàng theo lối mòn ven suối. '
const typed =
  'nuoc ve ban tu sang som, ba con xuong nuong cay lai ruong cu va gieo mot vu rau moi. '

/** Types into a story of ten thousand words, at its beginning, in its middle and at its end. */
export async function measureTyping(db: Db, origin: string, keys: number): Promise<Typing[]> {
  const body = doc(
    ...Array.from({ length: 400 }, (_, place) =>
      place % 20 === 19 ? h2('Giữa hai buổi hái') : p(sentence),
    ),
  )
  const { articleId } = draftArticle(systemActor('đo tốc độ'), db, {
    headline: 'Bài mười nghìn chữ',
    body,
  })
  const browser = await chromium.launch({ executablePath: chromiumPath, args: browserArguments })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    await context.addCookies([{ name: 'trangnhat', value: tokenOf(db), url: origin }])
    const page = await context.newPage()
    await page.goto(`${origin}/admin/tin/${articleId}`)
    await page.locator('.ProseMirror p').first().waitFor()
    const paragraphs = await page.locator('.ProseMirror > p').count()
    const places = {
      'đầu bài': 0,
      'giữa bài': Math.trunc(paragraphs / 2),
      'cuối bài': paragraphs - 1,
    }
    const results: Typing[] = []
    for (const [place, index] of Object.entries(places)) {
      results.push({ place, words: wordCount(body), ...(await typeInto(page, index, keys)) })
    }
    return results
  } finally {
    await browser.close()
  }
}

const tokenOf = (db: Db) =>
  write(db, (tx) => {
    const now = Date.now()
    const { id } = tx
      .insert(users)
      .values({
        email: 'do-toc-do@bao.example',
        name: 'Người gõ',
        role: 'editor_in_chief',
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: users.id })
      .get()
    return openSession(tx, { userId: id, kind: 'full', userAgent: 'bench' }).token
  })

async function typeInto(page: Page, paragraph: number, keys: number) {
  const line = page.locator('.ProseMirror > p').nth(paragraph)
  await line.click()
  await page.keyboard.press('End')
  const before = await line.textContent()
  await page.evaluate(watchKeys)
  const text = typed.repeat(Math.ceil(keys / typed.length)).slice(0, keys)
  // As fast as a fast hand, so that saving and checking fall between keys as they do in life.
  await page.keyboard.type(text, { delay: 60 })
  await page.waitForTimeout(200)
  const times = await page.evaluate(() => (window as unknown as { painted: number[] }).painted)
  const after = (await line.textContent()) ?? ''
  const came = after.slice(before?.length ?? 0)
  return {
    keys,
    dropped: came === text ? 0 : Math.max(1, text.length - came.length),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: Math.max(...times),
  }
}

/** In the browser: from the moment at which the system handed a key over to the end of the frame that shows it. */
function watchKeys() {
  const told = window as unknown as { painted: number[]; isWatching?: boolean }
  told.painted = []
  if (told.isWatching) return
  told.isWatching = true
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => told.painted.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}
