import { blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { cellValue, fractal, noise } from '../engine/noise.ts'
import { between, type Random, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { tray } from '../trace/basket.ts'
import { expose } from '../trace/expose.ts'
import { type Paint, stained, varnished, wooden } from '../trace/paint.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { ball, block, panel, pole, surface, turned } from '../trace/solids.ts'
import { frameAround, normalized, plus, times } from '../trace/vector.ts'
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
  const grains = Array.from({ length: 1150 }, () => {
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
    5,
    4,
    (u, v) => {
      const turn = u * Math.PI * 2
      const thick = 0.0165 * Math.sin(Math.PI * (0.06 + 0.88 * v)) ** 0.6
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

/** A tongue of fire on an upright sheet: hot below, torn into points above. */
function flame(at: Vector, wide: number, tall: number, seed: number): Shape {
  const paint: Paint = ({ u, v }) => {
    const [x, y] = [(u / wide - 0.5) * 2, v / tall]
    const lick = 0.42 * fractal(x * 1.3 + seed, y * 1.5 - seed, 4) * (0.3 + y)
    const tear = 0.5 + 0.5 * fractal(x * 2.6 + seed * 3, y * 2.1 + seed, 5)
    const width = 0.62 * (1 - y) ** 0.7 * (0.5 + 0.8 * tear)
    const body = smoothstep(width, width * 0.25, Math.abs(x + lick)) * smoothstep(1, 0.7, y)
    const heat = body * (1.15 - y)
    const colour = blend(
      blend([0.5, 0.05, 0], [1, 0.32, 0.04], smoothstep(0.05, 0.5, heat)),
      [1, 0.78, 0.36],
      smoothstep(0.45, 1, heat),
    )
    return {
      colour: [0, 0, 0],
      cover: body * 0.35,
      glow: scale(colour, body * (0.35 + 2.1 * heat)),
    }
  }
  return panel(
    [at[0] - wide / 2, at[1], at[2]],
    [at[0] + wide / 2, at[1], at[2]],
    [at[0] + wide / 2, at[1] + tall, at[2]],
    [at[0] - wide / 2, at[1] + tall, at[2]],
    paint,
  )
}

/** Wood burnt black at its inner end, with embers in the cracks. */
function burning(end: Vector): Paint {
  const bark = ink('#5a4632')
  return ({ at, u, v }) => {
    const near = Math.hypot(at[0] - end[0], at[1] - end[1], at[2] - end[2])
    const burnt = smoothstep(1.15, 0.45, near)
    const crack = smoothstep(0.05, 0.4, fractal(u * 5 + end[0] * 9, v * 9 + at[0] * 4, 4))
    const ember = burnt * crack * smoothstep(0.95, 0.1, near)
    const ash = smoothstep(0.25, 0.5, noise(at[0] * 9, at[2] * 9 + at[1] * 9)) * burnt * 0.5
    const colour = blend(blend(bark, [0.012, 0.01, 0.01], burnt), ink('#8a857c'), ash)
    return {
      colour: scale(colour, 0.8 + 0.4 * noise(u * 12, v * 3)),
      glow: scale([1, 0.2, 0.03], ember * 2.6),
    }
  }
}

function hearth(): { shape: Shape; veils: Shape } {
  const random = randomFrom(143)
  const heart: Vector = [0, 0.1, 0]
  const logs = [20, 95, 150, 205, 265, 330].map((degrees) => {
    const turn = (degrees * Math.PI) / 180
    const [c, s] = [Math.cos(turn), Math.sin(turn)]
    const inner: Vector = [c * 0.22, 0.17, s * 0.22]
    const outer: Vector = [c * between(random, 1.5, 2.1), 0.12, s * between(random, 1.5, 2.1)]
    return pole(inner, outer, between(random, 0.09, 0.13), burning(heart), { end: 0.12, sides: 12 })
  })
  const coals = Array.from({ length: 260 }, () => {
    const turn = random() * Math.PI * 2
    const off = Math.sqrt(random()) * 0.72
    const heat = (1 - off / 0.8) * between(random, 0.2, 1)
    const paint: Paint = ({ at }) => ({
      colour: [0.05, 0.045, 0.04],
      glow: scale(
        [1, 0.22, 0.035],
        heat * (1.2 + 1.6 * noise(at[0] * 30, at[2] * 30 + at[1] * 30)),
      ),
    })
    return ball(
      [Math.cos(turn) * off, between(random, 0.02, 0.12), Math.sin(turn) * off],
      between(random, 0.035, 0.075),
      paint,
    )
  })
  const iron = stained('#1d1a19', 0.3, 0.4, 0.03)
  const legs = [90, 210, 330].map((degrees) => {
    const turn = (degrees * Math.PI) / 180
    const foot: Vector = [Math.cos(turn) * 0.85, 0, Math.sin(turn) * 0.85]
    return pole(foot, [foot[0] * 0.82, 0.86, foot[2] * 0.82], 0.035, iron)
  })
  const ring = surface(
    48,
    8,
    (u, v) => {
      const [turn, roll] = [u * Math.PI * 2, v * Math.PI * 2]
      const off = 0.7 + Math.cos(roll) * 0.035
      return [Math.cos(turn) * off, 0.86 + Math.sin(roll) * 0.035, Math.sin(turn) * off]
    },
    iron,
  )
  const pot = turned(
    [0, 0.84, 0],
    [
      [0.001, 0],
      [0.5, 0.03],
      [0.72, 0.22],
      [0.74, 0.46],
      [0.62, 0.68],
      [0.6, 0.74],
      [0.68, 0.78],
      [0.66, 0.8],
    ],
    soot,
    56,
  )
  const lid = turned(
    [0, 1.62, 0],
    [
      [0.66, 0],
      [0.5, 0.1],
      [0.12, 0.17],
      [0.1, 0.25],
      [0.001, 0.27],
    ],
    soot,
    48,
  )
  const ash = surface(
    60,
    60,
    (u, v) => {
      const [x, z] = [(u - 0.5) * 4.4, (v - 0.5) * 4.4]
      return [x, 0.03 * fractal(x * 2, z * 2, 4) + 0.08 * Math.exp(-(x * x + z * z) * 1.4), z]
    },
    stained('#8b857c', 0.3, 0.35),
  )
  const frame = [-2.3, 2.3].flatMap((side) => [
    block([side, -0.05, 0], [0.24, 0.22, 4.8], wooden('#4a3222', 14)),
    block([0, -0.05, side], [4.8, 0.22, 0.24], wooden('#4a3222', 14)),
  ])
  const shape = together(
    ash,
    ...frame,
    ...logs,
    ...coals,
    ...legs,
    ring,
    pot,
    lid,
    block([0, -0.3, 0], [30, 0.26, 30], wooden('#4a3423', 12, 0.5)),
    block([0, -1, 5.4], [24, 8, 0.3], wooden('#3f2c1e', 9, 0.7)),
    placed(stool(), { at: [-3.1, 0, 1.2], turn: 20 }),
    placed(stool(), { at: [3.2, 0, 1.6], turn: -30 }),
    placed(kettle(), { at: [1.55, 0.06, -1.35] }),
  )
  const veils = together(
    ...[-0.36, -0.12, 0.14, 0.4].map((x, i) =>
      flame(
        [x, 0.06, -0.3 + 0.22 * i],
        between(random, 0.62, 0.85),
        between(random, 0.85, 1.25),
        i * 7.3 + 2,
      ),
    ),
    flame([-0.05, 0.05, -0.62], 0.9, 0.62, 31),
    ...Array.from({ length: 26 }, () => spark(random)),
  )
  return { shape, veils }
}

const soot: Paint = ({ at, normal, v }) => {
  const rub = fractal(at[0] * 3, at[1] * 3 + at[2] * 3, 4)
  const [side] = frameAround(normal)
  return {
    colour: scale(ink('#4a4542'), 1 + 0.5 * rub + (v > 0.8 ? 0.4 : 0)),
    gloss: 0.05,
    rough: 0.35,
    normal: normalized(plus(normal, times(side, rub * 0.08))),
  }
}

function stool(): Shape {
  const rattan = wooden('#7a5a38', 30)
  return together(
    turned(
      [0, 0, 0],
      [
        [0.55, 0.42],
        [0.56, 0.5],
        [0.5, 0.54],
        [0.001, 0.5],
      ],
      rattan,
      36,
    ),
    ...[45, 135, 225, 315].map((degrees) => {
      const turn = (degrees * Math.PI) / 180
      return pole(
        [Math.cos(turn) * 0.5, 0, Math.sin(turn) * 0.5],
        [Math.cos(turn) * 0.42, 0.46, Math.sin(turn) * 0.42],
        0.05,
        rattan,
      )
    }),
  )
}

function kettle(): Shape {
  const metal = varnished('#8c8a86', 0.4, 0.22)
  return together(
    turned(
      [0, 0, 0],
      [
        [0.3, 0],
        [0.36, 0.08],
        [0.34, 0.3],
        [0.2, 0.42],
        [0.12, 0.44],
        [0.1, 0.48],
        [0.03, 0.5],
        [0.03, 0.55],
        [0.001, 0.56],
      ],
      metal,
      40,
    ),
    pole([0.28, 0.18, 0], [0.56, 0.44, 0], 0.06, metal, { end: 0.03 }),
    ...[-1, 1].map((s) => pole([0, 0.4, s * 0.26], [0, 0.78, s * 0.16], 0.016, soot)),
    pole([0, 0.78, -0.16], [0, 0.78, 0.16], 0.025, wooden('#3a281a', 20)),
  )
}

function spark(random: Random): Shape {
  const at: Vector = [
    between(random, -0.9, 0.9),
    between(random, 0.7, 2.6),
    between(random, -0.8, 0.3),
  ]
  const size = between(random, 0.006, 0.013)
  const light: Rgb = scale([1, 0.42, 0.1], between(random, 1.5, 5))
  return panel(
    [at[0] - size, at[1], at[2]],
    [at[0] + size, at[1], at[2]],
    [at[0] + size * 1.4, at[1] + size * 3, at[2]],
    [at[0] - size * 0.4, at[1] + size * 3, at[2]],
    () => ({ colour: [0, 0, 0], glow: light }),
  )
}

const fire = scale([1, 0.42, 0.13], 0.85)

export const foodScenes: Record<string, Scene> = {
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
  'bep-lua': {
    expose: (frame) =>
      expose(
        {
          world: {
            ...hearth(),
            sky: ([x, y]: Vector) =>
              scale(
                [0.34, 0.42, 0.6],
                y > 0 ? 0.05 + 0.5 * Math.exp(-((x + 0.85) ** 2) * 7) : 0.02,
              ),
            lamps: [
              { at: [-0.2, 0.5, -0.1], radius: 0.2, light: fire },
              { at: [0.25, 0.45, -0.3], radius: 0.2, light: fire },
              { at: [0, 0.25, 0.2], radius: 0.2, light: fire },
            ],
            bounces: 2,
          },
          lens: { eye: [-1.2, 2.5, -5.4], target: [0.1, 0.72, 0], focal: 1.25, opening: 0.03 },
          seed: 143,
        },
        frame,
      ),
    development: {
      seed: 143,
      exposure: 1.25,
      bloom: 0.4,
      contrast: 1.08,
      vignette: 0.35,
      grain: 3.5,
    },
  },
}
