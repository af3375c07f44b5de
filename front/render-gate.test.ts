import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { RenderGate, TooBusy } from './render-gate.ts'

test('only so many are inside, the others wait their turn', async () => {
  const gate = new RenderGate({ places: 2, patience: 10_000 })
  const first = await gate.enter()
  await gate.enter()
  let entered = false
  const third = gate.enter().then((leave) => {
    entered = true
    return leave
  })
  await turn()
  expect([entered, gate.inside, gate.waiting]).toEqual([false, 2, 1])
  first()
  await third
  expect([gate.inside, gate.waiting]).toEqual([2, 0])
})

test('who would wait too long is refused at once', async () => {
  const gate = new RenderGate({ places: 1, patience: 100 })
  await gate.enter()
  const waiting = [1, 2, 3, 4, 5].map(() => gate.enter())
  await expect(gate.enter()).rejects.toThrow(TooBusy)
  expect(gate.waiting).toBe(waiting.length)
})

test('everybody leaves in the end', async () => {
  const gate = new RenderGate({ places: 3, patience: 10_000 })
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const leave = await gate.enter()
      await turn()
      leave()
    }),
  )
  expect([gate.inside, gate.waiting, gate.isIdle]).toEqual([0, 0, true])
})
