import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type Site, startSite } from './site.ts'

type TestFixtures = {
  /** Statuses of 400 and above that this test provokes; any other fails it. */
  expectedStatuses: number[]
  quietConsole: undefined
}
type WorkerFixtures = { site: Site }

/** Playwright's test, with a site of the worker's own and an eye on the console of every tab. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  expectedStatuses: [[], { option: true }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const site = await startSite()
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
  quietConsole: [
    async ({ context, expectedStatuses }, use) => {
      const noise: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error' && !isDeclared(message.text(), expectedStatuses)) {
          noise.push(`${message.text()} (${message.location().url})`)
        }
      })
      context.on('weberror', (webError) => noise.push(String(webError.error())))
      context.on('response', (response) => {
        const status = response.status()
        if (status >= 400 && !expectedStatuses.includes(status)) {
          noise.push(`${status} ${response.url()}`)
        }
      })
      await use(undefined)
      expect(noise).toEqual([])
    },
    { auto: true },
  ],
})

/** Nobody but a test takes the network away. */
const isDeclared = (text: string, statuses: number[]) =>
  text.includes('net::ERR_INTERNET_DISCONNECTED') ||
  statuses.some((status) => text.includes(`status of ${status}`))

/** Every text of the page as it stands is dark enough on its ground: what a theme can spoil. */
export async function expectReadableColours(page: Page) {
  expect(await violationsOf(page, { type: 'rule', values: ['color-contrast'] })).toEqual([])
}

/** No violation of WCAG 2.2 A and AA or of axe's best practice on the page as it stands. */
export async function expectAccessible(page: Page) {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  expect(await violationsOf(page, { type: 'tag', values })).toEqual([])
}

/** Each rule that is broken, with the first places. */
async function violationsOf(page: Page, runOnly: { type: 'rule' | 'tag'; values: string[] }) {
  // All frames are our own: asking them by way of another page costs several times the question.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly, resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html)
    return `${id}: ${places.join(' | ')}`
  })
}

/** `expectAccessible`, and in the dark what a theme can spoil, on the same load. */
export async function expectAccessibleInBothThemes(page: Page) {
  await expectAccessible(page)
  await expectReadableInTheDark(page)
}

/** `expectReadableColours` in the dark; the page is light again afterwards. */
export async function expectReadableInTheDark(page: Page) {
  // Without motion no colour is caught on its way from one theme to the other.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectReadableColours(page)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null })
}

/** Nothing stands out of the page sideways once its faces have come: a fallback may be a little wider. */
export async function expectNoSidewaysScroll(page: Page) {
  const overhang = () =>
    page.evaluate(async () => {
      await document.fonts.ready
      return document.documentElement.scrollWidth - document.documentElement.clientWidth
    })
  await expect.poll(overhang).toBeLessThanOrEqual(0)
}

export { expect }
