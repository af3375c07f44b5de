import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { holdDataFolder } from '#db/hold'
import { buildAssets } from './build-assets.ts'
import { compressFolder } from './build-compression.ts'
import { buildFolder, chooseBuild, finishBuild, isFinished, pruneBuilds } from './build-folders.ts'
import { sourcesId } from './build-sources.ts'
import { runScript } from './child.ts'
import { CannotStart } from './guard.ts'

/** What the framework's compiler was seen to need, in bytes. */
const neededMemory = 1_200_000_000

type Say = (line: string) => void

/**
 * Makes sure that there is a finished build of the sources as they are, in a folder of its own that is
 * named after their hash; makes one only when there is none. Waits while another process builds.
 * @returns the build's folder, relative to `root`
 * @throws CannotStart when memory is short or the build fails
 */
export async function ensureBuild(root: string, say: Say): Promise<string> {
  const id = sourcesId(root)
  if (!isFinished(root, id)) await buildAlone(root, id, say)
  chooseBuild(root, id)
  return buildFolder(id)
}

async function buildAlone(root: string, id: string, say: Say) {
  const release = await waitForTurn(join(root, '.build'), say)
  try {
    // The one we waited for may have built the very same sources.
    if (isFinished(root, id)) return
    const folder = buildFolder(id)
    rmSync(join(root, folder), { recursive: true, force: true })
    refuseShortMemory(id)
    const began = Date.now()
    say('Đang dựng trang, mất chừng một phút …')
    await compile(root, folder)
    await buildAssets(root, folder)
    for (const name of ['static', 'assets']) compressFolder(join(root, folder, name))
    finishBuild(root, id)
    pruneBuilds(root, id)
    say(`Đã dựng xong bản ${id} sau ${Math.round((Date.now() - began) / 1000)} giây.`)
  } finally {
    release()
  }
}

async function waitForTurn(folder: string, say: Say): Promise<() => void> {
  mkdirSync(folder, { recursive: true })
  for (let told = false; ; told = true) {
    const release = holdDataFolder(folder)
    if (release) return release
    if (!told) say('Một tiến trình khác đang dựng trang, đang chờ …')
    await pause(300)
  }
}

/** @throws CannotStart naming the other way: to build on another machine and copy the folder */
export function refuseShortMemory(id: string, available = process.availableMemory()) {
  if (available >= neededMemory) return
  throw new CannotStart(
    `Máy chỉ còn ${Math.round(available / 1e6)} MB bộ nhớ trống, dựng trang cần ${neededMemory / 1e6} MB: hãy chạy npx trangnhat build cùng mã nguồn này trên máy khác, rồi chép thư mục ${buildFolder(id)} sang đây.`,
  )
}

async function compile(root: string, folder: string) {
  const types = join(root, 'next-env.d.ts')
  const before = existsSync(types) ? readFileSync(types, 'utf8') : null
  const { code, output } = await runScript(['node_modules/next/dist/bin/next', 'build'], {
    variables: { BUILD_DIR: folder, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  // It now points into this one build's folder, which is not there for good.
  if (before === null) rmSync(types, { force: true })
  else writeFileSync(types, before)
  rmSync(join(root, folder, 'cache'), { recursive: true, force: true })
  if (code === 0) return
  console.error(output)
  throw new CannotStart('Dựng trang không thành, lý do ở các dòng trên.')
}
