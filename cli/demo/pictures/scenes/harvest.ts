import { add, blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { afternoon } from '../engine/hours.ts'
import { cellValue, fractal, noise, tufts } from '../engine/noise.ts'
import { between, pick, type Random, randomFrom, smoothstep } from '../engine/numbers.ts'
import { skyLight, sunward, type Vector } from '../engine/sky.ts'
import { basket } from '../trace/basket.ts'
import { expose } from '../trace/expose.ts'
import { type Paint, stained, thin, wooden } from '../trace/paint.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { block, panel, pole, surface } from '../trace/solids.ts'
import { frameAround, normalized, plus, times } from '../trace/vector.ts'
import type { Scene } from './scene.ts'

/** Rows of kernels around a cob: u runs around, v along. */
function kernels(hex: string, seed: number): Paint {
  const [gold, pale] = [ink(hex), ink('#e9c468')]
  return ({ u, v, normal }) => {
    const [x, y] = [u * 16, v * 30]
    const [i, j] = [Math.floor(x), Math.floor(y)]
    const [dx, dy] = [x - i - 0.5, y - j - 0.5]
    const dome = Math.max(0, 1 - (dx * dx + dy * dy) * 3.4)
    const own = cellValue(i + seed, j)
    const [side, up] = frameAround(normal)
    return {
      colour: scale(
        blend(gold, pale, own * 0.6),
        (0.4 + 0.7 * Math.sqrt(dome)) * (0.85 + own * 0.25),
      ),
      gloss: 0.04,
      rough: 0.25,
      normal: normalized(plus(normal, plus(times(side, dx * 0.9), times(up, dy * 0.9)))),
    }
  }
}

/** A cob that hangs by its folded-back husk. */
function cob(random: Random): Shape {
  const length = between(random, 0.75, 0.98)
  const thick = between(random, 0.125, 0.155)
  const hex = pick(random, ['#d8971f', '#e0a42c', '#cf8a1c', '#d99d34', '#b9691c'])
  const bend = between(random, -0.08, 0.08)
  const body = (u: number, v: number): Vector => {
    const share = Math.min(1, Math.max(0, v))
    const radius = thick * Math.sin(Math.PI * (0.16 + 0.82 * share)) ** 0.45 * (1 - 0.28 * share)
    const turn = u * Math.PI * 2
    const lean = bend * share * share
    return [Math.cos(turn) * radius + lean, -share * length, Math.sin(turn) * radius]
  }
  const husk =
    (turn: number) =>
    (u: number, v: number): Vector => {
      const wide = 0.1 * Math.sin(Math.PI * (0.15 + 0.8 * v)) * (u - 0.5) * 2
      const out = 0.05 + 0.16 * v
      const rise = 0.42 * v - 0.16 * v * v + 0.04 * Math.sin(v * 9 + turn)
      return [
        Math.cos(turn) * out - Math.sin(turn) * wide,
        rise - 0.04,
        Math.sin(turn) * out + Math.cos(turn) * wide,
      ]
    }
  const leaves = [0.3, 1.7, 2.9, 4.1, 5.3].map((turn) =>
    surface(
      3,
      6,
      husk(turn + random()),
      thin(pick(random, ['#cdb586', '#d8c49a', '#b99c68']), 0.3),
    ),
  )
  return together(surface(18, 14, body, kernels(hex, Math.floor(random() * 999))), ...leaves)
}

function cornUnderEaves(): Shape {
  const random = randomFrom(61)
  const pieces: Shape[] = []
  for (let row = 0; row < 5; row++) {
    for (let column = 0; column < 17; column++) {
      const x = (column - 8) * 0.3 + between(random, -0.05, 0.05) + (row % 2) * 0.14
      const y = 4.3 - row * 0.86 + between(random, -0.09, 0.09)
      for (let layer = 0; layer < 2; layer++) {
        pieces.push(
          placed(cob(random), {
            at: [
              x + layer * 0.11,
              y - layer * 0.12,
              0.3 - layer * 0.24 + between(random, -0.05, 0.05),
            ],
            turn: random() * 360,
            tilt: between(random, -9, 9),
            roll: between(random, -9, 9),
          }),
        )
      }
    }
  }
  const poles = [0, 1, 2, 3, 4].map((row) =>
    pole([-4, 4.52 - row * 0.86, 0.34], [4, 4.56 - row * 0.86, 0.34], 0.045, wooden('#8a6a3e', 20)),
  )
  return together(
    ...pieces,
    ...poles,
    block([0, -1, 1.3], [9, 8, 0.2], wooden('#5a3f29', 14, 0.55)),
    block([-3.1, -1, -0.3], [0.4, 8, 0.4], wooden('#4c3524', 14)),
    panel([-6, 5.5, -1.6], [6, 5.5, -1.6], [6, 6.4, 1.4], [-6, 6.4, 1.4], stained('#4a3a2a', 0.4)),
    block([0, -1.05, 0], [20, 0.05, 20], stained('#8d7a5e', 1.4, 0.3)),
  )
}

/** Kernels spread on a yard: tufts small enough to be grains. */
const grains: Paint = ({ at, normal }) => {
  const size = 17
  const [x, z] = [at[0] * size, at[2] * size]
  const reach = 0.06
  const top = tufts(x, z)
  const lean = [tufts(x + reach, z) - top, tufts(x, z + reach) - top] as const
  const tone = 0.75 + 0.5 * cellValue(Math.floor(x), Math.floor(z))
  const colour = blend(
    ink('#d3911c'),
    ink('#edc766'),
    cellValue(Math.floor(x + 0.5), Math.floor(z)),
  )
  return {
    colour: scale(colour, (0.3 + 0.8 * top) * tone),
    gloss: 0.03,
    rough: 0.3,
    normal: normalized([normal[0] - lean[0] * 3, normal[1], normal[2] - lean[1] * 3]),
  }
}

function cornYard(): Shape {
  const ridge = (x: number, z: number) => {
    const bend = x * 0.55 + z * 0.16 + 0.5 * noise(x * 0.16, z * 0.16)
    const furrow = 0.11 * Math.sin(bend * 5.2) + 0.05 * fractal(x * 1.4, z * 1.4, 3)
    return (
      0.12 + furrow * smoothstep(9, 5.6, Math.hypot(x + 1, z - 4)) + 0.02 * tufts(x * 17, z * 17)
    )
  }
  const yard = surface(
    420,
    420,
    (u, v) => {
      const [x, z] = [(u - 0.5) * 20, v * 20 - 6]
      return [x, ridge(x, z), z]
    },
    grains,
  )
  const heap = (at: Vector, wide: number, tall: number) =>
    surface(
      90,
      40,
      (u, v) => {
        const turn = u * Math.PI * 2
        const off = wide * v * (1 + 0.12 * noise(Math.cos(turn) * 2 + at[0], Math.sin(turn) * 2))
        const height = tall * Math.max(0, 1 - v) ** 0.85 + 0.02 * tufts(off * 9, turn * 9)
        return [at[0] + Math.cos(turn) * off, at[1] + height, at[2] + Math.sin(turn) * off]
      },
      grains,
    )
  const handle = wooden('#a5794a', 18)
  const rake = together(
    pole([2.5, 0.28, -1.4], [0.3, 1.05, 4.7], 0.05, handle),
    placed(block([0, 0, 0], [1.6, 0.36, 0.07], handle), {
      at: [2.62, 0.12, -1.6],
      turn: -20,
      tilt: 14,
    }),
  )
  return together(
    yard,
    rake,
    basket([-2.6, 0.1, 3.3], 0.95, 0.8, '#ab8650'),
    heap([-2.6, 0.62, 3.3], 0.86, 0.5),
    basket([4.4, 0.1, 6.4], 1, 0.85, '#a27c46'),
    heap([4.4, 0.62, 6.4], 0.9, 0.45),
    heap([-0.6, 0.1, 9.6], 2.6, 1.5),
    block([0, 0, 14], [30, 4.4, 0.4], wooden('#54402c', 12, 0.7)),
  )
}

const late = { ...afternoon, sun: { ...afternoon.sun, azimuth: -128, height: 34 } }
/** A yard in late sun, with dusty ground below. */
export const outdoors = {
  sky: ([x, y, z]: Vector): Rgb =>
    y < 0 ? [0.2, 0.17, 0.12] : add(scale(skyLight(late, x, y, z), 0.8), [0.05, 0.05, 0.05]),
  sun: { direction: sunward(late), light: scale(late.sun.light, 0.95), spread: 0.02 },
  bounces: 2,
}

export const harvestScenes: Record<string, Scene> = {
  'ngo-treo-hien': {
    expose: (frame) =>
      expose(
        {
          world: { ...outdoors, shape: cornUnderEaves() },
          lens: {
            eye: [-0.9, 2.3, -6],
            target: [0, 2.45, 0],
            focal: 1.55,
            opening: 0.05,
            focus: 6,
          },
          seed: 61,
        },
        frame,
      ),
    development: { seed: 61, exposure: 0.85, contrast: 1.08, vignette: 0.3 },
  },
  'ngo-phoi-san': {
    expose: (frame) =>
      expose(
        {
          world: { ...outdoors, shape: cornYard() },
          lens: { eye: [0.2, 3.3, -5.6], target: [0.2, 0.2, 1.6], focal: 1.1, opening: 0.03 },
          seed: 62,
        },
        frame,
      ),
    development: { seed: 62, exposure: 0.8, contrast: 1.08, vignette: 0.3, saturation: 0.95 },
  },
}
