import { killServer, manyEditors } from './desk-drills.ts'
import { coldCrowd, killRenderer, madeUpAddresses, overload, publishing } from './front-drills.ts'
import { killCounter } from './kill-counter.ts'
import { killWriter } from './kill-writer.ts'
import { fuzzSearch } from './search.ts'

/** The heavy proofs at full count; `npm test` runs each one small. */
const drills: Record<string, () => Promise<object>> = {
  'kill-writer': () => killWriter(200, Math.trunc(Math.random() * 2 ** 32)),
  'kill-counter': () => killCounter(100, Math.trunc(Math.random() * 2 ** 32)),
  'kill-server': () => killServer(200, Math.trunc(Math.random() * 2 ** 32)),
  'many-editors': () => manyEditors(20, 1000, Math.trunc(Math.random() * 2 ** 32)),
  search: async () => fuzzSearch(100_000, Math.trunc(Math.random() * 2 ** 32)),
  'cold-crowd': () => coldCrowd(1000),
  'made-up-addresses': () => madeUpAddresses(100_000),
  overload: () => overload(60),
  publishing: () => publishing(20_000, 60),
  'kill-renderer': () => killRenderer(20),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in drills))
if (unknown.length > 0) {
  console.error(`No drill ${unknown.join(', ')}. There are: ${Object.keys(drills).join(', ')}.`)
  process.exit(2)
}
for (const [name, run] of Object.entries(drills)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const began = performance.now()
  const figures = await run()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${name} (${seconds} s): ${JSON.stringify(figures)}`)
}
