import { shaded } from '../engine/bokeh.ts'
import { add, blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { dawn, overcast } from '../engine/hours.ts'
import { fractal, noise, tufts } from '../engine/noise.ts'
import { between, pick, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Plate } from '../engine/plate.ts'
import type { Hour, Vector } from '../engine/sky.ts'
import { expose } from '../trace/expose.ts'
import { type Paint, stained } from '../trace/paint.ts'
import { bark, blade, crown, foliage } from '../trace/plants.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { pole, surface } from '../trace/solids.ts'
import { plus } from '../trace/vector.ts'
import { daylightOf, softHills } from './backdrops.ts'
import type { Scene } from './scene.ts'

/** White crystals on the upper side and along the edges of grass. */
function frosted(hex: string): Paint {
  const [green, ice] = [ink(hex), ink('#eef4fb')]
  return ({ u, v, normal, at }) => {
    const edge = smoothstep(0.3, 0.5, Math.abs(u - 0.5))
    const grain = noise(at[0] * 160 + at[1] * 120, at[2] * 160) * 0.5 + 0.5
    const rime = Math.min(1, 0.3 * v * grain + 0.85 * edge + 0.4 * Math.abs(normal[1]) * grain)
    return {
      colour: blend(green, ice, rime),
      through: 0.35,
      gloss: grain > 0.86 ? 0.12 : 0,
      rough: 0.3,
    }
  }
}

function meadow(): Shape {
  const random = randomFrom(81)
  const paints = ['#4f6a2c', '#6d7a38', '#8a8048', '#3f5c2e'].map(frosted) as [Paint, ...Paint[]]
  const rise = (x: number, z: number) => 0.12 * fractal(x * 0.6, z * 0.6, 3)
  const blades = Array.from({ length: 3600 }, () => {
    const z = -1.1 + 6 * random() ** 1.7
    const x = between(random, -1, 1) * (0.75 + (z + 1.1) * 0.62)
    const tall = between(random, 0.16, 0.44) * (1 + 0.4 * fractal(x * 1.4, z * 1.4, 2))
    const wide = between(random, 0.01, 0.021)
    const one = blade(tall, wide, between(random, 0.2, 1.3), pick(random, paints))
    const at: Vector = [x, rise(x, z) - 0.01, z]
    return placed(one, { at, turn: random() * 360, tilt: between(random, -16, 16) })
  })
  const soil = surface(
    60,
    60,
    (u, v) => [(u - 0.5) * 20, rise((u - 0.5) * 20, v * 14 - 2), v * 14 - 2],
    ({ at }) => ({ colour: scale(ink('#8f9384'), 0.5 + 0.5 * tufts(at[0] * 14, at[2] * 14)) }),
  )
  return together(soil, ...blades)
}

function forest(): Shape {
  const random = randomFrom(83)
  const trunks: Shape[] = []
  const crowns: Shape[] = []
  const floor = (x: number, z: number) => 0.3 * fractal(x * 0.25, z * 0.25, 3) + z * 0.015
  const leaves = foliage('#1f3a1c', '#55752c', 0.4)
  for (let i = 0; i < 58; i++) {
    const z = 3.2 + i * 0.55 + between(random, -0.3, 0.3)
    const x = between(random, -1, 1) * (1.6 + z * 0.42)
    if (Math.abs(x) < 0.55 && z < 9) continue
    const thick = between(random, 0.11, 0.3)
    const lean = between(random, -0.35, 0.35)
    const foot: Vector = [x, floor(x, z) - 0.1, z]
    const top: Vector = [x + lean, 10.5, z + between(random, -0.4, 0.4)]
    trunks.push(
      pole(foot, plus(foot, [lean * 0.05, 0.7, 0]), thick * 1.5, bark('#4d4336'), {
        end: thick,
        sides: 12,
      }),
      pole(plus(foot, [lean * 0.05, 0.6, 0]), top, thick, bark('#4d4336'), {
        end: thick * 0.55,
        sides: 12,
      }),
    )
    for (let k = 0; k < 3; k++) {
      const at: Vector = [
        x + between(random, -1.4, 1.4),
        between(random, 4.6, 8.6),
        z + between(random, -1, 1),
      ]
      trunks.push(
        pole([x + lean * 0.6, at[1] - 1, z], at, 0.05, bark('#463c30'), { end: 0.015, sides: 5 }),
      )
      crowns.push(
        crown(at, [1.3, 0.7, 1.2], { leaves: 420, leafSize: 0.16, paint: leaves }, random),
      )
    }
  }
  const ferns: Shape[] = []
  for (let i = 0; i < 1700; i++) {
    const z = 1.6 + 15 * random() ** 1.4
    const x = between(random, -1, 1) * (1.4 + z * 0.5)
    if (Math.abs(x - 0.25 * Math.sin(z * 0.7)) < 0.4) continue
    const frond = blade(
      between(random, 0.3, 0.75),
      0.09,
      between(random, 0.5, 1.2),
      foliage('#2a4a1e', '#7c9a3c', 0.5),
    )
    ferns.push(placed(frond, { at: [x, floor(x, z), z], turn: random() * 360 }))
  }
  const ground = surface(
    120,
    120,
    (u, v) => [(u - 0.5) * 44, floor((u - 0.5) * 44, v * 44), v * 44],
    stained('#4a3d28', 0.3, 0.7),
  )
  return together(ground, ...trunks, ...crowns, ...ferns)
}

/** Light falling in shafts from a gap in the leaves. */
function withShafts(plate: Plate, from: readonly [number, number], light: Rgb): Plate {
  const { width, height } = plate
  const out = { ...plate, light: plate.light.slice() }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x / width - from[0], (y / height - from[1]) * (height / width)]
      const turn = Math.atan2(dx, dy)
      const beam = smoothstep(0.05, 0.6, fractal(turn * 9 + 3, 1.5, 4)) * 0.9 + 0.25
      const far = Math.hypot(dx, dy)
      const share = beam * Math.exp(-far * 2.1) * smoothstep(0, 0.1, far + 0.08)
      const i = (y * width + x) * 3
      for (let c = 0; c < 3; c++)
        out.light[i + c] = (out.light[i + c] as number) + (light[c] as number) * share
    }
  }
  return out
}

