import { expect, test } from 'vitest'
import { randomFrom } from '../engine/numbers.ts'
import { heaped, inCircle } from './heap.ts'

const bowl = (x: number, z: number) => (x * x + z * z) * 0.5

const heap = () =>
  heaped(randomFrom(5), { count: 80, radius: [0.1, 0.14], over: inCircle(0, 0, 0.8), floor: bowl })

test('the same seed heaps the same way', () => {
  expect(heap()).toEqual(heap())
})

test('no two pieces lie inside each other', () => {
  const lying = heap()
  lying.forEach((one, index) => {
    for (const other of lying.slice(index + 1)) {
      const apart = Math.hypot(...one.at.map((place, axis) => place - (other.at[axis] as number)))
      expect(apart).toBeGreaterThan((one.radius + other.radius) * 0.98)
    }
  })
})

test('nothing falls through the floor', () => {
  for (const { at, radius } of heap())
    expect(at[1]).toBeGreaterThanOrEqual(bowl(at[0], at[2]) + radius - 1e-9)
})
