import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { preparedFolder } from './site.ts'

/** Fills one data folder with the demo newspaper; every worker gets a copy of it. */
export default function prepare() {
  rmSync(preparedFolder, { recursive: true, force: true })
  execFileSync(process.execPath, ['bin/trangnhat.mjs', 'demo'], {
    env: { ...process.env, DATA_DIR: preparedFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
