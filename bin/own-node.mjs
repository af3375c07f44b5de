// Plain JavaScript for any Node from 18 up: the program itself needs the Node that is installed with it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const ownMajor = '24'
const ownNode = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))

/**
 * Makes sure that the calling script runs on the program's own Node: starts it again on that one, with
 * the same arguments, and ends with its exit code.
 * @returns {boolean} true when this process is the right one and may go on
 */
export function onOwnNode() {
  if (process.versions.node.split('.')[0] === ownMajor) return true
  if (!existsSync(ownNode)) {
    console.error(
      `Trang Nhất chạy trên Node ${ownMajor} đi kèm, chưa thấy trong node_modules (máy đang có ${process.version}): hãy chạy npm ci.`,
    )
    process.exitCode = 1
    return false
  }
  const child = spawn(ownNode, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
  return false
}
