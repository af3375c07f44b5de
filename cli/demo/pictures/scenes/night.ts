import { blurred } from '../engine/blur.ts'
import { scatteredLights, shaded, withSoftLights } from '../engine/bokeh.ts'
import { add, blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { night } from '../engine/hours.ts'
import { cellValue, eroded, fractal, ridged } from '../engine/noise.ts'
import { between, pick, type Random, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Plate } from '../engine/plate.ts'
import { type Hour, skyLight, type Vector } from '../engine/sky.ts'
import { drawLand } from '../engine/terrain.ts'
import { expose } from '../trace/expose.ts'
import { glowing, matt, type Paint, thin } from '../trace/paint.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { ball, block, panel, pole, surface, turned } from '../trace/solids.ts'
import { wooded } from './mountains.ts'
import { lampColour } from './rain.ts'
import type { Scene } from './scene.ts'

/** The valley floor: nearly level in the middle, rising to both sides and away. */
function valley(x: number, z: number): number {
  const side = Math.max(0, Math.abs(x) - 2.2 - z * 0.16)
  return (
    side * (0.35 + 0.9 * eroded(x * 0.25 + 7, z * 0.25, 6)) + 0.05 * fractal(x, z, 3) + z * 0.012
  )
}

/** Walls with rows of windows, some of them lit; `v` runs along the height in units. */
function housefront(hex: string, seed: number): Paint {
  const wall = ink(hex)
  return ({ u, v, normal }) => {
    if (Math.abs(normal[1]) > 0.5) return { colour: scale(wall, 0.5) }
    const [i, j] = [Math.floor(u / 0.035), Math.floor(v / 0.042)]
    const [dx, dy] = [u / 0.035 - i, v / 0.042 - j]
    const isPane = dx > 0.25 && dx < 0.8 && dy > 0.3 && dy < 0.82
    const chance = cellValue(i + seed * 13, j + seed)
    if (!isPane) return { colour: wall }
    if (chance > 0.42) return { colour: scale(wall, 0.15), gloss: 0.05 }
    const hue = blend(ink('#ffb45e'), ink('#fff0d4'), cellValue(i + 5, j + seed * 3))
    return { colour: wall, glow: scale(hue, 0.7 + chance * 3.2) }
  }
}

type Post = { x: number; z: number; light: Rgb }

/** Streets that wind up the valley, with a lamp every few paces. */
function lampPosts(random: Random): Post[] {
  const posts: Post[] = []
  const streets = [
    (z: number) => 0.5 * Math.sin(z * 0.5) + 0.1,
    (z: number) => -1.3 - z * 0.09 + 0.3 * Math.sin(z * 0.7 + 2),
    (z: number) => 1.5 + z * 0.1 + 0.3 * Math.sin(z * 0.6 + 1),
  ]
  for (const street of streets) {
    for (let z = 1.4; z < 15; z += 0.3) {
      posts.push({ x: street(z), z: z + between(random, -0.05, 0.05), light: lampColour(random) })
    }
  }
  return posts
}

function groundOf(posts: readonly Post[]): Paint {
  const earth = ink('#3a3f48')
  return ({ at }) => {
    let pool: Rgb = [0, 0, 0]
    for (const { x, z } of posts) {
      const off = (at[0] - x) ** 2 + (at[2] - z) ** 2
      if (off < 0.05) pool = add(pool, scale([1, 0.66, 0.34], 0.5 * Math.exp(-off * 110)))
    }
    return { colour: scale(earth, 1 + 0.4 * fractal(at[0] * 6, at[2] * 6, 3)), glow: pool }
  }
}

function town(): Shape {
  const random = randomFrom(97)
  const posts = lampPosts(random)
  const walls = ['#8a8478', '#9a9082', '#747880', '#8f7c66', '#a39a90'] as const
  const parts: Shape[] = [
    surface(
      240,
      240,
      (u, v) => {
        const [x, z] = [(u - 0.5) * (3 + v * 17), 0.6 + v * 16]
        return [x, valley(x, z), z]
      },
      groundOf(posts),
    ),
  ]
  for (let i = 0; i < 1500; i++) {
    const z = 1.3 + 14 * random() ** 1.25
    const x = between(random, -1, 1) * (1.2 + z * 0.3)
    const crowd =
      fractal(x * 0.6 + 3, z * 0.35, 3) - 0.14 * Math.max(0, Math.abs(x) - 1.4 - z * 0.12)
    if (crowd < -0.22 || posts.some((post) => Math.hypot(post.x - x, post.z - z) < 0.1)) continue
    const tall = between(random, 0.06, 0.13) * (random() < 0.16 ? 2 : 1)
    const wide = between(random, 0.08, 0.16)
    const house = together(
      block(
        [0, -0.1, 0],
        [wide, tall + 0.1, between(random, 0.08, 0.14)],
        housefront(pick(random, walls), i),
      ),
      roof(wide, tall, pick(random, ['#4a3230', '#3a3c44', '#54443a'])),
    )
    parts.push(placed(house, { at: [x, valley(x, z), z], turn: between(random, -25, 25) }))
  }
  for (const { x, z, light } of posts) {
    const foot = valley(x, z)
    parts.push(ball([x, foot + 0.11, z], 0.0075, glowing('#ffffff', 1)), lamp(x, foot, z, light))
  }
  return together(...parts)
}

function roof(wide: number, tall: number, hex: string): Shape {
  const [w, d, h] = [wide * 0.58, 0.08, 0.045]
  return together(
    panel([-w, tall, -d], [w, tall, -d], [w, tall + h, 0], [-w, tall + h, 0], matt(hex)),
    panel([w, tall, d], [-w, tall, d], [-w, tall + h, 0], [w, tall + h, 0], matt(hex)),
  )
}

function lamp(x: number, foot: number, z: number, light: Rgb): Shape {
  const shine: Paint = () => ({ colour: [0, 0, 0], glow: scale(light, 9) })
  return together(
    pole([x, foot, z], [x, foot + 0.11, z], 0.003, matt('#22242a'), { sides: 4 }),
    ball([x, foot + 0.112, z], 0.011, shine),
  )
}

/** Half an hour after sunset, when the sky is still lighter than the hills. */
const blueHour: Hour = {
  ...night,
  zenith: scale(ink('#1b2d66'), 0.9),
  middle: scale(ink('#3f5796'), 0.9),
  horizon: scale(ink('#c9a48c'), 0.75),
  sun: { ...night.sun, azimuth: 8, height: -3, glow: 0.8 },
}

const storm: Hour = {
  zenith: scale(ink('#2f3a48'), 0.5),
  middle: scale(ink('#55636e'), 0.7),
  horizon: scale(ink('#b9b79c'), 0.8),
  sun: { azimuth: -70, height: 16, light: scale(ink('#f0dca0'), 2.6), glow: 0.2, tight: 2.4 },
  ambient: 0.62,
  hazeOfMiddle: 0.75,
  clouds: {
    cover: 0.78,
    light: scale(ink('#8d959a'), 0.6),
    shade: scale(ink('#20272f'), 0.5),
    seed: 21,
    scale: 0.6,
  },
}

function farm(x: number, z: number): number {
  const hills =
    smoothstep(7, 15, z) *
    (z - 7) *
    0.14 *
    (0.25 + 0.9 * eroded(x * 0.2 + 3, z * 0.2, 7) + 0.5 * ridged(x * 0.1, z * 0.08, 2))
  return hills + 0.12 * fractal(x * 0.5, z * 0.5, 4) + 0.05 * Math.abs(x)
}

/** Rain that falls in curtains from the cloud, leaning with the wind. */
function withRain(plate: Plate): Plate {
  const out = { ...plate, light: plate.light.slice() }
  const veil: Rgb = [0.2, 0.23, 0.26]
  for (let y = 0; y < plate.height; y++) {
    for (let x = 0; x < plate.width; x++) {
      const [px, py] = [x / plate.width, y / plate.width]
      const lean = px + py * 0.16
      const curtain = smoothstep(0.42, 0.6, lean) * smoothstep(1.02, 0.78, lean)
      const streak = 0.75 + 0.5 * fractal(lean * 60, py * 2.5, 4) + 0.25 * fractal(lean * 9, py, 3)
      const share = 0.62 * curtain * streak * smoothstep(0.06, 0.2, py) * smoothstep(0.47, 0.41, py)
      const i = (y * plate.width + x) * 3
      for (let c = 0; c < 3; c++) {
        const light = out.light[i + c] as number
        out.light[i + c] = light + ((veil[c] as number) - light) * share
      }
    }
  }
  return out
}

/** A forked stroke of lightning with its glow in the cloud. */
function withLightning(plate: Plate): Plate {
  const random = randomFrom(17)
  const mark = { ...plate, light: new Float32Array(plate.light.length) }
  const strike = (fromX: number, fromY: number, toY: number, power: number, lean: number) => {
    let [x, slope] = [fromX, lean]
    let next = fromY
    for (let y = fromY; y < toY; y += 0.4 / plate.width) {
      if (y > next) {
        slope = lean + between(random, -0.75, 0.75)
        next = y + between(random, 0.004, 0.02)
        if (power > 0.5 && random() < 0.22) {
          strike(
            x,
            y,
            y + between(random, 0.03, 0.09),
            power * 0.3,
            lean + between(random, -1.3, 1.3),
          )
        }
      }
      x += (slope * 0.4) / plate.width
      const i = (Math.floor(y * plate.width) * plate.width + Math.floor(x * plate.width)) * 3
      if (i + 3 < mark.light.length) mark.light.set([2.8 * power, 2.9 * power, 3.4 * power], i)
    }
  }
  strike(0.66, 0.14, 0.44, 1, -0.1)
  const core = blurred(mark, plate.width / 1600)
  const halo = blurred(mark, plate.width / 36)
  const light = plate.light.map(
    (value, i) => value + (core.light[i] as number) * 1.1 + (halo.light[i] as number) * 0.5,
  )
  return { ...plate, light }
}

function lantern(hex: string, size: number): Shape {
  const hue = ink(hex)
  const paper: Paint = ({ u, v, normal }) => {
    const rib = Math.abs(((u * 16) % 1) - 0.5) > 0.46 ? 0.45 : 1
    const facing = Math.max(0, -normal[2])
    const heart = 0.35 + 0.9 * facing * facing * Math.sin(Math.PI * v)
    return {
      colour: scale(hue, 0.6 * rib),
      glow: scale(blend(hue, [1, 0.75, 0.4], 0.35 * heart), rib * heart * 0.85),
      through: 0.5,
    }
  }
  const profile = Array.from({ length: 15 }, (_, i) => {
    const turn = Math.PI * (0.09 + (0.82 * i) / 14)
    return [Math.sin(turn) * 0.52, 0.43 - Math.cos(turn) * 0.45] as const
  })
  const tassel = Array.from({ length: 26 }, (_, i) => {
    const turn = i * 2.4
    return pole(
      [Math.cos(turn) * 0.02, -0.12, Math.sin(turn) * 0.02],
      [Math.cos(turn) * 0.05, -0.62, Math.sin(turn) * 0.05],
      0.007,
      thin(hex, 0.2),
      { sides: 4 },
    )
  })
  const shape = together(
    turned([0, 0, 0], profile, paper, 48),
    turned(
      [0, 0.84, 0],
      [
        [0.12, 0],
        [0.13, 0.07],
        [0.02, 0.08],
      ],
      matt('#7a4a20'),
      20,
    ),
    turned(
      [0, -0.08, 0],
      [
        [0.02, 0],
        [0.12, 0.02],
        [0.13, 0.09],
      ],
      matt('#7a4a20'),
      20,
    ),
    pole([0, 0.9, 0], [0, 2.4, 0], 0.008, matt('#1a1512'), { sides: 4 }),
    ...tassel,
  )
  return placed(shape, { size })
}

function lanterns(): Shape {
  const row: readonly (readonly [number, number, number, string, number])[] = [
    [-1.5, 0.35, 0, '#b8140c', 1],
    [0.15, 0.8, 0.5, '#d98a1e', 0.95],
    [1.75, 0.25, 0.2, '#b8140c', 1.05],
    [-2.9, 1.15, 1.5, '#e0a434', 1],
    [-0.6, 1.6, 2.4, '#b8140c', 1],
    [1, 1.75, 3, '#c43a5a', 1],
    [3.1, 1.2, 1.8, '#e0a434', 1],
    [-2, 2.2, 4.2, '#b8140c', 1],
    [2.5, 2.4, 4.6, '#b8140c', 1],
    [0.2, 2.6, 5.6, '#e0a434', 1],
  ]
  return together(
    ...row.map(([x, y, z, hex, size]) => placed(lantern(hex, size), { at: [x, y, z] })),
  )
}

export const nightScenes: Record<string, Scene> = {
  'pho-nui-dem': {
    expose: (frame) =>
      expose(
        {
          world: {
            shape: town(),
            sky: ([x, y, z]: Vector) => scale(skyLight(blueHour, x, Math.max(y, 0.02), z), 1.3),
            air: { density: 0.022, light: () => [0.1, 0.13, 0.24] },
            bounces: 1,
          },
          lens: { eye: [0, 1.25, -0.6], target: [0, 0.62, 4], focal: 1.15 },
          seed: 97,
          backdrop: drawLand(
            {
              height: (x, z) =>
                valley(x, z) +
                smoothstep(7, 16, z) * (z - 7) * 0.2 * (0.3 + eroded(x * 0.16 + 4, z * 0.16, 8)),
              ground: wooded('#2a3348', '#172234', '#1f2b42'),
              hour: blueHour,
              view: { x: 0, z: -0.6, eye: 1.25, horizon: 0.22, focal: 1.15, near: 6, far: 50 },
              haze: 0.014,
            },
            frame,
          ),
        },
        frame,
      ),
    development: {
      seed: 97,
      exposure: 1.25,
      bloom: 0.5,
      contrast: 1.06,
      vignette: 0.25,
      grain: 3.5,
    },
  },
  'con-giong': {
    expose: (frame) =>
      withLightning(
        withRain(
          drawLand(
            {
              height: farm,
              ground: wooded('#6a6a5c', '#2c3f28', '#66703c'),
              hour: storm,
              view: { x: 4, z: 0, eye: 0.6, horizon: 0.66, focal: 0.95, near: 0.9, far: 45 },
              haze: 0.035,
              mist: { density: 0.03, level: 0, fall: 2, colour: ink('#c8ccd0'), patch: 0.3 },
              shadow: 4,
            },
            frame,
          ),
        ),
      ),
    development: { seed: 17, exposure: 1.5, bloom: 0.1, contrast: 1.12, vignette: 0.35 },
  },
  'den-long-hoi': {
    expose: (frame) =>
      expose(
        {
          world: { shape: lanterns(), sky: () => [0.14, 0.12, 0.13], bounces: 1 },
          lens: { eye: [0, 0.6, -4.6], target: [0, 1.05, 0.2], focal: 1.2, opening: 0.05 },
          seed: 98,
          backdrop: withSoftLights(
            shaded(frame, scale(ink('#1c2858'), 0.7), scale(ink('#4a2a1c'), 0.55)),
            scatteredLights(
              randomFrom(98),
              110,
              { x: [0, 1], y: [0.36, 0.62] },
              [0.008, 0.026],
              ['#ffb45a', '#ff6a3a', '#ffd690', '#d03a28', '#ffdf9a'].map((hex) =>
                scale(ink(hex), 0.55),
              ) as [Rgb, ...Rgb[]],
            ),
          ),
        },
        frame,
      ),
    development: {
      seed: 98,
      exposure: 1.05,
      bloom: 0.3,
      contrast: 1.06,
      vignette: 0.35,
      grain: 3.5,
    },
  },
}
