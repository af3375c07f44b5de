import type { Vector } from '../engine/sky.ts'
import { around, boundsOf, centre, cheapestCut } from './cut.ts'
import type { Hit, Paint } from './paint.ts'
import { type Ball, facing, type Shape, type Triangle } from './shape.ts'

const leafSize = 3
const stack = new Int32Array(96)

/** What a ray met first. */
export type Met = { hit: Hit; paint: Paint }

/**
 * A tree of boxes around all triangles and balls of a shape, which finds the first one on a ray in
 * a few dozen steps.
 */
export class Tree {
  readonly #boxes: Float64Array
  /** Two per node: left child or first piece; right child or minus the number of pieces. */
  readonly #links: Int32Array
  /** The axis along which a node's first child lies before its second. */
  readonly #axes: Uint8Array
  readonly #pieces: Int32Array
  readonly #triangles: readonly Triangle[]
  readonly #balls: readonly Ball[]
  readonly #edges: Float64Array
  #nodes = 0
  #nearest = 0
  #found = -1
  #u = 0
  #v = 0

  constructor({ triangles, balls }: Shape) {
    const count = triangles.length + balls.length
    this.#triangles = triangles
    this.#balls = balls
    this.#pieces = Int32Array.from({ length: count }, (_, index) => index)
    this.#boxes = new Float64Array(Math.max(1, count * 2) * 6)
    this.#links = new Int32Array(Math.max(1, count * 2) * 2)
    this.#axes = new Uint8Array(Math.max(1, count * 2))
    this.#edges = edgesOf(triangles, balls)
    const bounds = boundsOf(triangles, balls)
    this.#split(bounds, 0, count)
  }

