import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { landscape, pictureFolder } from '#test/pictures/files'
import { lookAtPicture, makeSizes, PictureUnreadable } from './maker.ts'

const folder = pictureFolder()
const file = join(folder.path, 'large.jpg')
beforeAll(async () => {
  await (await landscape(3000, 2000)).jpeg().toFile(file)
})
afterAll(folder.clear)

const make = (name: string, urgent = true) =>
  makeSizes(
    {
      file,
      limits: { pixels: 10_000_000 },
      sizes: [{ file: join(folder.path, name), width: 1920, format: 'avif' }],
      crop: null,
    },
    { urgent },
  )

/** The living picture process (Linux). */
function childId(): number {
  const isWorker = (id: string) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8')
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8')
      return status.includes(`\nPPid:\t${process.pid}\n`) && command.includes('pictures/worker.ts')
    } catch {
      return false
    }
  }
  return Number(readdirSync('/proc').find((id) => /^\d+$/.test(id) && isWorker(id)))
}

test('a decoder that dies takes its picture with it, and nothing else', async () => {
  await lookAtPicture(file)
  for (const [signal, reason] of [
    ['SIGSEGV', 'damaged'],
    ['SIGKILL', 'too_heavy'],
  ] as const) {
    const lost = make('lost.avif').catch((error: unknown) => error)
    const next = lookAtPicture(file)
    await setImmediate()
    process.kill(childId(), signal)
    expect(await lost).toBeInstanceOf(PictureUnreadable)
    expect(await lost).toMatchObject({ trouble: { reason } })
    expect(await next).toMatchObject({ width: 3000, height: 2000 })
  }
})

test('a decoder that hangs is given five seconds for a look', async () => {
  await lookAtPicture(file)
  const began = performance.now()
  process.kill(childId(), 'SIGSTOP')
  await expect(lookAtPicture(file)).rejects.toMatchObject({ trouble: { reason: 'too_slow' } })
  expect(performance.now() - began).toBeGreaterThan(4500)
  expect(await lookAtPicture(file)).toMatchObject({ kind: 'jpeg' })
})

test('somebody who waits goes before what can wait', async () => {
  const order: string[] = []
  const note = (name: string) => () => order.push(name)
  await Promise.all([
    make('1.avif', false).then(note('under way')),
    make('2.avif', false).then(note('can wait')),
    make('3.avif', true).then(note('first upload')),
    lookAtPicture(file).then(note('second upload')),
  ])
  expect(order).toEqual(['under way', 'first upload', 'second upload', 'can wait'])
})

test('a file that is not there is an error, not a refusal', async () => {
  const missing = lookAtPicture(join(folder.path, 'missing.jpg'))
  await expect(missing).rejects.not.toBeInstanceOf(PictureUnreadable)
  expect(await lookAtPicture(file)).toMatchObject({ kind: 'jpeg' })
})
