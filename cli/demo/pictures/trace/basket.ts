import { ink, scale } from '../engine/colour.ts'
import { noise } from '../engine/noise.ts'
import type { Vector } from '../engine/sky.ts'
import type { Paint } from './paint.ts'
import { type Shape, together } from './shape.ts'
import { surface, turned } from './solids.ts'
import { normalized } from './vector.ts'

/** Split bamboo woven over and under; `across` and `along` are strips per unit of u and v. */
function woven(hex: string, across: number, along: number): Paint {
  const colour = ink(hex)
  return ({ u, v, normal }) => {
    const [x, y] = [u * across, v * along]
    const [i, j] = [Math.floor(x), Math.floor(y)]
    const over = (i + j) % 2 === 0
    const [dx, dy] = [x - i - 0.5, y - j - 0.5]
    const arch = over ? dx : dy
    const edge = Math.abs(over ? dy : dx) > 0.43 ? 0.45 : 1
    const sunk = 1 - 1.4 * arch * arch
    const tone = 1 + 0.22 * noise((over ? j : i) * 7.3, (over ? 3 : 9) + (over ? x : y) * 0.13)
    const fibre = 1 + 0.12 * noise((over ? x : y) * 2, (over ? dy : dx) * 24)
    return {
      colour: scale(colour, edge * sunk * tone * fibre),
      gloss: 0.03,
      rough: 0.3,
      normal: normalized([normal[0] + (over ? arch * 0.7 : 0), normal[1], normal[2] + arch * 0.4]),
    }
  }
}

/** A flat bamboo tray with a raised rim. */
export function tray(at: Vector, radius: number, hex: string): Shape {
  const strips = Math.round(radius * 13)
  const floor = surface(
    24,
    24,
    (u, v) => {
      const [x, z] = [(u - 0.5) * 2, (v - 0.5) * 2]
      const fit = Math.max(Math.abs(x), Math.abs(z)) / (Math.hypot(x, z) || 1)
      return [at[0] + x * fit * radius, at[1] + 0.02, at[2] + z * fit * radius]
    },
    woven(hex, strips, strips),
  )
  const rim = turned(
    at,
    [
      [radius * 0.97, 0.02],
      [radius * 1.01, 0.13 * radius],
      [radius * 1.04, 0.14 * radius],
      [radius * 1.05, 0.1 * radius],
      [radius * 1.02, 0],
    ],
    woven(hex, strips * 3, 4),
    64,
  )
  return together(floor, rim)
}

/** A round bamboo basket, open at the top. */
export function basket(at: Vector, radius: number, height: number, hex: string): Shape {
  const body = turned(
    at,
    [
      [radius * 0.02, 0.01],
      [radius * 0.72, 0.01],
      [radius * 0.86, height * 0.45],
      [radius, height],
      [radius * 0.95, height * 0.98],
      [radius * 0.8, height * 0.45],
      [radius * 0.05, height * 0.2],
    ],
    woven(hex, Math.round(radius * 46), 20),
    48,
  )
  const rim = turned(
    at,
    [
      [radius * 0.94, height * 0.95],
      [radius * 0.97, height * 1.05],
      [radius * 1.04, height * 1.04],
      [radius * 1.05, height * 0.95],
    ],
    woven(hex, Math.round(radius * 60), 2),
    48,
  )
  return together(body, rim)
}
