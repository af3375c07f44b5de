import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Vector } from '../engine/sky.ts'
import { matt } from './paint.ts'
import { together } from './shape.ts'
import { ball, block } from './solids.ts'
import { Tree } from './tree.ts'
import { minus, normalized } from './vector.ts'

const grey = matt('#808080')
const place = fc.tuple(
  ...[0, 1, 2].map(() => fc.double({ min: -8, max: 8, noNaN: true })),
) as fc.Arbitrary<[number, number, number]>
const balls = fc.array(
  fc.record({ at: place, radius: fc.double({ min: 0.05, max: 1, noNaN: true }) }),
  {
    minLength: 1,
    maxLength: 40,
  },
)

/** How far a ray from outside goes until it enters a ball; infinite when it misses. */
function reach(from: Vector, direction: Vector, at: Vector, radius: number): number {
  const [x, y, z] = minus(at, from)
  const along = x * direction[0] + y * direction[1] + z * direction[2]
  const root = radius * radius - (x * x + y * y + z * z - along * along)
  return root < 0 || along < 0 ? Number.POSITIVE_INFINITY : along - Math.sqrt(root)
}

test('the tree finds what trying every ball finds', () => {
  fc.assert(
    fc.property(balls, place, (pieces, target) => {
      const from: Vector = [0, 0, -30]
      const direction = normalized(minus(target, from))
      const tree = new Tree(together(...pieces.map(({ at, radius }) => ball(at, radius, grey))))
      const nearest = Math.min(
        ...pieces.map(({ at, radius }) => reach(from, direction, at, radius)),
      )
      const met = tree.meet(from, direction)
      if (nearest === Number.POSITIVE_INFINITY) return met === undefined
      return met !== undefined && Math.abs(met.hit.distance - nearest) < 1e-4
    }),
  )
})

test('a block is met at its face, with the face turned to the eye', () => {
  const tree = new Tree(block([0, 0, 0], [2, 2, 2], grey))
  const met = tree.meet([0, 1, -5], [0, 0, 1])
  expect(met?.hit.distance).toBeCloseTo(4)
  expect(Math.abs(met?.hit.normal[2] ?? 0)).toBeCloseTo(1)
})

test('only what stands before the given distance is in the way', () => {
  const tree = new Tree(ball([0, 0, 10], 1, grey))
  expect(tree.blocked([0, 0, 0], [0, 0, 1], 20)).toBe(true)
  expect(tree.blocked([0, 0, 0], [0, 0, 1], 8)).toBe(false)
  expect(tree.blocked([0, 0, 0], [0, 1, 0], 20)).toBe(false)
})

test('an empty tree is clear', () => {
  expect(new Tree({ triangles: [], balls: [] }).meet([0, 0, 0], [0, 0, 1])).toBeUndefined()
})
