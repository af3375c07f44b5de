import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A finished build of the pages. */
export type Build = {
  /** Its folder, relative to the program's. */
  folder: string
  /** CSP hashes of the inline scripts that its pages hold. */
  inlineHashes: string[]
}

/** The build that was chosen last; see cli/build. @throws when there is none */
export function currentBuild(root: string): Build {
  const folder = `.next-${readFileSync(join(root, '.build/current'), 'utf8').trim()}`
  const manifest: { inline?: string[] } = JSON.parse(
    readFileSync(join(root, folder, 'assets/manifest.json'), 'utf8'),
  )
  return { folder, inlineHashes: manifest.inline ?? [] }
}

/** Folders of all builds that are there, the current one first: pages of earlier ones still ask for their files. */
export function buildFolders(root: string, current: string): string[] {
  const others = readdirSync(root).filter(
    (name) => /^\.next-[0-9a-f]{12}$/.test(name) && name !== current,
  )
  return [current, ...others]
}

/** Paths of the files in `public/`, as they are asked for. */
export function publicFiles(root: string): Set<string> {
  const folder = join(root, 'public')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Set(
    files
      .filter((file) => file.isFile() && !file.name.startsWith('.'))
      .map((file) => `${file.parentPath.slice(folder.length)}/${file.name}`)
      .map((path) => path.split('/').map(encodeURIComponent).join('/')),
  )
}
