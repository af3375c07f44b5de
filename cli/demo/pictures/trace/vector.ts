import type { Vector } from '../engine/sky.ts'

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const times = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by]
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export function normalized(a: Vector): Vector {
  const length = Math.hypot(a[0], a[1], a[2]) || 1
  return [a[0] / length, a[1] / length, a[2] / length]
}

/** The ray that leaves a mirror of that normal. */
export function mirrored(direction: Vector, normal: Vector): Vector {
  const twice = 2 * dot(direction, normal)
  return minus(direction, times(normal, twice))
}

/** Two directions that stand square on the first and on each other. */
export function frameAround(normal: Vector): readonly [Vector, Vector] {
  const helper: Vector = Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]
  const side = normalized(cross(helper, normal))
  return [side, cross(normal, side)]
}
