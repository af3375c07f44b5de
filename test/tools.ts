import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's Chromium without the parts of a window, which costs a quarter less; and with them. */
const [shell, whole] = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** The browser that the tests drive. */
export const chromiumPath = existsSync(shell) ? shell : whole

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

type Tool = {
  name: string
  debian: string
  present: () => boolean
  /** Whether there is something else that will do. */
  replaced?: () => boolean
}

const tools: Tool[] = [
  {
    name: 'Chromium',
    debian: 'chromium-headless-shell',
    present: () => existsSync(shell),
    replaced: () => existsSync(whole),
  },
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
  const needed = missing.filter((tool) => !tool.replaced?.())
  const command = (some: Tool[]) =>
    `apt-get update && apt-get install -y --no-install-recommends ${some.map(({ debian }) => debian).join(' ')}`
  if (process.getuid?.() === 0) {
    console.log(`Installing ${missing.map(({ debian }) => debian).join(', ')} …`)
    const { status } = spawnSync('sh', ['-c', `${command(missing)} >/dev/null`], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status === 0) return
  }
  if (needed.length === 0) return
  const names = needed.map(({ name }) => name).join(' and ')
  throw new Error(`The tests need ${names}. Run: sudo sh -c '${command(needed)}'`)
}
