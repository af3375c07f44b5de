import { blend, ink, scale } from '../engine/colour.ts'
import { cellValue, fractal, noise } from '../engine/noise.ts'
import { between, type Random, randomFrom } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { tray } from '../trace/basket.ts'
import { expose } from '../trace/expose.ts'
import { type Paint, varnished, wooden } from '../trace/paint.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { block, pole, surface, turned } from '../trace/solids.ts'
import { normalized } from '../trace/vector.ts'
import { stallLight } from './fruit.ts'
import type { Scene } from './scene.ts'

/** A banana leaf cut round: ribs run out from the midrib. */
const bananaLeaf: Paint = ({ at: [x, , z], normal }) => {
  const rib = (Math.abs(z) + x * 0.25) * 9
  const fold = rib - Math.floor(rib) - 0.5
  const middle = Math.exp(-((z / 0.05) ** 2))
  const green = blend(ink('#2c5a20'), ink('#5f8c34'), 0.5 + 0.5 * fractal(x * 1.2, z * 1.2, 3))
  const colour = blend(scale(green, 0.9 + 0.3 * fold * fold), ink('#a5bd6c'), middle)
  return {
    colour,
    gloss: 0.035,
    rough: 0.2,
    normal: normalized([normal[0], normal[1], normal[2] + fold * 0.35]),
  }
}

function leafRound(radius: number): Shape {
  const point = (u: number, v: number): Vector => {
    const turn = u * Math.PI * 2
    const off = radius * v * (1 + 0.05 * noise(Math.cos(turn) * 2, Math.sin(turn) * 2))
    return [
      Math.cos(turn) * off,
      0.05 + 0.05 * v * noise(Math.cos(turn) * v * 2 + 3, Math.sin(turn) * v * 2),
      Math.sin(turn) * off,
    ]
  }
  return surface(80, 24, point, bananaLeaf)
}

/** Grains of steamed rice laid over a mound. */
function riceMound(x: number, z: number, hex: string, random: Random): Shape {
  const [wide, tall] = [0.66, 0.42]
  const base = ink(hex)
  const under = surface(
    36,
    12,
    (u, v) => {
      const turn = u * Math.PI * 2
      const off = Math.sin((v * Math.PI) / 2) * wide * 0.96
      return [
        x + Math.cos(turn) * off,
        0.05 + Math.cos((v * Math.PI) / 2) * tall * 0.96,
        z + Math.sin(turn) * off,
      ]
    },
    () => ({ colour: scale(base, 0.7) }),
  )
  const grains = Array.from({ length: 2300 }, () => {
    const turn = random() * Math.PI * 2
    const rise = Math.acos(1 - random() * 0.97)
    const bump = 1 + 0.06 * noise(Math.cos(turn) * 4 + x * 9, rise * 4 + z * 9)
    const off = Math.sin(rise) * wide * bump
    const at: Vector = [
      x + Math.cos(turn) * off,
      0.05 + Math.cos(rise) * tall * bump,
      z + Math.sin(turn) * off,
    ]
    const tone = scale(base, between(random, 0.82, 1.16))
    const paint: Paint = () => ({ colour: tone, gloss: 0.04, rough: 0.18, through: 0.15 })
    return placed(grain(paint), {
      at,
      turn: random() * 360,
      tilt: between(random, -40, 40),
      roll: between(random, -40, 40),
      size: between(random, 0.85, 1.15),
    })
  })
  return together(under, ...grains)
}

/** One grain: a short spindle. */
function grain(paint: Paint): Shape {
  return surface(
    4,
    3,
    (u, v) => {
      const turn = u * Math.PI * 2
      const thick = 0.019 * Math.sin(Math.PI * (0.06 + 0.88 * v)) ** 0.6
      return [(v - 0.5) * 0.085, Math.cos(turn) * thick, Math.sin(turn) * thick]
    },
    paint,
  )
}

function stickyRice(): Shape {
  const random = randomFrom(141)
  const colours = [
    '#e8e0cc',
    '#3c2a5a',
    '#a82a3c',
    '#d09a20',
    '#3f6a34',
    '#7a2f5a',
    '#b0562a',
  ] as const
  const mounds = colours.map((hex, i) => {
    const turn = ((i - 1) / 6) * Math.PI * 2 + 0.3
    const off = i === 0 ? 0 : 1.42
    return riceMound(Math.cos(turn) * off, Math.sin(turn) * off, hex, random)
  })
  const chopsticks = [0, 1].map((i) =>
    pole(
      [2.9, 0.06, -2.4 + i * 0.16],
      [4.6, 0.06, 0.4 + i * 0.1],
      0.035,
      varnished('#6a4428', 0.04, 0.2),
      { end: 0.022 },
    ),
  )
  const bowl = turned(
    [-3.5, 0, 2],
    [
      [0.35, 0],
      [0.4, 0.06],
      [0.72, 0.5],
      [0.74, 0.52],
      [0.7, 0.5],
      [0.3, 0.1],
      [0.001, 0.08],
    ],
    varnished('#3a4f7a', 0.06, 0.06),
    48,
  )
  const salt = surface(
    30,
    10,
    (u, v) => [
      -3.5 + Math.cos(u * 6.283) * 0.5 * v,
      0.42 - 0.16 * v * v,
      2 + Math.sin(u * 6.283) * 0.5 * v,
    ],
    ({ at }) => ({
      colour: scale(
        ink('#c9a878'),
        0.7 + 0.5 * cellValue(Math.floor(at[0] * 60), Math.floor(at[2] * 60)),
      ),
    }),
  )
  return together(
    block([0, -0.3, 0], [24, 0.28, 24], wooden('#4f3826', 20, 1.5)),
    tray([0, 0, 0], 2.5, '#b18d55'),
    placed(leafRound(2.25), { turn: 24 }),
    ...mounds,
    ...chopsticks,
    bowl,
    salt,
  )
}

export const riceScenes: Record<string, Scene> = {
  'xoi-bay-mau': {
    expose: (frame) =>
      expose(
        {
          world: { shape: stickyRice(), sky: stallLight, bounces: 2 },
          lens: { eye: [0.2, 6.4, -4.4], target: [0.05, 0, -0.1], focal: 1.32, opening: 0.05 },
          seed: 141,
        },
        frame,
      ),
    development: { seed: 141, exposure: 0.95, contrast: 1.1, vignette: 0.35, saturation: 0.94 },
  },
}