  /** The nearest piece on the ray beyond a hair's breadth, or undefined. */
  meet(from: Vector, direction: Vector): Met | undefined {
    this.#search(from, direction, Number.POSITIVE_INFINITY, false)
    if (this.#found < 0) return undefined
    const far = this.#nearest
    const at: Vector = [
      from[0] + direction[0] * far,
      from[1] + direction[1] * far,
      from[2] + direction[2] * far,
    ]
    const triangle = this.#triangles[this.#found]
    return triangle
      ? metTriangle(triangle, at, far, this.#u, this.#v)
      : metBall(this.#balls[this.#found - this.#triangles.length] as Ball, at, far)
  }

  /** Whether anything stands on the ray before that distance. */
  blocked(from: Vector, direction: Vector, before: number): boolean {
    this.#search(from, direction, before, true)
    return this.#found >= 0
  }

  #split(bounds: Float64Array, from: number, to: number): number {
    const node = this.#nodes++
    const box = around(bounds, this.#pieces, from, to)
    this.#boxes.set(box, node * 6)
    const cut = to - from > leafSize ? cheapestCut(bounds, this.#pieces, from, to, box) : undefined
    if (!cut) {
      this.#links[node * 2] = from
      this.#links[node * 2 + 1] = from - to
      return node
    }
    const { axis, middle } = cut
    const row = this.#pieces.subarray(from, to)
    const low = row.filter((piece) => centre(bounds, piece, axis) < middle)
    const high = row.filter((piece) => centre(bounds, piece, axis) >= middle)
    row.set(low)
    row.set(high, low.length)
    const half = from + low.length
    this.#axes[node] = axis
    this.#links[node * 2] = this.#split(bounds, from, half)
    this.#links[node * 2 + 1] = this.#split(bounds, half, to)
    return node
  }

  #search(from: Vector, direction: Vector, before: number, any: boolean) {
    const [ox, oy, oz] = from
    const ix = 1 / (direction[0] || 1e-12)
    const iy = 1 / (direction[1] || 1e-12)
    const iz = 1 / (direction[2] || 1e-12)
    const boxes = this.#boxes
    const links = this.#links
    this.#nearest = before
    this.#found = -1
    let depth = 0
    stack[depth++] = 0
    while (depth > 0) {
      const node = stack[--depth] as number
      const b = node * 6
      const x0 = ((boxes[b] as number) - ox) * ix
      const x1 = ((boxes[b + 3] as number) - ox) * ix
      const y0 = ((boxes[b + 1] as number) - oy) * iy
      const y1 = ((boxes[b + 4] as number) - oy) * iy
      const z0 = ((boxes[b + 2] as number) - oz) * iz
      const z1 = ((boxes[b + 5] as number) - oz) * iz
      const enter = Math.max(Math.min(x0, x1), Math.min(y0, y1), Math.min(z0, z1))
      const leave = Math.min(Math.max(x0, x1), Math.max(y0, y1), Math.max(z0, z1))
      if (leave < 0 || enter > leave || enter > this.#nearest) continue
      const first = links[node * 2] as number
      const second = links[node * 2 + 1] as number
      if (second <= 0) {
        for (let i = first; i < first - second; i++) {
          this.#test(this.#pieces[i] as number, from, direction)
        }
        if (any && this.#found >= 0) return
      } else {
        const nearSide = (direction[this.#axes[node] as number] as number) > 0
        stack[depth++] = nearSide ? second : first
        stack[depth++] = nearSide ? first : second
      }
    }
  }

  #test(piece: number, from: Vector, direction: Vector) {
    if (piece >= this.#triangles.length) return this.#testBall(piece, from, direction)
    const e = this.#edges
    const o = piece * 9
    const [dx, dy, dz] = direction
    const e1x = e[o + 3] as number
    const e1y = e[o + 4] as number
    const e1z = e[o + 5] as number
    const e2x = e[o + 6] as number
    const e2y = e[o + 7] as number
    const e2z = e[o + 8] as number
    const px = dy * e2z - dz * e2y
    const py = dz * e2x - dx * e2z
    const pz = dx * e2y - dy * e2x
    const det = e1x * px + e1y * py + e1z * pz
    if (det > -1e-14 && det < 1e-14) return
    const inverse = 1 / det
    const tx = from[0] - (e[o] as number)
    const ty = from[1] - (e[o + 1] as number)
    const tz = from[2] - (e[o + 2] as number)
    const u = (tx * px + ty * py + tz * pz) * inverse
    if (u < 0 || u > 1) return
    const qx = ty * e1z - tz * e1y
    const qy = tz * e1x - tx * e1z
    const qz = tx * e1y - ty * e1x
    const v = (dx * qx + dy * qy + dz * qz) * inverse
    if (v < 0 || u + v > 1) return
    const far = (e2x * qx + e2y * qy + e2z * qz) * inverse
    if (far < 1e-5 || far >= this.#nearest) return
    this.#nearest = far
    this.#found = piece
    this.#u = u
    this.#v = v
  }

  #testBall(piece: number, from: Vector, direction: Vector) {
    const { at, radius } = this.#balls[piece - this.#triangles.length] as Ball
    const ox = from[0] - at[0]
    const oy = from[1] - at[1]
    const oz = from[2] - at[2]
    const b = ox * direction[0] + oy * direction[1] + oz * direction[2]
    const c = ox * ox + oy * oy + oz * oz - radius * radius
    const root = b * b - c
    if (root < 0) return
    const reach = Math.sqrt(root)
    const far = -b - reach > 1e-5 ? -b - reach : -b + reach
    if (far < 1e-5 || far >= this.#nearest) return
    this.#nearest = far
    this.#found = piece
  }
}

function metTriangle({ corners, paint }: Triangle, at: Vector, far: number, u: number, v: number) {
  const [a, b, c] = corners
  const w = 1 - u - v
  const smooth = a.normal && b.normal && c.normal
  const normal = smooth
    ? mixed(a.normal as Vector, b.normal as Vector, c.normal as Vector, w, u, v)
    : facing(corners)
  const hit: Hit = {
    at,
    normal,
    u: a.u * w + b.u * u + c.u * v,
    v: a.v * w + b.v * u + c.v * v,
    distance: far,
  }
  return { hit, paint }
}

function mixed(a: Vector, b: Vector, c: Vector, w: number, u: number, v: number): Vector {
  const x = a[0] * w + b[0] * u + c[0] * v
  const y = a[1] * w + b[1] * u + c[1] * v
  const z = a[2] * w + b[2] * u + c[2] * v
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}

function metBall({ at: centre, radius, paint }: Ball, at: Vector, far: number): Met {
  const normal: Vector = [
    (at[0] - centre[0]) / radius,
    (at[1] - centre[1]) / radius,
    (at[2] - centre[2]) / radius,
  ]
  const u = Math.atan2(normal[2], normal[0]) / (Math.PI * 2) + 0.5
  const v = Math.acos(Math.max(-1, Math.min(1, normal[1]))) / Math.PI
  return { hit: { at, normal, u, v, distance: far }, paint }
}

function edgesOf(triangles: readonly Triangle[], balls: readonly Ball[]): Float64Array {
  const edges = new Float64Array((triangles.length + balls.length) * 9)
  triangles.forEach(({ corners: [a, b, c] }, index) => {
    for (let i = 0; i < 3; i++) {
      edges[index * 9 + i] = a.at[i] as number
      edges[index * 9 + 3 + i] = (b.at[i] as number) - (a.at[i] as number)
      edges[index * 9 + 6 + i] = (c.at[i] as number) - (a.at[i] as number)
    }
  })
  return edges
}
