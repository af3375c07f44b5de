import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What the readers' pages and the front door have to know of the scripts of a build. */
export type AssetsManifest = {
  /** Address of the page script; absent where there is none. */
  site?: string
  /** Hashes of the inline scripts that a reader's page may hold, as CSP writes them: `sha256-…`. */
  inline: string[]
}

/**
 * Bundles the readers' custom elements into one module named by its hash, and writes the manifest.
 * @param folder the build's folder; `assets/` is made inside it
 */
export async function buildAssets(root: string, folder: string): Promise<AssetsManifest> {
  const target = join(root, folder, 'assets')
  mkdirSync(target, { recursive: true })
  const manifest: AssetsManifest = { inline: await inlineHashes(root) }
  const entry = join(root, 'components/site/elements.ts')
  if (existsSync(entry)) manifest.site = await bundle(entry, target)
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest))
  return manifest
}

async function bundle(entry: string, target: string): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2020', 'chrome90', 'firefox90', 'safari14.1'],
    write: false,
    logLevel: 'silent',
  })
  const text = outputFiles[0]?.text ?? ''
  const name = `site-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`
  writeFileSync(join(target, name), text)
  return `/assets/${name}`
}

/** The script before the first paint is part of the pages' code; its hash is all that we take from it. */
async function inlineHashes(root: string): Promise<string[]> {
  const file = join(root, 'components/site/theme-script.ts')
  if (!existsSync(file)) return []
  const code: { themeScript?: unknown } = await import(pathToFileURL(file).href)
  if (typeof code.themeScript !== 'string') return []
  return [`sha256-${createHash('sha256').update(code.themeScript).digest('base64')}`]
}
