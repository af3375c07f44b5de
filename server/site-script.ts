import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#env'

let known: string | null | undefined

/**
 * Address of the page script as the build named it; null where there is none, as in `next dev`: pages
 * read without it.
 */
export function siteScript(): string | null {
  known ??= readManifest()
  return known
}

function readManifest(): string | null {
  try {
    const path = join(process.cwd(), env.BUILD_DIR, 'assets', 'manifest.json')
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const { site } = manifest as { site?: unknown }
    return typeof site === 'string' ? site : null
  } catch {
    return null
  }
}
