import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** A source file of the project and what it imports. */
export type Source = { path: string; text: string; imports: Import[] }
/** `target` is a path of the project (`db/write.ts`) or the name of a package. */
export type Import = { target: string; package: boolean; typeOnly: boolean }

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

/** Every TypeScript file that git tracks or would track. */
export function readSources(): Source[] {
  return projectFiles()
    .filter((path) => /\.(ts|tsx|mts)$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

/** Paths of all files of the project, without what git ignores. */
export function projectFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  const deleted = execFileSync('git', ['ls-files', '--deleted'], { encoding: 'utf8' }).split('\n')
  return list.split('\n').filter((path) => path !== '' && !deleted.includes(path))
}

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(importPattern)].map(([, type, from, dynamic]) => {
    const specifier = from ?? dynamic ?? ''
    const target = resolveInside(path, specifier)
    return { target: target ?? specifier, package: target === null, typeOnly: Boolean(type) }
  })
}

function resolveInside(path: string, specifier: string): string | null {
  if (specifier === '#env') return 'env.ts'
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.')) return normalize(join(dirname(path), specifier))
  return null
}
