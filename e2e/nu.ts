import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nuCheckerJar } from '../test/tools.ts'

type Message = {
  type: string
  subType?: string
  url: string
  message: string
  extract?: string
}

/**
 * What the Nu HTML checker finds in these pages, errors and warnings alike, in one run of it; what it
 * merely remarks (the slash of an empty element) is left out.
 * @param pages HTML by the name to report it under
 */
export function nuFindings(pages: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'trangnhat-nu-'))
  try {
    const files = Object.entries(pages).map(([name, html], place) => {
      const file = join(folder, `${place}-${name.replaceAll(/[^a-z0-9]+/gi, '-')}.html`)
      writeFileSync(file, html)
      return file
    })
    const run = spawnSync('java', ['-jar', nuCheckerJar, '--format', 'json', ...files], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    })
    const { messages }: { messages: Message[] } = JSON.parse(run.stderr)
    return messages
      .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
      .map(
        ({ type, url, message, extract }) =>
          `${url.split('/').at(-1)}: ${type}: ${message} ${extract ?? ''}`,
      )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
