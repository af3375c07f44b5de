import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** Below this, an answer fits into the first packets whatever is done to it, in bytes. */
const worthIt = 1000

/** Leaves `.br` and `.gz` beside every script and sheet of a folder, packed as tight as they get. */
export function compressFolder(folder: string) {
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !/\.(?:js|css|svg)$/.test(file.name)) continue
    const path = join(file.parentPath, file.name)
    const bytes = readFileSync(path)
    if (bytes.length < worthIt) continue
    writeFileSync(`${path}.br`, brotliCompressSync(bytes))
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
}
