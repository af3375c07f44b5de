import { chromium } from '@playwright/test'
import { browserArguments, chromiumPath } from '#test/tools'

/** What a browser loads for a page on a first visit, in bytes over the wire. */
export type Weight = {
  page: string
  html: number
  css: number
  js: number
  fonts: number
  pictures: number
  requests: number
}

const kinds: Record<string, keyof Omit<Weight, 'page' | 'requests'>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'fonts',
  image: 'pictures',
}

/** Weighs pages in Chromium on a phone's screen, each in a fresh profile. */
export async function weigh(origin: string, paths: Record<string, string>): Promise<Weight[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: browserArguments })
  const weights: Weight[] = []
  for (const [page, path] of Object.entries(paths)) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const tab = await context.newPage()
    const weight: Weight = { page, html: 0, css: 0, js: 0, fonts: 0, pictures: 0, requests: 0 }
    tab.on('requestfinished', async (request) => {
      const { responseBodySize } = await request.sizes()
      weight.requests++
      const kind = kinds[request.resourceType()]
      if (kind) weight[kind] += responseBodySize
    })
    await tab.goto(origin + path, { waitUntil: 'networkidle' })
    weights.push(weight)
    await context.close()
  }
  await browser.close()
  return weights
}
