import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { browserArguments, chromiumPath } from '../../test/tools.ts'
import { expect, test } from '../fixtures.ts'

/** Not performance: a busy machine decides that one; `npm run bench` measures it as ratios. */
const categories = ['accessibility', 'best-practices', 'seo']

type Report = { categories: Record<string, { score: number }> }

function audit(address: string, file: string): Report['categories'] {
  const flags = ['--headless', ...browserArguments].join(' ')
  const asked = [`--only-categories=${categories.join(',')}`, '--output=json', '--quiet']
  execFileSync(
    'node_modules/.bin/lighthouse',
    [address, ...asked, `--output-path=${file}`, `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: chromiumPath }, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  return report.categories
}

test('Lighthouse on a phone finds nothing to better on the front page and in a story', async ({
  page,
  site,
}, info) => {
  test.setTimeout(240_000)
  await page.goto('/')
  const story = await page.getByRole('article').getByRole('link').first().getAttribute('href')
  for (const path of ['/', story ?? '']) {
    const found = audit(`${site.origin}${path}`, info.outputPath('report.json'))
    for (const category of categories) {
      expect(found[category]?.score, `${category} of ${path}`).toBe(1)
    }
  }
})
