import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { browserArguments, chromiumPath } from './tools.ts'

/**
 * Takes the two pictures of the README from a running site.
 * Usage: node test/readme-pictures.ts http://localhost:3000
 */
const [origin = 'http://localhost:3000'] = process.argv.slice(2)
const folder = 'docs/pictures'
mkdirSync(folder, { recursive: true })

const browser = await chromium.launch({ executablePath: chromiumPath, args: browserArguments })

const desktop = await browser.newPage({ viewport: { width: 1280, height: 1100 }, locale: 'vi-VN' })
await desktop.goto(origin, { waitUntil: 'networkidle' })
const story = await desktop.getByRole('article').getByRole('link').first().getAttribute('href')
await desktop.screenshot({ path: `${folder}/trang-nhat.jpg`, type: 'jpeg', quality: 82 })

const phone = await browser.newPage({
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  colorScheme: 'dark',
  locale: 'vi-VN',
})
await phone.goto(`${origin}${story}`, { waitUntil: 'networkidle' })
await phone.screenshot({ path: `${folder}/bai-viet.jpg`, type: 'jpeg', quality: 82 })
await browser.close()
