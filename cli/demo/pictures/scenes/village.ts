import { blend, ink, scale } from '../engine/colour.ts'
import { morning } from '../engine/hours.ts'
import { eroded, fractal, noise, tufts } from '../engine/noise.ts'
import { between, pick, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Frame } from '../engine/plate.ts'
import type { Hour, Vector } from '../engine/sky.ts'
import { drawLand } from '../engine/terrain.ts'
import { expose } from '../trace/expose.ts'
import { smoke, stiltHouse, thatch, tiles } from '../trace/house.ts'
import { type Paint, stained, varnished } from '../trace/paint.ts'
import { banana, blade, foliage, tree } from '../trace/plants.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { block, panel, pole, surface, turned } from '../trace/solids.ts'
import { daylightOf, softHills } from './backdrops.ts'
import { wooded } from './mountains.ts'
import type { Scene } from './scene.ts'

const early: Hour = { ...morning, sun: { ...morning.sun, azimuth: -104, height: 26 } }

/** The village stands on a shelf; in front of it fields step down to the eye. */
function shelf(x: number, z: number): number {
  const place = (z - 15) * 0.16 + 0.5 * fractal(x * 0.07 + 2, z * 0.07, 2)
  const level = Math.floor(place)
  const steps = (level + smoothstep(0.8, 1, place - level)) * 0.62
  return (z < 15 ? steps : 0.5 * steps) + smoothstep(24, 40, z) * (z - 24) * 0.2
}

const fieldPaint: Paint = ({ at, normal }) => {
  const [x, , z] = at
  const rows = 0.6 + 0.3 * tufts(x * 11, z * 11) + 0.3 * fractal(x * 3, z * 3, 4)
  const patch = fractal(x * 0.12, z * 0.2, 3)
  const rice = blend(ink('#78962f'), ink('#b3ab4a'), smoothstep(-0.2, 0.4, patch))
  const bank = blend(ink('#46552a'), ink('#6b5a3a'), smoothstep(0, 0.4, noise(x * 2, z * 2)))
  return { colour: scale(normal[1] < 0.9 ? bank : rice, rows) }
}

function village(): { shape: Shape; veils: Shape } {
  const random = randomFrom(101)
  const roofs = [
    thatch('#8a7350'),
    thatch('#6f6048'),
    tiles('#5b4a42', 0.1),
    thatch('#7d6a4a'),
  ] as const
  const houses: readonly (readonly [number, number, number])[] = [
    [-7.6, 15.5, 18],
    [-2.6, 17.4, -8],
    [2.6, 15.2, 6],
    [8.2, 17, -22],
    [-10.6, 21, 30],
    [-5.4, 23, 4],
    [0.6, 22.6, 14],
    [5.8, 23.4, -12],
    [11.6, 23, -26],
    [-1.8, 28, 0],
    [4.4, 29, 12],
    [-8.4, 28.6, -14],
    [9.6, 29.6, 6],
  ]
  const parts: Shape[] = [
    surface(
      200,
      260,
      (u, v) => {
        const [x, z] = [(u - 0.5) * (14 + v * 70), 3.4 + v * 48]
        return [x, shelf(x, z), z]
      },
      fieldPaint,
    ),
  ]
  const smokes: Shape[] = []
  houses.forEach(([x, z, turn], index) => {
    const roof = roofs[index % roofs.length] ?? roofs[0]
    const at: Vector = [x, shelf(x, z) - 0.05, z]
    parts.push(placed(stiltHouse({ roof, wide: between(random, 3.3, 4.4) }), { at, turn }))
    if (index % 3 === 1) smokes.push(smoke([x + 0.4, at[1] + 2.7, z], 4, 1.1))
  })
  const greens = [
    foliage('#24401c', '#6e8a34'),
    foliage('#2c4a22', '#86963e'),
    foliage('#1f3820', '#55762f'),
  ] as const
  for (let i = 0; i < 90; i++) {
    const z = between(random, 14, 33)
    const x = between(random, -1, 1) * (5 + z * 0.4)
    if (houses.some(([hx, hz]) => Math.abs(hx - x) < 2.7 && z < hz + 1.5 && z > hz - 2.6)) continue
    const at: Vector = [x, shelf(x, z) - 0.1, z]
    parts.push(
      random() < 0.3
        ? banana(at, between(random, 1.8, 2.6), random)
        : tree(at, between(random, 2.4, 5), pick(random, greens), random, 700),
    )
  }
  for (let i = 0; i < 40; i++) {
    const [x, z] = [between(random, -12, 12), between(random, 12.6, 13.4)]
    const at: Vector = [x, shelf(x, z), z]
    parts.push(pole(at, [x, at[1] + 0.6, z], 0.035, stained('#6b5a42', 0.4), { sides: 5 }))
  }
  return { shape: together(...parts), veils: together(...smokes) }
}

