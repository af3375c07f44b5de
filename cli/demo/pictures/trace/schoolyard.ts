import { blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { fractal } from '../engine/noise.ts'
import { between, pick, type Random, randomFrom } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { matt, type Paint, stained, varnished, wooden } from './paint.ts'
import { placed, type Shape, together } from './shape.ts'
import { block, panel, pole, surface } from './solids.ts'

/** Ridges far behind everything; each one paler and taller than the one before it. */
export function farHills(near: string, air: string, from: number, tall: number): Shape {
  const ridges = [0, 1, 2, 3].map((row) => {
    const z = from * (1 + row * 0.6)
    const colour = blend(ink(near), ink(air), 0.2 + row * 0.2)
    const top = (x: number) =>
      tall * (0.34 + row * 0.34) * (1 + 0.6 * fractal(x / (from * 0.5) + row * 9.3, row, 6, 0.48))
    const paint: Paint = ({ at, v }) => {
      const rough = 1 + 0.3 * fractal(at[0] / (from * 0.03), at[1] / (from * 0.025) + row * 4, 5)
      const lit = scale(
        colour,
        rough * (0.9 + 0.2 * fractal(at[0] / (from * 0.14), at[1] / (from * 0.1), 3)),
      )
      return { colour: [0, 0, 0], glow: blend(ink(air), lit, 0.35 + 0.65 * Math.min(1, v * 1.4)) }
    }
    const reach = from * (3 + row * 2)
    return surface(300, 1, (u, v) => [(u - 0.5) * reach, v * top((u - 0.5) * reach), z], paint)
  })
  return together(...ridges)
}

/** A tree whose crown is made of many small clumps of leaves. */
export function shadeTree(random: Random, at: Vector, tall: number, hex: string): Shape {
  const [deep, light] = [ink(hex), ink('#9aa84f')]
  const balls = Array.from({ length: 1800 }, () => {
    const turn = random() * Math.PI * 2
    const level = between(random, -1, 1)
    const out = Math.sqrt(1 - level * level) * (0.6 + 0.46 * random())
    const bump = 1 + 0.3 * fractal(Math.cos(turn) * 1.6 + at[0], level * 2 + Math.sin(turn), 3)
    const colour = scale(blend(deep, light, random() * 0.5), between(random, 0.6, 1.1))
    const leaf: Paint = () => ({ colour, through: 0.25 })
    return {
      at: [
        at[0] + Math.cos(turn) * out * tall * 0.36 * bump,
        at[1] + tall * (0.68 + level * 0.27 * bump),
        at[2] + Math.sin(turn) * out * tall * 0.3 * bump,
      ] as Vector,
      radius: tall * between(random, 0.011, 0.03),
      paint: leaf,
    }
  })
  const bark = stained('#5d4a38', 0.3, 0.4)
  const trunk = pole(at, [at[0], at[1] + tall * 0.6, at[2]], tall * 0.034, bark, {
    end: tall * 0.02,
  })
  return together(trunk, { triangles: [], balls })
}

/** Two storeys of classrooms behind open corridors, under a red tiled roof, `bays` rooms long. */
export function schoolhouse(bays: number): Shape {
  const wall = stained('#e3c886', 3, 0.07)
  const white = stained('#e9e2d2', 2, 0.05)
  const green = varnished('#3c6350', 0.03, 0.3)
  const glass = varnished('#2c3a40', 0.08, 0.05)
  const wide = bays * 4
  const parts: Shape[] = [block([0, 0, 2.6], [wide, 7, 5], wall)]
  for (const floor of [0, 3.5]) {
    parts.push(block([0, floor + 3.22, -0.9], [wide + 0.6, 0.28, 2.3], white))
    for (let bay = 0; bay < bays; bay++) {
      const x = (bay - bays / 2) * 4
      parts.push(
        block([x + 0.85, floor + 0.1, 0.06], [1, 2.3, 0.1], green),
        block([x + 2.55, floor + 1, 0.06], [1.5, 1.35, 0.08], glass),
        ...[1.78, 2.3, 2.8, 3.32].map((off) =>
          block([x + off, floor + 0.95, 0.02], [0.07, 1.45, 0.08], green),
        ),
      )
    }
    for (let i = 0; i <= bays; i++) {
      parts.push(block([(i - bays / 2) * 4, floor, -1.9], [0.28, 3.3, 0.28], white))
    }
  }
  parts.push(block([0, 4.4, -1.95], [wide, 0.08, 0.08], green))
  for (let x = -wide / 2; x < wide / 2; x += 0.32)
    parts.push(block([x, 3.5, -1.95], [0.05, 0.9, 0.05], green))
  const tiles: Paint = ({ u, v, at }) => {
    const groove = 0.75 + 0.25 * Math.abs(Math.sin(u * 9))
    const row = v * 3 - Math.floor(v * 3) < 0.14 ? 0.7 : 1
    return {
      colour: scale(
        ink('#a8432f'),
        groove * row * (1 + 0.3 * fractal(at[0] * 0.8, at[1] * 1.4, 4)),
      ),
    }
  }
  const [left, right] = [-wide / 2 - 0.7, wide / 2 + 0.7]
  parts.push(
    panel(
      [left, 6.8, -2.5],
      [right, 6.8, -2.5],
      [right - 1.6, 9.2, 2.4],
      [left + 1.6, 9.2, 2.4],
      tiles,
    ),
    panel(
      [right, 6.8, 5.6],
      [left, 6.8, 5.6],
      [left + 1.6, 9.2, 2.4],
      [right - 1.6, 9.2, 2.4],
      tiles,
    ),
    block([0, 6.66, -2.5], [wide + 1.5, 0.18, 0.12], white),
  )
  return together(...parts)
}

/** A flag on a pole, moving in a light wind. */
export function flag(at: Vector, tall: number, size: number): Shape {
  const [red, gold] = [ink('#c8201c'), ink('#f2c52e')]
  const cloth: Paint = ({ u, v }) => {
    const [x, y] = [(u - 0.5) * 1.5, v - 0.5]
    const fifth = (Math.PI * 2) / 5
    const turn = Math.atan2(x, y)
    const off = Math.abs(turn - Math.round(turn / fifth) * fifth)
    const edge = 0.3 * (Math.cos(Math.PI / 2.5) / Math.cos(Math.PI / 2.5 - off))
    return { colour: Math.hypot(x, y) < edge ? gold : red, through: 0.3 }
  }
  const wave = surface(
    40,
    16,
    (u, v) => [
      at[0] + 0.05 + u * size * 1.46,
      at[1] + tall - size + v * size - u * u * 0.1 * size,
      at[2] + 0.16 * size * Math.sin(u * 8 + v) * u,
    ],
    cloth,
  )
  return together(pole(at, [at[0], at[1] + tall + 0.1, at[2]], 0.05, matt('#d5d2c8')), wave)
}

/** Trodden concrete with seams and damp patches. */
const yard: Paint = ({ at }) => {
  const seam =
    Math.abs(at[0] / 3 - Math.round(at[0] / 3)) < 0.008 ||
    Math.abs(at[2] / 3 - Math.round(at[2] / 3)) < 0.008
  const stain =
    1 + 0.16 * fractal(at[0] * 0.3, at[2] * 0.3, 5) + 0.08 * fractal(at[0] * 4, at[2] * 4, 3)
  const colour: Rgb = scale(ink('#b5aa97'), stain * (seam ? 0.75 : 1))
  return { colour }
}

/** A yard on every side with a low planted border before the building. */
export function ground(): Shape {
  const random = randomFrom(5)
  const hedge = Array.from({ length: 700 }, () => ({
    at: [
      between(random, -17, 17),
      between(random, 0.1, 0.55),
      between(random, -3.5, -2.9),
    ] as Vector,
    radius: between(random, 0.08, 0.2),
    paint: matt(pick(random, ['#3c5c2e', '#4d6f36', '#62803f', '#5b7a38', '#b5483e'])),
  }))
  const kerb = placed(block([0, 0, -3.7], [34, 0.22, 0.14], wooden('#b3a78f', 4)), {})
  return together(panel([-200, 0, -60], [200, 0, -60], [200, 0, 60], [-200, 0, 60], yard), kerb, {
    triangles: [],
    balls: hedge,
  })
}
