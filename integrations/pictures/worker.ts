/**
 * The child process that decodes pictures, so that a hostile file can bring down nothing but this.
 * Takes one order at a time from its parent and leaves with it.
 */
import { constants, setPriority } from 'node:os'
import { look, make, PictureTrouble } from './decode.ts'
import type { Answer, Order } from './protocol.ts'

/** Bytes of resident memory; a progressive JPEG of 65 megapixels needs 450 MB. */
const mostMemory = 900_000_000
const memoryCheck = 50

// Readers' pages come before pictures on a machine with one core.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

// By signal: `process.exit` would wait for the decoder's thread.
const leave = () => process.kill(process.pid, 'SIGKILL')

setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) leave()
}, memoryCheck).unref()

async function answer(order: Order): Promise<Answer> {
  try {
    return { ok: true, result: await (order.kind === 'look' ? look(order.file) : make(order)) }
  } catch (error) {
    if (error instanceof PictureTrouble) return { ok: false, trouble: error.trouble }
    throw error
  }
}

process.on('message', async (order: Order) => {
  process.send?.(await answer(order))
})
process.on('disconnect', leave)
