import { clamp } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import type { Paint } from './paint.ts'
import type { Corner, Shape, Triangle } from './shape.ts'
import { cross, frameAround, minus, normalized, plus, times } from './vector.ts'

/** A ball. */
export function ball(at: Vector, radius: number, paint: Paint): Shape {
  return { triangles: [], balls: [{ at, radius, paint }] }
}

/** A flat four-sided piece; its coordinates run in its own measure from the first corner. */
export function panel(a: Vector, b: Vector, c: Vector, d: Vector, paint: Paint): Shape {
  const wide = Math.hypot(...minus(b, a))
  const tall = Math.hypot(...minus(d, a))
  const corners: [Corner, Corner, Corner, Corner] = [
    { at: a, u: 0, v: 0 },
    { at: b, u: wide, v: 0 },
    { at: c, u: wide, v: tall },
    { at: d, u: 0, v: tall },
  ]
  return {
    triangles: [
      { corners: [corners[0], corners[1], corners[2]], paint },
      { corners: [corners[0], corners[2], corners[3]], paint },
    ],
    balls: [],
  }
}

/** A block that stands on its place: `size` is width, height and depth. */
export function block(at: Vector, [w, h, d]: Vector, paint: Paint): Shape {
  const point = (x: number, y: number, z: number): Vector => [
    at[0] + (x - 0.5) * w,
    at[1] + y * h,
    at[2] + (z - 0.5) * d,
  ]
  const [a, b, c, e] = [point(0, 0, 0), point(1, 0, 0), point(1, 1, 0), point(0, 1, 0)]
  const [f, g, i, j] = [point(0, 0, 1), point(1, 0, 1), point(1, 1, 1), point(0, 1, 1)]
  const sides = [
    panel(a, b, c, e, paint),
    panel(g, f, j, i, paint),
    panel(f, a, e, j, paint),
    panel(b, g, i, c, paint),
    panel(e, c, i, j, paint),
    panel(f, g, b, a, paint),
  ]
  return { triangles: sides.flatMap(({ triangles }) => triangles), balls: [] }
}

/**
 * A bent surface given by its points: u and v run from 0 to 1 in that many steps. Normals are taken
 * from the neighbours, so that it looks smooth.
 */
export function surface(
  across: number,
  along: number,
  pointAt: (u: number, v: number) => Vector,
  paint: Paint,
): Shape {
  const points = Array.from({ length: (across + 1) * (along + 1) }, (_, i) => {
    const u = (i % (across + 1)) / across
    const v = Math.floor(i / (across + 1)) / along
    const reach = 1e-3
    const at = pointAt(u, v)
    const du = minus(pointAt(clamp(u + reach), v), pointAt(clamp(u - reach), v))
    const dv = minus(pointAt(u, clamp(v + reach)), pointAt(u, clamp(v - reach)))
    return { at, normal: normalized(cross(dv, du)), u, v } satisfies Corner
  })
  const triangles: Triangle[] = []
  for (let y = 0; y < along; y++) {
    for (let x = 0; x < across; x++) {
      const first = y * (across + 1) + x
      const a = points[first] as Corner
      const b = points[first + 1] as Corner
      const c = points[first + across + 2] as Corner
      const d = points[first + across + 1] as Corner
      triangles.push({ corners: [a, b, c], paint }, { corners: [a, c, d], paint })
    }
  }
  return { triangles, balls: [] }
}

/** A pole, rope or cone between two places. Its u runs around, its v along. */
export function pole(
  from: Vector,
  to: Vector,
  radius: number,
  paint: Paint,
  { end = radius, sides = 10 } = {},
): Shape {
  const axis = minus(to, from)
  const [side, up] = frameAround(normalized(axis))
  const round = (u: number, v: number): Vector => {
    const thick = radius + (end - radius) * v
    const turn = u * Math.PI * 2
    const off = plus(times(side, Math.cos(turn) * thick), times(up, Math.sin(turn) * thick))
    return plus(plus(from, times(axis, v)), off)
  }
  return surface(sides, 1, round, paint)
}

/** A turned piece, like a pot: a row of [radius, height] points spun around its upright axis. */
export function turned(
  at: Vector,
  profile: readonly (readonly [number, number])[],
  paint: Paint,
  sides = 28,
): Shape {
  const last = profile.length - 1
  const ring = (share: number): readonly [number, number] => {
    const place = Math.min(Math.max(share * last, 0), last)
    const index = Math.min(Math.floor(place), last - 1)
    const [r0, y0] = profile[index] as readonly [number, number]
    const [r1, y1] = profile[index + 1] as readonly [number, number]
    const part = place - index
    return [r0 + (r1 - r0) * part, y0 + (y1 - y0) * part]
  }
  return surface(
    sides,
    last * 2,
    (u, v) => {
      const [radius, height] = ring(v)
      const turn = u * Math.PI * 2
      return [at[0] + Math.cos(turn) * radius, at[1] + height, at[2] + Math.sin(turn) * radius]
    },
    paint,
  )
}
