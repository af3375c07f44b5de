import { ink, scale } from '../engine/colour.ts'
import { morning } from '../engine/hours.ts'
import { fractal, noise } from '../engine/noise.ts'
import { between, pick, type Random, randomFrom } from '../engine/numbers.ts'
import type { Hour, Vector } from '../engine/sky.ts'
import { basket } from '../trace/basket.ts'
import { expose } from '../trace/expose.ts'
import { heaped, inCircle } from '../trace/heap.ts'
import { matt, type Paint, stained, wooden } from '../trace/paint.ts'
import { marketDress, setDown, standing } from '../trace/people.ts'
import { foliage, tree } from '../trace/plants.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { ball, block, panel, pole, surface } from '../trace/solids.ts'
import { daylightOf, softHills } from './backdrops.ts'
import type { Scene } from './scene.ts'

/** Cloth of a market umbrella in wedges of one or two colours; light comes through it. */
function canopy(colours: readonly [string, string]): Paint {
  const [a, b] = [ink(colours[0]), ink(colours[1])]
  return ({ u, v }) => {
    const wedge = Math.floor(u * 8) % 2
    const seam = Math.abs(u * 8 - Math.round(u * 8)) < 0.03 ? 0.75 : 1
    return { colour: scale(wedge ? a : b, seam * (1 + 0.08 * noise(u * 30, v * 9))), through: 0.42 }
  }
}

/** An umbrella of eight ribs, its cloth sagging between them; the pole stands on the ground. */
function umbrella(wide: number, height: number, colours: readonly [string, string]): Shape {
  const cloth = (u: number, v: number): Vector => {
    const turn = u * Math.PI * 2
    const rib = Math.abs(Math.sin(turn * 4))
    const radius = wide * v * (1 - 0.07 * rib * v)
    const drop = 0.4 * wide * v ** 1.7 + 0.06 * wide * rib * v * v
    return [Math.cos(turn) * radius, height - drop, Math.sin(turn) * radius]
  }
  const hem = (u: number, v: number): Vector => {
    const [x, y, z] = cloth(u, 1)
    return [x, y - v * 0.13 * (1 + 0.2 * Math.abs(Math.sin(u * 50))), z]
  }
  return together(
    surface(48, 7, cloth, canopy(colours)),
    surface(48, 1, hem, canopy(colours)),
    pole([0, 0, 0], [0, height + 0.16, 0], 0.03, matt('#8c8478'), { sides: 8 }),
  )
}

const cloths: readonly (readonly [string, string])[] = [
  ['#b3262a', '#b3262a'],
  ['#22386f', '#d9d4c6'],
  ['#c98f2a', '#c98f2a'],
  ['#1f3a7a', '#1f3a7a'],
  ['#2f7a5e', '#e0d8c0'],
  ['#d9d2c0', '#d9d2c0'],
  ['#b3312c', '#e0b84c'],
  ['#7a2f5a', '#7a2f5a'],
  ['#c85f26', '#d9d2c0'],
]

const goods = ['#c06a1c', '#5f8a2c', '#8f2430', '#d8c06a', '#3c6a2a', '#a8401f', '#6a2a4a'] as const

/** A low stall: a mat or a table with baskets and heaps of goods. */
function stall(random: Random): Shape {
  const parts: Shape[] = [
    block([0, 0.42, 0], [2.1, 0.06, 1.1], wooden('#7d5c3c', 12, 0.25)),
    ...[-0.95, 0.95].flatMap((x) =>
      [-0.45, 0.45].map((z) => pole([x, 0, z], [x, 0.44, z], 0.04, matt('#4a3829'), { sides: 6 })),
    ),
  ]
  for (let i = 0; i < 4; i++) {
    const x = -0.78 + i * 0.52
    const hex = pick(random, goods)
    const lying = heaped(random, {
      count: 34,
      radius: [0.045, 0.07],
      over: inCircle(x, 0, 0.2),
      floor: (px, pz) => 0.52 + (Math.hypot(px - x, pz) / 0.23) ** 6 * 0.2,
    })
    parts.push(
      basket([x, 0.48, 0], 0.25, 0.14, '#a98550'),
      ...lying.map(({ at, radius }) => ball(at, radius, stained(hex, 0.2, 0.4, 0.02))),
    )
  }
  return together(...parts)
}

