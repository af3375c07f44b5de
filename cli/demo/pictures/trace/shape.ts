import type { Vector } from '../engine/sky.ts'
import type { Paint } from './paint.ts'
import { cross, minus, normalized, plus, times } from './vector.ts'

export type Corner = { at: Vector; normal?: Vector; u: number; v: number }
export type Triangle = { corners: readonly [Corner, Corner, Corner]; paint: Paint }
export type Ball = { at: Vector; radius: number; paint: Paint }

/** Anything that can be traced. */
export type Shape = { triangles: readonly Triangle[]; balls: readonly Ball[] }

/** Where a shape stands: first its size, then turned by degrees, then moved. */
export type Place = {
  at?: Vector
  /** Around the upright axis; positive turns the front to the right. */
  turn?: number
  /** Forwards, around the axis that points right. */
  tilt?: number
  /** Sideways, around the axis that points away. */
  roll?: number
  size?: number | Vector
}

export function together(...shapes: readonly Shape[]): Shape {
  return {
    triangles: shapes.flatMap(({ triangles }) => triangles),
    balls: shapes.flatMap(({ balls }) => balls),
  }
}

export function placed(shape: Shape, place: Place): Shape {
  const size = place.size ?? 1
  const [sx, sy, sz]: Vector = typeof size === 'number' ? [size, size, size] : size
  const turn = turner(place)
  const move = place.at ?? [0, 0, 0]
  const put = (p: Vector): Vector => plus(turn([p[0] * sx, p[1] * sy, p[2] * sz]), move)
  const lean = (n: Vector): Vector => normalized(turn([n[0] / sx, n[1] / sy, n[2] / sz]))
  const corner = (c: Corner): Corner => ({
    at: put(c.at),
    ...(c.normal && { normal: lean(c.normal) }),
    u: c.u,
    v: c.v,
  })
  return {
    triangles: shape.triangles.map(({ corners: [a, b, c], paint }) => ({
      corners: [corner(a), corner(b), corner(c)],
      paint,
    })),
    balls: shape.balls.map(({ at, radius, paint }) => ({
      at: put(at),
      radius: radius * (sx + sy + sz) * (1 / 3),
      paint,
    })),
  }
}

function turner({ turn = 0, tilt = 0, roll = 0 }: Place): (p: Vector) => Vector {
  const [yaw, pitch, bank] = [turn, tilt, roll].map((d) => (d * Math.PI) / 180) as [
    number,
    number,
    number,
  ]
  const [cy, sy, cp, sp, cb, sb] = [yaw, pitch, bank].flatMap((a) => [
    Math.cos(a),
    Math.sin(a),
  ]) as [number, number, number, number, number, number]
  return ([x, y, z]) => {
    const bx = x * cb - y * sb
    const by = x * sb + y * cb
    const py = by * cp - z * sp
    const pz = by * sp + z * cp
    return [bx * cy + pz * sy, py, pz * cy - bx * sy]
  }
}

/** The direction in which a flat triangle looks. */
export function facing([a, b, c]: Triangle['corners']): Vector {
  return normalized(cross(minus(b.at, a.at), minus(c.at, a.at)))
}

/** The point at a share of the way from one place to another. */
export function towards(from: Vector, to: Vector, share: number): Vector {
  return plus(from, times(minus(to, from), share))
}
