/**
 * The child process that decodes pictures, so that a hostile file can bring down nothing but this.
 * Takes one order at a time from its parent and leaves with it.
 */
import { constants, setPriority } from 'node:os'
import { look, make, PictureTrouble } from './decode.ts'
import type { Answer, Drawn, Look, Made, Order } from './protocol.ts'

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

async function work(order: Order): Promise<Look | Made | Drawn> {
  switch (order.kind) {
    case 'look':
      return look(order.file)
    case 'make':
      return make(order)
    case 'card':
      return draw(order)
  }
}

/** The typeface is loaded by the first card only. */
async function draw({ words, file }: Extract<Order, { kind: 'card' }>): Promise<Drawn> {
  const { canDraw, drawCard } = await import('./card.ts')
  if (!canDraw(words)) return { drawn: false }
  await drawCard(words, file)
  return { drawn: true }
}

async function answer(order: Order): Promise<Answer> {
  try {
    return { ok: true, result: await work(order) }
  } catch (error) {
    if (error instanceof PictureTrouble) return { ok: false, trouble: error.trouble }
    throw error
  }
}

process.on('message', async (order: Order) => {
  process.send?.(await answer(order))
})
process.on('disconnect', leave)
