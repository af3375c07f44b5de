import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What the readers' pages and the front door have to know of the scripts of a build. */
export type AssetsManifest = {
  /** Address of the page script; absent where there is none. */
  site?: string
  /** Hashes of the inline scripts that a reader's page may hold, as CSP writes them: `sha256-…`. */
  inline: string[]
}

/** The oldest that our scripts are written for; older ones read without them. */
const browsers = ['es2020', 'chrome90', 'firefox90', 'safari14.1']

/**
 * Bundles the readers' custom elements into one module named by its hash, what they load on use into
 * modules beside it, and the service worker, and writes the manifest.
 * @param folder the build's folder; `assets/` is made inside it
 */
export async function buildAssets(root: string, folder: string): Promise<AssetsManifest> {
  const target = join(root, folder, 'assets')
  mkdirSync(target, { recursive: true })
  const manifest: AssetsManifest = { inline: await inlineHashes(root) }
  const entry = join(root, 'components/site/elements.ts')
  if (existsSync(entry)) manifest.site = await bundle(entry, target)
  const worker = join(root, 'components/site/offline-worker.ts')
  if (existsSync(worker)) await bundleWorker(worker, join(target, 'sw.js'))
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest))
  return manifest
}

async function bundle(entry: string, target: string): Promise<string> {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: browsers,
    outdir: target,
    entryNames: 'site-[hash]',
    chunkNames: '[name]-[hash]',
    metafile: true,
    logLevel: 'silent',
  })
  const main = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith('components/site/elements.ts'),
  )
  if (!main) throw new Error('the page script was not built')
  return `/assets/${basename(main[0])}`
}

/** The service worker has one name for good: a browser looks for its next version where it found this one. */
async function bundleWorker(entry: string, outfile: string) {
  const { build } = await import('esbuild')
  await build({
    ...{ entryPoints: [entry], outfile, bundle: true, minify: true },
    ...{ format: 'iife', target: browsers, logLevel: 'silent' },
  })
}

/** The script before the first paint is part of the pages' code; its hash is all that we take from it. */
async function inlineHashes(root: string): Promise<string[]> {
  const file = join(root, 'components/site/theme-script.ts')
  if (!existsSync(file)) return []
  const code: { themeScript?: unknown } = await import(pathToFileURL(file).href)
  if (typeof code.themeScript !== 'string') return []
  return [`sha256-${createHash('sha256').update(code.themeScript).digest('base64')}`]
}
