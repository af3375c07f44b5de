import { spawnSync } from 'node:child_process'
import { provideTools } from './tools.ts'

/** Everything that `npm test` asks, in order; the first that fails ends it. */
const steps: [name: string, command: string, ...args: string[]][] = [
  ['format and lint', 'biome', 'ci', '.'],
  ['types of routes', 'next', 'typegen'],
  ['types', 'tsc', '--noEmit'],
  ['dead code', 'knip'],
  ['unit tests and house rules', 'vitest', 'run'],
  ['build, browser journeys, accessibility, HTML validity', 'playwright', 'test'],
]

provideTools()
for (const [name, command, ...args] of steps) {
  const began = performance.now()
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`\n✗ ${name}`)
    process.exit(status ?? 1)
  }
  console.log(`✓ ${name} (${Math.round((performance.now() - began) / 1000)} s)`)
}
