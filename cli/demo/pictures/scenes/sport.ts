import { add, blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { fractal, noise } from '../engine/noise.ts'
import { between, pick, randomFrom } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { person } from '../trace/figures.ts'
import { glowing, matt, type Paint } from '../trace/paint.ts'
import { exposeQuickly } from '../trace/quick.ts'
import { farHills } from '../trace/schoolyard.ts'
import { type Shape, together } from '../trace/shape.ts'
import { block, panel, pole } from '../trace/solids.ts'
import { normalized } from '../trace/vector.ts'
import type { Scene } from './scene.ts'

const laneWide = 1.22

/** Rubber track along z with white lanes, grass on its left and a drain on its right. */
const trackPaint: Paint = ({ at: [x, , z] }) => {
  const lane = x / laneWide
  const grit = 1 + 0.1 * noise(x * 30, z * 30) + 0.09 * fractal(x * 0.8, z * 0.12, 4)
  if (lane < -4.04 || lane > 4.04) {
    const blades = 1 + 0.25 * noise(x * 12, z * 12) + 0.2 * fractal(x * 0.5, z * 0.5, 4)
    return { colour: scale(ink('#56743a'), blades) }
  }
  const line = Math.abs(lane - Math.round(lane)) < 0.024
  const mark =
    Math.abs(z - 9.5) < 0.03 || (Math.abs(z + 4.2) < 0.025 && lane - Math.floor(lane) < 0.25)
  const rubber = blend(
    ink('#b04a34'),
    ink('#93392a'),
    0.5 + 0.5 * noise(Math.floor(lane) * 3.3, z * 0.05),
  )
  return { colour: scale(line || mark ? ink('#e9e2d6') : rubber, grit) }
}

function race(): Shape {
  const random = randomFrom(111)
  const shirts = ['#1f4f8f', '#d8b13a', '#e4e1da', '#2f6b46', '#c8452f', '#553a7a'] as const
  const runners = [-3.5, -2.5, -1.5, -0.5, 0.5, 1.5].map((lane, i) =>
    person(
      random,
      {
        shirt: shirts[i] ?? '#e4e1da',
        legs: pick(random, ['#1b1d26', '#22304f', '#31201f']),
        bare: true,
      },
      {
        at: [lane * laneWide, 0.02, [-0.4, 2.3, 0.9, 4.1, -1.9, 1.6][i] ?? 0],
        turn: 180,
        stride: between(random, 0.82, 1.05),
      },
    ),
  )
  return together(
    panel([-40, 0, -40], [40, 0, -40], [40, 0, 60], [-40, 0, 60], trackPaint),
    ...runners,
  )
}

/** Mown stripes and chalk of a full pitch: 100 by 64 metres around the middle. */
const pitch: Paint = ({ at: [x, , z] }) => {
  const [ax, az] = [Math.abs(x), Math.abs(z)]
  const inside = ax < 50.1 && az < 32.1
  const chalk =
    inside &&
    (ax > 49.85 ||
      az > 31.85 ||
      ax < 0.12 ||
      Math.abs(Math.hypot(x, z) - 9.15) < 0.13 ||
      Math.hypot(x, z) < 0.3 ||
      (Math.abs(ax - 33.5) < 0.12 && az < 20.1) ||
      (Math.abs(az - 20.1) < 0.12 && ax > 33.5) ||
      (Math.abs(ax - 44.5) < 0.12 && az < 9.1) ||
      (Math.abs(az - 9.1) < 0.12 && ax > 44.5))
  if (chalk) return { colour: [0.8, 0.82, 0.78] }
  if (ax > 58 || az > 39)
    return { colour: scale(ink('#8a4434'), 1 + 0.1 * fractal(x * 0.2, z * 0.2, 3)) }
  const stripe = Math.floor((x + 500) / 6.25) % 2 ? 1 : 0.82
  const worn = 1 + 0.22 * fractal(x * 0.25, z * 0.25, 5) + 0.1 * noise(x * 3, z * 3)
  return { colour: scale(ink('#54753f'), stripe * worn) }
}

function goal(x: number): Shape {
  const white = matt('#f2f2ee')
  const out = Math.sign(x) * 2
  const net = [-3, -2, -1, 0, 1, 2, 3].map((z) =>
    pole([x, 2.44, z * 1.2], [x + out, 0, z * 1.2], 0.03, white),
  )
  return together(
    pole([x, 0, -3.66], [x, 2.44, -3.66], 0.09, white),
    pole([x, 0, 3.66], [x, 2.44, 3.66], 0.09, white),
    pole([x, 2.44, -3.66], [x, 2.44, 3.66], 0.09, white),
    ...net,
  )
}

const towers: readonly Vector[] = [
  [-54, 27, 44],
  [54, 27, 44],
  [-18, 27, 47],
  [18, 27, 47],
]

function match(): Shape {
  const random = randomFrom(112)
  const places: [number, number][] = [
    [-3, -6],
    [4, -2],
    [9, -9],
    [-9, 2],
    [13, 5],
    [-14, -11],
    [1, 9],
    [-6, 13],
    [18, -3],
    [-20, 6],
    [7, 16],
    [22, 12],
    [-12, 20],
    [26, -8],
    [-27, -5],
    [15, -15],
    [-2, -15],
    [30, 4],
    [44, 1],
    [-33, 12],
  ]
  const players = places.map(([x, z], i) => {
    const red = i % 2 === 0
    const dress = {
      shirt: red ? '#c62a22' : '#e9e9e4',
      legs: red ? '#e6e4de' : '#1f3a78',
      bare: true,
    }
    return person(random, dress, {
      at: [x, 0, z],
      turn: between(random, 0, 360),
      stride: between(random, 0.3, 1),
      size: 1.12,
    })
  })
  const lampPaint = glowing('#f4f6ff', 9)
  const masts = towers.flatMap(([x, y, z]) => [
    pole([x, 0, z], [x, y + 2, z], 0.35, matt('#4a4f58'), { end: 0.2 }),
    ...[-2, -1, 0, 1, 2].flatMap((i) =>
      [0, 1, 2].map((j) =>
        block([x + i * 1.1, y - 1.4 + j * 1.15, z - 0.6], [0.8, 0.8, 0.3], lampPaint),
      ),
    ),
  ])
  const crowd: Paint = ({ at: [x, y, z], normal }) => {
    if (normal[1] > 0.9) return { colour: ink('#6d6a68') }
    const seed = noise(Math.floor(x / 0.6) * 7.7, Math.floor(y * 3) * 5.1 + Math.floor(z))
    const shirts = ['#b5352c', '#d8d4ca', '#2f4a78', '#c9a23e', '#3a3d46', '#5a6a58']
    const shirt = shirts[Math.floor(Math.abs(seed) * 23) % 6] ?? '#3a3d46'
    return { colour: scale(ink(shirt), 0.45 + Math.abs(noise(x * 5, y * 6))) }
  }
  const steps = Array.from({ length: 8 }, (_, i) =>
    block([0, 0, 50 + i * 1.1], [84, 1.2 + i * 0.75, 1.1], crowd),
  )
  const boards = Array.from({ length: 12 }, (_, i) =>
    block(
      [-44 + i * 8, 0, 36.5],
      [7.7, 0.95, 0.15],
      matt(['#23508f', '#c23a2e', '#e3dfd4', '#2f7050'][i % 4] ?? '#23508f'),
    ),
  )
  const ball: Shape = {
    triangles: [],
    balls: [{ at: [2.2, 0.2, -7.5], radius: 0.2, paint: matt('#f6f6f2') }],
  }
  return together(
    panel([-400, 0, -120], [400, 0, -120], [400, 0, 400], [-400, 0, 400], pitch),
    goal(50),
    goal(-50),
    ...players,
    ...masts,
    ...steps,
    ...boards,
    farHills('#18263a', '#6f7292', 260, 62),
    ball,
  )
}

/** The last copper of the day over the hills, indigo above. */
function duskSky([x, y, z]: Vector): Rgb {
  if (y < 0) return [0.02, 0.025, 0.03]
  const cloud = 0.5 + 0.5 * fractal((x / (y + 0.12)) * 1.1, (z / (y + 0.12)) * 0.8, 5)
  const low = blend(ink('#e39a6c'), ink('#6a6f9e'), Math.min(1, y * 3.4))
  const clear = blend(low, ink('#26345f'), Math.min(1, y * 1.6))
  return scale(add(clear, scale(ink('#c9786a'), Math.max(0, cloud - 0.5) * 0.8 * (1 - y))), 0.62)
}

export const sportScenes: Record<string, Scene> = {
  'duong-chay': {
    expose: (frame) =>
      exposeQuickly(
        {
          ambient: [0.03, 0.03, 0.04],
          world: {
            shape: race(),
            sky: ([, y]) => (y < 0 ? [0.2, 0.16, 0.12] : [0.42, 0.5, 0.62]),
            sun: { direction: normalized([0.86, 0.4, 0.3]), light: [2.6, 2.1, 1.5], spread: 0.012 },
            bounces: 1,
          },
          lens: { eye: [-4.2, 9.6, -8.2], target: [-0.8, 0.3, 1.3], focal: 1.14 },
          seed: 111,
        },
        frame,
      ),
    development: { seed: 111, exposure: 0.85, contrast: 1.02, saturation: 0.88, vignette: 0.3 },
  },
  'san-bong': {
    expose: (frame) =>
      exposeQuickly(
        {
          ambient: [0.05, 0.055, 0.07],
          world: {
            shape: match(),
            sky: duskSky,
            lamps: [
              ...towers.map(([x, y, z]) => ({
                at: [x, y, z - 3] as Vector,
                radius: 1.5,
                light: [1000, 1020, 1060] as Rgb,
              })),
              { at: [-50, 30, -50], radius: 2, light: [2300, 2340, 2400] },
              { at: [50, 30, -50], radius: 2, light: [2300, 2340, 2400] },
            ],
            bounces: 1,
          },
          lens: { eye: [-5, 10, -42], target: [1, 5.2, 10], focal: 1.05 },
          seed: 112,
        },
        frame,
      ),
    development: {
      seed: 112,
      exposure: 0.95,
      bloom: 0.22,
      contrast: 1.02,
      saturation: 0.88,
      vignette: 0.35,
    },
  },
}
