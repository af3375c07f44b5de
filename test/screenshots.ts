import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserArguments, chromiumPath } from './tools.ts'

/**
 * Takes pictures of pages of a running site at phone, tablet and desktop width, light and dark.
 * Usage: npm run screenshots -- http://localhost:3000 folder name=/path …
 */
const [origin = 'http://localhost:3000', folder = 'docs/pictures', ...asked] = process.argv.slice(2)
const pages = asked.length > 0 ? asked : ['trang-nhat=/']
const widths = [390, 768, 1280]

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: browserArguments,
})
for (const width of widths) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      locale: 'vi-VN',
    })
    const page = await context.newPage()
    for (const entry of pages) {
      const [name = 'page', path = '/'] = entry.split('=')
      await page.goto(`${origin}${path}`, { waitUntil: 'load' })
      // Pictures that load lazily are asked for by walking down the page once.
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          window.scrollTo(0, y)
          await new Promise(requestAnimationFrame)
        }
        window.scrollTo(0, 0)
        await Promise.all(
          [...document.images].map((image) => image.decode().catch(() => undefined)),
        )
      })
      const file = join(folder, `${name}-${width}-${colorScheme}.png`)
      await page.screenshot({ path: file, fullPage: true })
      console.log(file)
    }
    await context.close()
  }
}
await browser.close()
