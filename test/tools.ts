import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's Chromium, which the browser tests drive. */
export const chromiumPath = '/usr/bin/chromium'

/** Without the last five, Chromium keeps asking for hosts that a closed network does not have. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Nu HTML checker, as the npm package carries it. */
export const nuCheckerJar = 'node_modules/vnu-jar/build/dist/vnu.jar'

type Tool = { name: string; debian: string; present: () => boolean }

const tools: Tool[] = [
  { name: 'Chromium', debian: 'chromium', present: () => existsSync(chromiumPath) },
  {
    name: 'Java',
    debian: 'default-jre-headless',
    present: () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0,
  },
]

/**
 * Sees to it that what the browser tests need is on this machine: as root it installs what is missing
 * from Debian's packages, else it names the one command that does.
 * @throws Error with that command
 */
export function provideTools() {
  const missing = tools.filter((tool) => !tool.present())
  if (missing.length === 0) return
  const packages = missing.map((tool) => tool.debian)
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (process.getuid?.() !== 0) {
    const names = missing.map((tool) => tool.name).join(' and ')
    throw new Error(`The tests need ${names}. Run: sudo sh -c '${command}'`)
  }
  console.log(`Installing ${packages.join(', ')} …`)
  execFileSync('sh', ['-c', `${command} >/dev/null`], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
