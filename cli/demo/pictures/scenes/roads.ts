import { blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { dusk, overcast } from '../engine/hours.ts'
import { eroded, fractal, noise, tufts } from '../engine/noise.ts'
import { between, pick, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Frame, Plate } from '../engine/plate.ts'
import type { Hour, Vector } from '../engine/sky.ts'
import { drawLand } from '../engine/terrain.ts'
import { expose } from '../trace/expose.ts'
import { matt, type Paint, stained, varnished, wooden } from '../trace/paint.ts'
import { marketDress, setDown, standing } from '../trace/people.ts'
import { foliage, tree } from '../trace/plants.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { block, pole, surface } from '../trace/solids.ts'
import { vehicle } from '../trace/vehicle.ts'
import { daylightOf } from './backdrops.ts'
import { ranges, wooded } from './mountains.ts'
import type { Scene } from './scene.ts'

/** The height of a hanging cable between two towers, as a share of the sag. */
const hang = (share: number) => (2 * share - 1) ** 2

/** A footbridge of planks on two cables; it runs away from the eye along z. */
function bridge(): Shape {
  const random = randomFrom(121)
  const [near, far, wide] = [2, 44, 1.05]
  const deck = (z: number) =>
    0.9 * hang((z - near) / (far - near)) ** 1 - 0.9 + 0.02 * noise(z * 0.4, 3)
  const cable = (z: number) => 1.15 + 4.1 * hang((z - near) / (far - near))
  const steel = varnished('#5d6468', 0.12, 0.3)
  const parts: Shape[] = []
  for (let z = -3; z < far; z += 0.235) {
    const lift = deck(Math.max(z, near))
    const board = block(
      [0, 0, 0],
      [wide * 2, 0.045, 0.2],
      wooden(pick(random, ['#7a6650', '#6d5a46', '#877259']), 9),
    )
    parts.push(
      placed(board, {
        at: [between(random, -0.03, 0.03), lift - 0.05, z],
        turn: between(random, -1, 1),
      }),
    )
  }
  for (const side of [-1, 1]) {
    const x = side * wide
    for (let z = -3; z < far; z += 0.6) {
      const [a, b] = [Math.max(z, near), Math.max(z + 0.6, near)]
      parts.push(
        pole([x, cable(a), a], [x, cable(b), b], 0.045, steel, { sides: 6 }),
        pole([x, deck(a) + 0.95, z], [x, deck(b) + 0.95, z + 0.6], 0.02, steel, { sides: 5 }),
        pole([x, deck(a) + 0.5, z], [x, deck(b) + 0.5, z + 0.6], 0.014, steel, { sides: 5 }),
        pole([x, deck(a) - 0.08, z], [x, deck(b) - 0.08, z + 0.6], 0.04, steel, { sides: 5 }),
        pole([x, deck(a) - 0.05, a], [x, cable(a), a], 0.013, steel, { sides: 4 }),
      )
    }
    parts.push(tower(x * 1.12, near, 6), tower(x * 1.12, far, 6))
    parts.push(pole([x, 5.25, near], [x * 2.2, 2.5, -9], 0.045, steel, { sides: 6 }))
  }
  parts.push(
    block([0, 5.1, near], [2.7, 0.3, 0.3], towerPaint),
    block([0, 5.1, far], [2.7, 0.3, 0.3], towerPaint),
  )
  const walkers: readonly (readonly [number, number, number])[] = [
    [-0.35, 9.5, 170],
    [0.3, 10.4, 176],
    [0.1, 19, 8],
    [-0.3, 30, 180],
  ]
  for (const [x, z, turn] of walkers) {
    parts.push(setDown(standing(marketDress(random), random), [x, deck(z), z], turn))
  }
  parts.push(farBank(far))
  return together(...parts)
}

const towerPaint = stained('#8d8a82', 0.5, 0.35)

function tower(x: number, z: number, tall: number): Shape {
  return block([x, -3, z], [0.34, tall + 3 - 0.6, 0.4], towerPaint)
}

function farBank(far: number): Shape {
  const random = randomFrom(122)
  const bank = surface(
    60,
    60,
    (u, v) => {
      const [x, z] = [(u - 0.5) * 60, far - 1 + v * 24]
      return [x, -1 + v * 7 + 1.6 * fractal(x * 0.15, z * 0.15, 4) - 0.02 * x * x * (1 - v), z]
    },
    ({ at }) => ({ colour: scale(ink('#34452a'), 0.6 + 0.6 * tufts(at[0] * 1.6, at[2] * 1.6)) }),
  )
  const trees = Array.from({ length: 26 }, () => {
    const x = between(random, -26, 26)
    if (Math.abs(x) < 2.4) return { triangles: [], balls: [] }
    return tree(
      [x, -0.5, far + between(random, 1, 9)],
      between(random, 3.5, 8),
      foliage('#243c1e', '#56703a'),
      random,
      420,
    )
  })
  return together(bank, ...trees)
}

function gorgeBehind(frame: Frame): Plate {
  return drawLand(
    {
      height: (x, z) =>
        Math.max(0, Math.abs(x - 0.6) - 0.7) * (0.5 + 0.8 * eroded(x * 0.3 + 2, z * 0.3, 7)) +
        smoothstep(5, 16, z) * (z - 5) * 0.16 -
        0.4,
      ground: wooded('#6f6f68', '#2a4029', '#5a6c3a'),
      hour: overcast,
      view: { x: 0.5, z: 0, eye: 0.7, horizon: 0.47, focal: 1.15, near: 2.4, far: 40 },
      haze: 0.1,
      mist: { density: 0.35, level: 0.2, fall: 1.5, colour: ink('#ffffff'), patch: 0.6 },
    },
    frame,
  )
}

const evening: Hour = {
  ...dusk,
  zenith: scale(ink('#34498a'), 1.1),
  middle: scale(ink('#8f90b8'), 1.1),
  horizon: scale(ink('#f0ac80'), 1.1),
  sun: { ...dusk.sun, azimuth: 28, height: -0.5, glow: 0.9 },
}

/** The middle of a road that comes out of a bend on the right and leaves on the left. */
const bend = (z: number) => 5.4 - 0.045 * (z - 15) ** 2 * (z < 15 ? 0.55 : 1)

function passGround(x: number, z: number): number {
  const off = x - bend(z)
  if (Math.abs(off) < 4.2) return 0
  const cut =
    off > 0
      ? smoothstep(4.2, 9, off) * 1.5 - smoothstep(13, 42, off) * 10
      : -smoothstep(4.4, 16, -off) * 5
  return cut + 0.35 * fractal(x * 0.4, z * 0.4, 4) * smoothstep(4.2, 6, Math.abs(off))
}

/** Wet asphalt with lines, lit by the headlights of a bus that stands at `lamp`. */
function asphalt(lamp: Vector, aim: Vector): Paint {
  return ({ at }) => {
    const [x, , z] = at
    const off = x - bend(z)
    const grit = 1 + 0.12 * noise(x * 14, z * 14) + 0.14 * fractal(x * 0.9, z * 0.5, 4)
    const along = (x - lamp[0]) * aim[0] + (z - lamp[2]) * aim[2]
    const across = Math.abs((x - lamp[0]) * aim[2] - (z - lamp[2]) * aim[0])
    const beam =
      along > 0
        ? Math.exp(-((across / (0.7 + along * 0.2)) ** 2)) *
          Math.exp(-along * 0.13) *
          smoothstep(0, 2.4, along)
        : 0
    const line =
      Math.abs(Math.abs(off) - 3.3) < 0.07 ||
      (Math.abs(off) < 0.06 && z - Math.floor(z / 4) * 4 < 2)
    const colour = Math.abs(off) < 3.8 ? ink(line ? '#c9c4b2' : '#3f4146') : ink('#5c5344')
    return {
      colour: scale(colour, grit),
      gloss: 0.02,
      rough: 0.22,
      glow: scale(colour, beam * 3.4),
    }
  }
}

const slope: Paint = ({ at: [x, y, z], normal }) => {
  const green = blend(ink('#3a5230'), ink('#6c7440'), 0.5 + 0.5 * fractal(x * 0.4, z * 0.4, 4))
  const earth = ink('#7a5a40')
  const bare = smoothstep(0.75, 0.5, normal[1])
  return { colour: scale(blend(green, earth, bare), 0.5 + 0.6 * tufts(x * 2.6, z * 2.6 + y)) }
}

function pass(): Shape {
  const random = randomFrom(125)
  const [at, turn]: [Vector, number] = [[4, 0, 14.5], 174]
  const aim: Vector = [Math.cos((turn * Math.PI) / 180), 0, -Math.sin((turn * Math.PI) / 180)]
  const lamp: Vector = [at[0] + aim[0] * 4.4, 0.8, at[2] + aim[2] * 4.4]
  const road = surface(
    60,
    160,
    (u, v) => {
      const z = -6 + v * 66
      return [bend(z) + (u - 0.5) * 8.4, 0.015, z]
    },
    asphalt(lamp, aim),
  )
  const land = surface(
    220,
    220,
    (u, v) => {
      const [x, z] = [(u - 0.5) * 110, -6 + v * 80]
      return [x, passGround(x, z) - 0.02, z]
    },
    slope,
  )
  const posts = Array.from({ length: 30 }, (_, i) => {
    const z = -2 + i * 2
    const x = bend(z) - 4
    return together(
      block([x, 0, z], [0.14, 0.75, 0.14], matt('#c9c6bc')),
      block([x, 0.5, z], [0.15, 0.14, 0.15], matt('#a8332c')),
      pole([x, 0.55, z], [bend(z + 2) - 4, 0.55, z + 2], 0.06, varnished('#a3a7aa', 0.15, 0.3), {
        sides: 6,
      }),
    )
  })
  const shrubs = Array.from({ length: 60 }, () => {
    const z = between(random, 4, 50)
    const x = bend(z) + between(random, 6, 20)
    return tree(
      [x, passGround(x, z) - 0.3, z],
      between(random, 1.4, 4.6),
      foliage('#24381f', '#4f6a34'),
      random,
      320,
    )
  })
  const bus = vehicle({
    length: 8.8,
    height: 3,
    body: '#dcd8cc',
    stripe: '#b3402a',
    inside: [1.5, 1.05, 0.6],
    headlights: [16, 14, 10],
    panes: 6,
  })
  return together(road, land, ...posts, ...shrubs, placed(bus, { at, turn }))
}

function valleyAtDusk(frame: Frame): Plate {
  return drawLand(
    {
      height: ranges(8.4, 0.035),
      coarse: ranges(8.4, 0.035, 4),
      ground: wooded('#3a3c46', '#1c2630', '#2b3238'),
      hour: evening,
      view: { x: 70, z: 3, eye: 0.2, horizon: 0.43, focal: 1.1, near: 2.4, far: 70 },
      haze: 0.05,
      mist: { density: 0.12, level: -0.3, fall: 2.2, colour: ink('#ffffff'), patch: 0.4 },
    },
    frame,
  )
}

const fog: Rgb = [0.72, 0.76, 0.76]

export const roadScenes: Record<string, Scene> = {
  'cau-treo': {
    expose: (frame) =>
      expose(
        {
          world: {
            ...daylightOf(overcast, [0.25, 0.28, 0.24]),
            shape: bridge(),
            bounces: 1,
            air: { density: 0.02, light: () => fog },
          },
          lens: { eye: [0.75, 1.75, -3.4], target: [0, 1.1, 9], focal: 1.05 },
          seed: 121,
          backdrop: gorgeBehind(frame),
        },
        frame,
      ),
    development: { seed: 121, exposure: 0.95, contrast: 1.14, vignette: 0.3, saturation: 0.9 },
  },
  'xe-buyt-duong-deo': {
    expose: (frame) =>
      expose(
        {
          world: {
            ...daylightOf(evening, [0.06, 0.06, 0.07]),
            shape: pass(),
            bounces: 1,
            air: { density: 0.003, light: () => [0.3, 0.3, 0.4] },
          },
          lens: { eye: [-3.2, 2.1, -2.4], target: [0.6, 1.5, 12], focal: 1.1 },
          seed: 125,
          backdrop: valleyAtDusk(frame),
        },
        frame,
      ),
    development: {
      seed: 125,
      exposure: 1.4,
      bloom: 0.3,
      contrast: 1.14,
      vignette: 0.3,
      grain: 3.5,
    },
  },
}