function valleyBehind(frame: Frame) {
  return drawLand(
    {
      height: (x, z) =>
        smoothstep(2, 9, z) * (z - 2) * (0.12 + 0.34 * eroded(x * 0.22 + 6, z * 0.22, 8)),
      ground: wooded('#77746a', '#2f4a2c', '#66783c'),
      hour: early,
      view: { x: 3, z: 0, eye: 0.55, horizon: 0.36, focal: 1.35, near: 2, far: 40 },
      haze: 0.06,
      mist: { density: 0.3, level: 0.1, fall: 2, colour: ink('#ffffff'), patch: 0.5 },
      shadow: 4,
    },
    frame,
  )
}

/** Cement with damp running down and a bloom of moss near the ground. */
const cement: Paint = ({ at, normal }) => {
  const run = fractal(at[0] * 5 + at[2] * 5, at[1] * 0.7, 4)
  const damp = smoothstep(0.5, 0, at[1]) * (0.5 + fractal(at[0] * 3, at[2] * 3 + at[1] * 3, 4))
  const tone = 1 + 0.3 * run + 0.14 * noise(at[0] * 40 + at[1] * 37, at[2] * 40)
  return {
    colour: scale(blend(ink('#9b978c'), ink('#59613f'), Math.max(0, damp) * 0.8), tone),
    normal,
  }
}

/** A stream of water that falls from a tap. */
function stream(at: Vector, fall: number): Shape {
  const paint: Paint = ({ u, v }) => ({
    colour: [0.55, 0.62, 0.66],
    glow: scale([0.5, 0.58, 0.62], 0.25 + 0.25 * noise(u * 20, v * 16)),
    gloss: 0.2,
    rough: 0.08,
  })
  const round = (u: number, v: number): Vector => {
    const thick = 0.035 * (1 - 0.3 * v) * (1 + 0.12 * noise(v * 9, u * 4))
    return [
      at[0] + Math.cos(u * 6.283) * thick,
      at[1] - v * fall,
      at[2] + Math.sin(u * 6.283) * thick,
    ]
  }
  return surface(14, 30, round, paint)
}

/** Trodden earth with grass growing in from the sides. */
const yard: Paint = ({ at: [x, , z] }) => {
  const patch = fractal(x * 0.5, z * 0.5, 5) + 0.1 * Math.abs(x - 0.4) - 0.25
  const ground = blend(ink('#7f6f54'), ink('#5d6f34'), smoothstep(-0.05, 0.3, patch))
  return { colour: scale(ground, 1 + 0.3 * fractal(x * 5, z * 5, 4)) }
}

