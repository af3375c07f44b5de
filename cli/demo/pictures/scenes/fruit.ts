import { add, blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { fractal, noise } from '../engine/noise.ts'
import { between, pick, type Random, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { basket, tray } from '../trace/basket.ts'
import { expose } from '../trace/expose.ts'
import { heaped, inCircle } from '../trace/heap.ts'
import { type Paint, stained, thin, wooden } from '../trace/paint.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { ball, block, pole, surface, turned } from '../trace/solids.ts'
import { normalized } from '../trace/vector.ts'
import type { Scene } from './scene.ts'

type Skin = { ripe: string; other: string; blush: number; pores: number; gloss: number }

const orange: Skin = { ripe: '#ea8a1e', other: '#b7a43a', blush: 0, pores: 0.09, gloss: 0.035 }
const mandarin: Skin = { ripe: '#e8741a', other: '#9d9a34', blush: 0.1, pores: 0.08, gloss: 0.035 }
const plum: Skin = { ripe: '#5a1f3c', other: '#a8404a', blush: 0.2, pores: 0.01, gloss: 0.03 }
const persimmon: Skin = { ripe: '#d9501a', other: '#e88a2a', blush: 0.2, pores: 0, gloss: 0.05 }
const lime: Skin = { ripe: '#5c7f22', other: '#9aa63a', blush: 0.1, pores: 0.06, gloss: 0.04 }
const cherry: Skin = { ripe: '#a3161c', other: '#6e8a2a', blush: -0.25, pores: 0, gloss: 0.05 }
const cardamom: Skin = { ripe: '#5a2a20', other: '#7a4430', blush: 0.1, pores: 0.12, gloss: 0.01 }

/** Peel with pores, a blush that differs from fruit to fruit, and the navel where the stem was. */
function peel({ ripe, other, blush, pores, gloss }: Skin, random: Random): Paint {
  const seed = random() * 900
  const own = blush + between(random, -0.3, 0.3)
  const tone = between(random, 0.85, 1.12)
  const [a, b] = [ink(ripe), ink(other)]
  const axis = normalized([between(random, -1, 1), between(random, 0, 1.2), between(random, -1, 1)])
  return ({ normal }) => {
    const along = normal[0] * axis[0] + normal[1] * axis[1] + normal[2] * axis[2]
    const patch = fractal(normal[0] * 0.9 + seed, normal[1] * 0.9 + normal[2], 3)
    const colour = blend(a, b, smoothstep(0.3 - own, 1.3 - own, patch + 0.5 * along) * 0.85)
    const stem = smoothstep(0.986, 0.993, along)
    return {
      colour: scale(blend(colour, ink('#57552a'), stem), tone),
      gloss,
      rough: 0.2,
      normal: pores ? pitted(normal, pores, seed) : normal,
    }
  }
}

function pitted(normal: Vector, depth: number, seed: number): Vector {
  const [x, y, z] = normal
  return normalized([
    x + depth * noise(x * 36 + seed, y * 36 + z * 36),
    y + depth * noise(y * 36 + 31, z * 36 + x * 36 + seed),
    z + depth * noise(z * 36 + 57, x * 36 - y * 36),
  ])
}

/** Balls of fruit poured over a circle. */
function poured(
  random: Random,
  skin: Skin,
  at: Vector,
  wide: number,
  radius: readonly [number, number],
  count: number,
  floor?: (x: number, z: number) => number,
): Shape {
  const lying = heaped(random, {
    count,
    radius,
    over: inCircle(at[0], at[2], wide),
    floor: floor ?? (() => at[1]),
  })
  return together(...lying.map((one) => ball(one.at, one.radius, peel(skin, random))))
}

/** A leaf with a bent midrib. */
function leaf(length: number, width: number, hex: string): Shape {
  const blade = (u: number, v: number): Vector => {
    const side = (u - 0.5) * 2
    const half = width * Math.sin(Math.PI * Math.min(1, Math.max(0, v)) ** 0.8)
    return [side * half, Math.abs(side) * half * 0.35 - v * v * length * 0.25, v * length]
  }
  return surface(6, 10, blade, thin(hex, 0.25))
}

const windowLight: Rgb = [1, 0.93, 0.82]

/** A stall under a roof: a big soft opening to the left, dim everywhere else. */
export function stallLight([x, y, z]: Vector): Rgb {
  const soft = y > 0 ? Math.exp(-((x + 0.6) ** 2 + (z - 0.25) ** 2) * 2.4) * 4 : 0
  const rest: Rgb = y > 0 ? [0.3, 0.32, 0.36] : [0.12, 0.09, 0.07]
  return add(rest, scale(windowLight, soft))
}

function oranges(): Shape {
  const random = randomFrom(11)
  const wall = (past: number) => Math.max(0, past) * 9
  const slope = (x: number, z: number) =>
    z * 0.42 + 0.06 * x + wall(Math.abs(x) - 9) + wall(z - 13) + wall(-3.5 - z)
  const lying = heaped(random, {
    count: 900,
    radius: [0.41, 0.5],
    over: (draw) => [between(draw, -8.6, 8.6), between(draw, -3, 12.6)],
    floor: slope,
  })
  const leaves = lying
    .filter(() => random() < 0.07)
    .map(({ at, radius }) =>
      placed(leaf(between(random, 0.5, 0.75), 0.16, pick(random, ['#2f5a24', '#47702c'])), {
        at: [at[0], at[1] + radius, at[2]],
        turn: random() * 360,
        tilt: between(random, -10, 15),
      }),
    )
  const fruit = lying.map(({ at, radius }) => ball(at, radius, peel(orange, random)))
  return together(...fruit, ...leaves)
}

function fruitStall(): Shape {
  const random = randomFrom(23)
  const bamboo = '#b8955a'
  const bowl = (x: number, z: number, wide: number) => (px: number, pz: number) =>
    0.35 + (Math.hypot(px - x, pz - z) / (wide * 0.9)) ** 8 * 0.55
  const heapIn = (x: number, z: number, wide: number, skin: Skin, size: number, count: number) =>
    together(
      basket([x, 0, z], wide, 0.75, bamboo),
      poured(
        random,
        skin,
        [x, 0, z],
        wide * 0.84,
        [size * 0.9, size * 1.08],
        count,
        bowl(x, z, wide),
      ),
    )
  return together(
    block([0, -0.2, 2], [16, 0.2, 11], wooden('#7a5636', 30, 1.3)),
    heapIn(-2.5, 0.2, 1.35, plum, 0.2, 120),
    heapIn(0.55, -0.3, 1.4, mandarin, 0.33, 34),
    heapIn(3.4, 0.5, 1.3, lime, 0.21, 100),
    heapIn(-4.3, 3, 1.3, lime, 0.21, 90),
    heapIn(-1.2, 2.9, 1.4, persimmon, 0.36, 30),
    heapIn(1.9, 3.1, 1.35, plum, 0.2, 110),
    heapIn(5, 3.5, 1.4, orange, 0.38, 28),
    heapIn(-2.9, 5.9, 1.4, orange, 0.38, 26),
    heapIn(0.4, 6, 1.4, mandarin, 0.33, 34),
    heapIn(3.7, 6.3, 1.4, persimmon, 0.36, 26),
    poured(random, mandarin, [-0.9, 0, -1.9], 0.7, [0.3, 0.34], 4),
    poured(random, plum, [2.3, 0, -1.7], 0.6, [0.18, 0.22], 6),
    block([0, -1, 12], [30, 8, 0.3], stained('#3c342c', 1.5, 0.5)),
  )
}

function coffee(): Shape {
  const random = randomFrom(31)
  const board = block([0, -0.3, 0], [14, 0.28, 14], wooden('#5d4632', 26, 1.6))
  const cherries = poured(random, cherry, [0, 0, 0], 2.6, [0.115, 0.14], 1500, (x, z) => {
    return (Math.hypot(x, z) / 2.75) ** 16 * 0.5
  })
  const strewn = poured(random, cherry, [0, -0.02, -3.3], 2.4, [0.115, 0.135], 34)
  const leaves = [0, 1, 2].map((i) =>
    placed(leaf(1.5, 0.36, '#2c5426'), { at: [1.4 + i * 0.3, 0.75, 0.6 - i * 0.5], turn: i * 70 }),
  )
  return together(board, tray([0, 0, 0], 2.9, '#b08d56'), cherries, strewn, ...leaves)
}

function slice(random: Random): Shape {
  const [wide, thick] = [between(random, 0.16, 0.28), 0.03]
  const skin = stained(pick(random, ['#c9a55c', '#b98f4a', '#d6b878']), 0.12, 0.35)
  const rim: readonly (readonly [number, number])[] = [
    [0.001, thick],
    [wide, thick],
    [wide * 1.02, 0],
    [0.001, 0],
  ]
  return turned([0, 0, 0], rim, skin, 12)
}

function herbs(): Shape {
  const random = randomFrom(52)
  const scatter = (x: number, z: number, wide: number, count: number, piece: () => Shape) =>
    Array.from({ length: count }, (_, i) => {
      const [px, pz] = inCircle(x, z, wide)(random)
      const lift = 0.08 + (i / count) * 0.22 * (1 - Math.hypot(px - x, pz - z) / wide / 1.2)
      return placed(piece(), {
        at: [px, lift, pz],
        turn: random() * 360,
        tilt: between(random, -22, 22),
        roll: between(random, -22, 22),
      })
    })
  const root = () =>
    pole([-0.35, 0, 0], [0.35, 0, 0.1], 0.035, stained(pick(random, ['#6a452a', '#8a6238']), 0.1), {
      end: 0.018,
      sides: 6,
    })
  const dried = () =>
    leaf(between(random, 0.35, 0.6), 0.11, pick(random, ['#5f6a34', '#7a7a3e', '#4c5a30']))
  return together(
    block([0, -0.3, 0], [22, 0.28, 22], wooden('#6b5138', 22, 1.4)),
    ...[
      [-2.2, -1.1],
      [2, -1.6],
      [0.1, 2.5],
      [4.4, 2.1],
      [-4.3, 2.9],
    ].map(([x, z]) => tray([x as number, 0, z as number], 1.85, '#b8975f')),
    ...scatter(-2.2, -1.1, 1.55, 330, () => slice(random)),
    ...scatter(2, -1.6, 1.5, 420, root),
    ...scatter(0.1, 2.5, 1.55, 420, dried),
    ...scatter(-4.3, 2.9, 1.5, 300, root),
    poured(random, cardamom, [4.4, 0.04, 2.1], 1.5, [0.15, 0.2], 230, (x, z) => {
      return 0.04 + (Math.hypot(x - 4.4, z - 2.1) / 1.8) ** 16
    }),
    poured(random, cardamom, [0.1, 0, -4], 0.5, [0.14, 0.18], 5),
  )
}

const softly = { seed: 44, exposure: 0.95, contrast: 1.08, vignette: 0.35, saturation: 0.95 }

export const fruitScenes: Record<string, Scene> = {
  'cam-vao-vu': {
    expose: (frame) =>
      expose(
        {
          world: { shape: oranges(), sky: stallLight, bounces: 3 },
          lens: { eye: [0.4, 8.4, -5.6], target: [0, 1.9, 3.6], focal: 1.35, opening: 0.09 },
          seed: 44,
        },
        frame,
      ),
    development: softly,
  },
  'sap-hoa-qua': {
    expose: (frame) =>
      expose(
        {
          world: { shape: fruitStall(), sky: stallLight, bounces: 3 },
          lens: { eye: [0.3, 5, -7.4], target: [0.2, 0.4, 1.5], focal: 1.1, opening: 0.07 },
          seed: 45,
        },
        frame,
      ),
    development: { ...softly, seed: 45 },
  },
  'ca-phe-chin': {
    expose: (frame) =>
      expose(
        {
          world: { shape: coffee(), sky: stallLight, bounces: 3 },
          lens: { eye: [-0.6, 5.4, -6], target: [0.1, 0, -0.3], focal: 1.25, opening: 0.06 },
          seed: 46,
        },
        frame,
      ),
    development: { ...softly, seed: 46 },
  },
  'thuoc-nam': {
    expose: (frame) =>
      expose(
        {
          world: { shape: herbs(), sky: stallLight, bounces: 3 },
          lens: { eye: [0.6, 7.4, -6], target: [0.2, 0, 0.3], focal: 1.3, opening: 0.06 },
          seed: 47,
        },
        frame,
      ),
    development: { ...softly, seed: 47 },
  },
}