/** Folded cloth in piles on a mat. */
function clothStall(random: Random): Shape {
  const dyes = [
    '#1a2350',
    '#232f6b',
    '#7c2a30',
    '#c2963e',
    '#dcd2b6',
    '#3d4f86',
    '#17181c',
  ] as const
  const piles = Array.from({ length: 5 }, (_, i) =>
    Array.from({ length: 7 }, (_, k) =>
      placed(block([0, 0, 0], [0.36, 0.055, 0.5], matt(pick(random, dyes))), {
        at: [-0.85 + i * 0.43, 0.05 + k * 0.057, 0],
        turn: between(random, -5, 5),
      }),
    ),
  ).flat()
  return together(block([0, 0, 0], [2.4, 0.05, 1.2], stained('#2f4a6a', 0.4, 0.3)), ...piles)
}

const square: Paint = ({ at: [x, , z] }) => {
  const wet = fractal(x * 0.35, z * 0.35, 4)
  const grit = 0.25 * fractal(x * 4, z * 4, 3) + 0.1 * noise(x * 23, z * 23)
  return { colour: scale(ink('#8c7d68'), 1 + 0.35 * wet + grit), gloss: 0.015, rough: 0.4 }
}

function market(): Shape {
  const random = randomFrom(111)
  const parts: Shape[] = [panel([-60, 0, -8], [-60, 0, 90], [60, 0, 90], [60, 0, -8], square)]
  for (let row = 0; row < 11; row++) {
    const z = 1 + row * 3.1
    const wide = 6 + z * 0.52
    for (let x = -wide; x < wide; x += between(random, 2.5, 3.5)) {
      if (Math.abs(x + 0.4 * Math.sin(z)) < 1.3) continue
      const at: Vector = [x, 0, z + between(random, -0.4, 0.4)]
      const turn = between(random, -14, 14)
      parts.push(setDown(random() < 0.7 ? stall(random) : clothStall(random), at, turn))
      if (random() < 0.86) {
        const roof = umbrella(
          between(random, 1.25, 1.75),
          between(random, 2.15, 2.7),
          pick(random, cloths as [readonly [string, string]]),
        )
        parts.push(
          placed(roof, {
            at: [x + 0.1, 0, at[2] + 0.35],
            turn: random() * 90,
            tilt: between(random, -7, 4),
            roll: between(random, -6, 6),
          }),
        )
      }
      parts.push(
        setDown(
          standing(marketDress(random), random),
          [x + between(random, -0.5, 0.5), 0, at[2] + 0.95],
          turn,
          between(random, 0.92, 1.05),
        ),
      )
    }
    for (let i = 0; i < 16 + row * 2; i++) {
      const x = between(random, -wide, wide)
      if (z < 3 && Math.abs(x) < 3) continue
      const near = Math.abs(x) < 1.6 ? 0 : -1.15
      parts.push(
        setDown(
          standing(marketDress(random), random),
          [x, 0, z + near + between(random, -0.3, 0.3)],
          random() * 360,
          between(random, 0.86, 1.05),
        ),
      )
    }
  }
  for (let i = 0; i < 16; i++) {
    const x = (i - 7.5) * 6 + between(random, -2, 2)
    parts.push(
      tree(
        [x, 0, between(random, 37, 44)],
        between(random, 5, 9),
        foliage('#24401c', '#5f7c34'),
        random,
        500,
      ),
    )
  }
  return together(...parts)
}

const bright: Hour = { ...morning, sun: { ...morning.sun, azimuth: -62, height: 36 } }

export const marketScenes: Record<string, Scene> = {
  'cho-phien': {
    expose: (frame) =>
      expose(
        {
          world: {
            ...daylightOf(bright, [0.25, 0.22, 0.17]),
            shape: market(),
            bounces: 2,
            air: { density: 0.009, light: () => [0.86, 0.86, 0.82] },
          },
          lens: {
            eye: [0.3, 4.6, -5.6],
            target: [0, 1.1, 6],
            focal: 1.2,
            opening: 0.04,
            focus: 10,
          },
          seed: 111,
          backdrop: softHills(frame, bright, 0.2, 5),
        },
        frame,
      ),
    development: { seed: 111, exposure: 0.85, bloom: 0.14, contrast: 1.1, saturation: 0.94 },
  },
}