function waterTank(): Shape {
  const random = randomFrom(103)
  const steel = varnished('#8d9194', 0.35, 0.18)
  const brass = varnished('#b08a3c', 0.3, 0.15)
  const bucket = turned(
    [-0.62, 0.13, -1.15],
    [
      [0.2, 0],
      [0.215, 0.02],
      [0.28, 0.42],
      [0.295, 0.43],
      [0.29, 0.4],
      [0.24, 0.05],
    ],
    varnished('#1d5a94', 0.04, 0.2),
    40,
  )
  const filled = turned(
    [-0.62, 0.46, -1.15],
    [
      [0.001, 0],
      [0.262, 0],
    ],
    () => ({ colour: [0.08, 0.12, 0.13], gloss: 0.12, rough: 0.03 }),
    40,
  )
  const jerrycan = together(
    block([0.55, 0.13, -1.1], [0.34, 0.46, 0.22], varnished('#d9d3bf', 0.04, 0.2)),
    pole([0.44, 0.59, -1.1], [0.44, 0.65, -1.1], 0.05, varnished('#a82a22', 0.05, 0.2)),
    block([0.6, 0.6, -1.1], [0.2, 0.06, 0.06], varnished('#d9d3bf', 0.04, 0.2)),
  )
  const tap = (x: number) =>
    together(
      pole([x, 0.98, -0.62], [x, 0.98, -0.98], 0.032, steel),
      pole([x, 1, -0.98], [x, 0.9, -1.06], 0.035, brass),
      pole([x, 1, -0.86], [x, 1.09, -0.86], 0.015, brass),
      pole([x - 0.08, 1.1, -0.86], [x + 0.08, 1.1, -0.86], 0.016, varnished('#9c2a22', 0.05, 0.2)),
    )
  const grass = Array.from({ length: 3200 }, () => {
    const [x, z] = [between(random, -7, 9), between(random, -1.5, 8)]
    if (Math.abs(x - 0.4) < 2.2 && z < 1.9) return { triangles: [], balls: [] }
    const one = blade(
      between(random, 0.12, 0.36),
      0.03,
      between(random, 0.2, 0.9),
      foliage('#3d5c26', '#8ea046', 0.4),
    )
    return placed(one, { at: [x, 0, z], turn: random() * 360 })
  })
  return together(
    block([0.4, 0, 0.6], [3.2, 1.55, 2.4], cement),
    block([0.4, 1.55, 0.6], [3.4, 0.12, 2.6], cement),
    block([0.1, 0, -1], [3.6, 0.13, 1.6], cement),
    pole([1.9, 1.85, 0.7], [9, 2.9, 6], 0.05, steel),
    pole([1.9, 1.85, 0.7], [1.9, 1.6, 0.7], 0.05, steel),
    pole([4.2, 0, 2.4], [4.2, 2.2, 2.4], 0.04, stained('#6b5a42', 0.4)),
    tap(-0.62),
    tap(0.5),
    tap(1.4),
    bucket,
    filled,
    jerrycan,
    stream([-0.62, 0.9, -1.07], 0.44),
    panel([-30, 0, -6], [-30, 0, 40], [30, 0, 40], [30, 0, -6], yard),
    ...grass,
    placed(stiltHouse(), { at: [5.4, 0, 8.6], turn: -12 }),
    placed(stiltHouse({ roof: tiles('#5b4a42', 0.1) }), { at: [-5.4, 0, 10.5], turn: 20 }),
    banana([-2.2, 0, 4.4], 2.3, random),
    banana([3.5, 0, 6.2], 2.6, random),
    tree([-7.4, 0, 6], 4.6, foliage('#2a4720', '#7d9440'), random, 1100),
    tree([0.6, 0, 13], 5.4, foliage('#24401c', '#6a8634'), random, 1100),
    tree([8.6, 0, 9.4], 5, foliage('#2a4720', '#7d9440'), random, 1100),
  )
}

export const villageScenes: Record<string, Scene> = {
  'ban-lang-suong': {
    expose: (frame) =>
      expose(
        {
          world: {
            ...daylightOf(early, [0.2, 0.2, 0.14]),
            ...village(),
            bounces: 1,
            air: { density: 0.009, light: () => [0.9, 0.88, 0.82] },
          },
          lens: { eye: [-1, 4.6, -2.5], target: [0, 1.7, 16], focal: 1.25 },
          seed: 101,
          backdrop: valleyBehind(frame),
        },
        frame,
      ),
    development: { seed: 101, exposure: 0.9, bloom: 0.16, contrast: 1.12, saturation: 0.95 },
  },
  'be-nuoc-ban': {
    expose: (frame) =>
      expose(
        {
          world: {
            ...daylightOf(
              { ...early, sun: { ...early.sun, azimuth: -128, height: 40 } },
              [0.22, 0.2, 0.15],
            ),
            shape: waterTank(),
            bounces: 2,
          },
          lens: {
            eye: [-2.9, 1.6, -6.4],
            target: [1.2, 1.12, 0.6],
            focal: 1.15,
            opening: 0.025,
            focus: 5.6,
          },
          seed: 103,
          backdrop: softHills(frame, early, 0.4, 12, 0.15),
        },
        frame,
      ),
    development: { seed: 103, exposure: 0.85, contrast: 1.1 },
  },
}
