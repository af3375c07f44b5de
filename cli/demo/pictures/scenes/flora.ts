import { blurred } from '../engine/blur.ts'
import { shaded } from '../engine/bokeh.ts'
import { add, blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { dawn, morning, overcast } from '../engine/hours.ts'
import { fractal, noise, tufts } from '../engine/noise.ts'
import { between, pick, type Random, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Frame, Plate } from '../engine/plate.ts'
import { type Hour, skyLight, sunward, type Vector } from '../engine/sky.ts'
import { drawLand } from '../engine/terrain.ts'
import { expose } from '../trace/expose.ts'
import { type Paint, stained, thin } from '../trace/paint.ts'
import { bark, blade, crown, foliage } from '../trace/plants.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { ball, pole, surface } from '../trace/solids.ts'
import { plus } from '../trace/vector.ts'
import { ranges, wooded } from './mountains.ts'
import type { Scene } from './scene.ts'

/** Mountains far out of focus, to stand behind something near. */
export function softHills(
  frame: Frame,
  hour: Hour,
  horizon: number,
  blur: number,
  eye = 1.6,
): Plate {
  const small = { width: Math.round(frame.width / 2), height: Math.round(frame.height / 2) }
  const plate = drawLand(
    {
      height: ranges(6.1, 0.03, 6),
      coarse: ranges(6.1, 0.03, 4),
      ground: wooded('#7a7666', '#36522e', '#6f7c40'),
      hour,
      view: { x: 31, z: 3, eye, horizon, focal: 1.2, near: 1.4, far: 50 },
      haze: 0.05,
      shadow: 4,
    },
    small,
  )
  return blurred(enlarged(plate, frame), (blur * frame.width) / 1600)
}

function enlarged(plate: Plate, frame: Frame): Plate {
  const light = new Float32Array(frame.width * frame.height * 3)
  for (let y = 0; y < frame.height; y++) {
    const from = Math.min(plate.height - 1, y >> 1) * plate.width
    for (let x = 0; x < frame.width; x++) {
      const at = (from + Math.min(plate.width - 1, x >> 1)) * 3
      light.set(plate.light.subarray(at, at + 3), (y * frame.width + x) * 3)
    }
  }
  return { ...frame, light }
}

/** Sky and sun of an hour, as traced worlds want them; below the level it gives ground light. */
export function daylightOf(hour: Hour, ground: Rgb, spread = 0.02) {
  return {
    sky: ([x, y, z]: Vector): Rgb =>
      y < -0.01
        ? ground
        : scale(
            skyLight({ ...hour, sun: { ...hour.sun, glow: 0.2 } }, x, y, z),
            hour.ambient + 0.2,
          ),
    sun: { direction: sunward(hour), light: hour.sun.light, spread },
  }
}

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

function blossom(random: Random): Shape {
  const petal = (u: number, v: number): Vector => {
    const half = 0.085 * Math.sin(Math.PI * Math.min(0.999, 0.08 + v * 0.86)) ** 0.7
    const side = (u - 0.5) * 2
    return [
      side * half,
      0.05 * v + 0.09 * v * v + Math.abs(side) * 0.02 + 0.01 * noise(v * 5, side * 2),
      0.02 + v * 0.15,
    ]
  }
  const paint: Paint = ({ v }) => ({
    colour: blend(ink('#e9c9cf'), ink('#fbf8f4'), smoothstep(0, 0.45, v)),
    through: 0.45,
  })
  const petals = [0, 1, 2, 3, 4].map((i) =>
    placed(surface(5, 5, petal, paint), { turn: i * 72 + between(random, -6, 6) }),
  )
  const stamens = Array.from({ length: 11 }, () => {
    const [turn, out] = [random() * 6.28, between(random, 0.015, 0.05)]
    const tip: Vector = [Math.cos(turn) * out, between(random, 0.06, 0.1), Math.sin(turn) * out]
    return together(
      pole([0, 0.01, 0], tip, 0.0022, thin('#f0e6d0'), { sides: 4 }),
      ball(tip, 0.006, thin('#d3a53c')),
    )
  })
  return together(
    ...petals,
    ...stamens,
    pole([0, -0.04, 0], [0, 0.02, 0], 0.012, thin('#6e7a3a'), { end: 0.03, sides: 7 }),
  )
}

function branches(): Shape {
  const random = randomFrom(87)
  const parts: Shape[] = []
  const grow = (from: Vector, turn: number, rise: number, length: number, thick: number) => {
    let [at, heading, lift] = [from, turn, rise]
    const steps = Math.max(4, Math.round(length / 0.16))
    for (let i = 0; i < steps; i++) {
      const share = i / steps
      heading += between(random, -0.16, 0.16)
      lift += between(random, -0.14, 0.15)
      const next = plus(at, [Math.cos(heading) * 0.16, lift * 0.16, Math.sin(heading) * 0.07])
      parts.push(
        pole(at, next, thick * (1 - share * 0.7), bark('#54443a'), {
          end: thick * (1 - (share + 1 / steps) * 0.7),
          sides: 7,
        }),
      )
      if (thick < 0.035 && random() < 0.8) addFlowers(next)
      if (length > 1 && i > 2 && random() < 0.34) {
        grow(
          next,
          heading + between(random, 0.5, 1.1) * (random() < 0.5 ? -1 : 1),
          between(random, -0.1, 0.6),
          length * between(random, 0.3, 0.5),
          thick * 0.5,
        )
      }
      at = next
    }
  }
  const addFlowers = (at: Vector) => {
    for (let i = 0; i < (random() < 0.35 ? 3 : 1); i++) {
      const place = plus(at, [
        between(random, -0.09, 0.09),
        between(random, -0.05, 0.1),
        between(random, -0.1, 0.02),
      ])
      parts.push(
        placed(blossom(random), {
          at: place,
          tilt: between(random, -110, 10),
          turn: between(random, -60, 60),
          size: between(random, 0.75, 1.15),
        }),
      )
    }
  }
  grow([-3.3, -0.9, 0.1], 0.15, 0.4, 5.4, 0.075)
  grow([-3.2, 0.9, 0.5], -0.1, 0.05, 3.9, 0.05)
  grow([-3, -1.5, 0.7], 0.2, 0.2, 4.6, 0.05)
  return together(...parts)
}

const cold: Hour = {
  ...dawn,
  sun: { ...dawn.sun, azimuth: 24, height: 11, light: scale(ink('#ffdca8'), 2.6) },
}
const mild: Hour = { ...morning, sun: { ...morning.sun, azimuth: -118, height: 42 } }

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
  'hoa-man': {
    expose: (frame) =>
      expose(
        {
          world: { ...daylightOf(mild, [0.5, 0.52, 0.45]), shape: branches(), bounces: 2 },
          lens: { eye: [0.1, 0.25, -4.2], target: [0, 0.3, 0], focal: 1.25, opening: 0.07 },
          seed: 87,
          backdrop: softHills(
            frame,
            { ...morning, sun: { ...morning.sun, azimuth: -80 } },
            0.12,
            46,
          ),
        },
        frame,
      ),
    development: { seed: 87, exposure: 0.85, bloom: 0.14, contrast: 1.08, vignette: 0.25 },
  },
}