const forestAir = ([, y]: Vector): Rgb =>
  add([0.42, 0.47, 0.43], scale([0.45, 0.45, 0.38], smoothstep(-0.1, 0.5, y)))

const cold: Hour = {
  ...dawn,
  sun: { ...dawn.sun, azimuth: 24, height: 11, light: scale(ink('#ffdca8'), 2.6) },
}
export const floraScenes: Record<string, Scene> = {
  'suong-muoi': {
    expose: (frame) =>
      expose(
        {
          world: {
            ...daylightOf(cold, [0.3, 0.32, 0.34]),
            shape: meadow(),
            bounces: 1,
            air: { density: 0.012, light: () => [0.9, 0.82, 0.74] },
          },
          lens: {
            eye: [0, 0.3, -2.5],
            target: [0, 0.24, 0],
            focal: 1.9,
            opening: 0.022,
            focus: 1.75,
          },
          seed: 81,
          backdrop: softHills(
            frame,
            { ...dawn, sun: { ...dawn.sun, azimuth: 24, height: 8 } },
            0.4,
            26,
            0.3,
          ),
        },
        frame,
      ),
    development: { seed: 81, exposure: 0.95, bloom: 0.2, contrast: 1.08, saturation: 0.85 },
  },
  'rung-suong': {
    expose: (frame) =>
      withShafts(
        expose(
          {
            world: {
              ...daylightOf(overcast, [0.16, 0.17, 0.12]),
              shape: forest(),
              bounces: 1,
              air: { density: 0.05, light: forestAir },
            },
            lens: { eye: [0, 1.5, -2], target: [0, 2.7, 6], focal: 1.25 },
            seed: 83,
            backdrop: shaded(frame, [0.85, 0.88, 0.8], [0.5, 0.55, 0.5]),
          },
          frame,
        ),
        [0.62, 0.08],
        [0.24, 0.22, 0.16],
      ),
    development: { seed: 83, exposure: 0.95, bloom: 0.16, contrast: 1.15, vignette: 0.35 },
  },
}
