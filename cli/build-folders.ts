import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const kept = 3
const marker = 'built.json'

export const buildFolder = (id: string) => `.next-${id}`

type Finished = { id: string; builtAt: number }

/** Whether the build `id` was finished: its marker is the last file written. */
export const isFinished = (root: string, id: string) => finished(root, buildFolder(id)) !== null

/** Declares the build finished. @param builtAt UTC epoch milliseconds */
export function finishBuild(root: string, id: string, builtAt = Date.now()) {
  const record: Finished = { id, builtAt }
  writeFileSync(join(root, buildFolder(id), marker), JSON.stringify(record))
}

/** Makes `id` the build that a running front door changes over to. */
export function chooseBuild(root: string, id: string) {
  mkdirSync(join(root, '.build'), { recursive: true })
  writeFileSync(join(root, '.build/current'), id)
}

/** Removes what was left half finished and all but the newest three builds; `id` always stays. */
export function pruneBuilds(root: string, id: string) {
  const folders = readdirSync(root).filter((name) => /^\.next-[0-9a-f]{12}$/.test(name))
  const newest = folders
    .map((folder) => ({ folder, builtAt: finished(root, folder)?.builtAt ?? 0 }))
    .sort((a, b) => b.builtAt - a.builtAt)
  const keep = newest.filter(({ builtAt }, place) => builtAt > 0 && place < kept)
  for (const { folder } of newest) {
    if (folder === buildFolder(id) || keep.some((build) => build.folder === folder)) continue
    rmSync(join(root, folder), { recursive: true, force: true })
  }
}

function finished(root: string, folder: string): Finished | null {
  try {
    return JSON.parse(readFileSync(join(root, folder, marker), 'utf8'))
  } catch {
    return null
  }
}
