import { add, blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { night } from '../engine/hours.ts'
import { cellValue, eroded, fractal } from '../engine/noise.ts'
import { between, pick, type Random, randomFrom, smoothstep } from '../engine/numbers.ts'
import { type Hour, skyLight, type Vector } from '../engine/sky.ts'
import { drawLand } from '../engine/terrain.ts'
import { expose } from '../trace/expose.ts'
import { glowing, matt, type Paint } from '../trace/paint.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { ball, block, panel, pole, surface } from '../trace/solids.ts'
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
}
