import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#env'

let known: { site?: string } | undefined

/** Address of the readers' page script; null where the build has none. Pages read without it. */
export function siteScript(): string | null {
  // It is built anew after each change there.
  if (env.NODE_ENV === 'development') known = undefined
  known ??= readManifest()
  return known.site ?? null
}

function readManifest(): { site?: string } {
  try {
    const path = join(process.cwd(), env.BUILD_DIR, 'assets', 'manifest.json')
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}
