import { ink, scale } from '../engine/colour.ts'
import { morning } from '../engine/hours.ts'
import { noise } from '../engine/noise.ts'
import { between, type Random, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { expose } from '../trace/expose.ts'
import { type Paint, wooden } from '../trace/paint.ts'
import { type Shape, together } from '../trace/shape.ts'
import { pole, surface } from '../trace/solids.ts'
import { frameAround, normalized, plus, times } from '../trace/vector.ts'
import { softHills } from './backdrops.ts'
import { outdoors } from './harvest.ts'
import type { Scene } from './scene.ts'

/** Twisted thread: fine plies that wind around a strand, a little uneven in the dye. */
function thread(hex: string, seed: number): Paint {
  const colour = ink(hex)
  return ({ u, v, normal }) => {
    const ply = Math.sin((u * 3 + v * 34) * Math.PI * 2)
    const dye = 1 + 0.28 * noise(v * 5 + seed, seed) + 0.12 * noise(u * 9, v * 90 + seed)
    const [side, up] = frameAround(normal)
    return {
      colour: scale(colour, dye * (0.86 + 0.14 * ply)),
      gloss: 0.012,
      rough: 0.45,
      normal: normalized(plus(normal, plus(times(side, ply * 0.22), times(up, ply * 0.3)))),
    }
  }
}

/** One strand of a skein: over the pole, down, and gathered by the tie. */
function strand(
  at: Vector,
  length: number,
  offset: readonly [number, number],
  paint: Paint,
  seed: number,
): Shape {
  const path = (v: number): Vector => {
    const tie = 1 - 0.55 * Math.exp(-(((v - 0.8) / 0.07) ** 2))
    const spread = smoothstep(-0.02, 0.12, v) * tie * (1 + 0.16 * noise(v * 3 + seed, 2))
    const sway = 0.035 * noise(v * 2.2 + seed * 0.3, at[0])
    return [
      at[0] + offset[0] * (0.55 + 0.45 * spread) + sway,
      at[1] - v * length + 0.09 * (1 - spread),
      at[2] + offset[1] * spread - 0.085 * (1 - spread),
    ]
  }
  return surface(
    7,
    34,
    (u, v) => {
      const [x, y, z] = path(v)
      const turn = u * Math.PI * 2
      const thick = 0.034 * (1 - 0.25 * smoothstep(0.93, 1, v))
      return [x + Math.cos(turn) * thick, y, z + Math.sin(turn) * thick]
    },
    paint,
  )
}

function skein(at: Vector, hex: string, random: Random): Shape {
  const length = between(random, 2.2, 2.75)
  const strands = Array.from({ length: 20 }, (_, i) => {
    const turn = i * 2.4
    const off = 0.155 * Math.sqrt((i + 0.5) / 20)
    const seed = random() * 99
    return strand(
      at,
      length * between(random, 0.97, 1.02),
      [Math.cos(turn) * off * 1.15, Math.sin(turn) * off * 0.8],
      thread(hex, seed),
      seed,
    )
  })
  const knot: Vector = [at[0], at[1] - length * 0.8, at[2]]
  const tie = surface(
    24,
    6,
    (u, v) => [
      knot[0] + Math.cos(u * 6.283) * 0.12,
      knot[1] + (v - 0.5) * 0.07,
      knot[2] + Math.sin(u * 6.283) * 0.09,
    ],
    thread('#d6cab0', 3),
  )
  return together(...strands, tie)
}

const dyes = [
  '#1a2350',
  '#263478',
  '#8c2429',
  '#c08a2c',
  '#d9ccab',
  '#2f5d4c',
  '#161b3a',
  '#742038',
  '#4a5c9a',
  '#a8542a',
] as const

function yarn(): Shape {
  const random = randomFrom(71)
  const bamboo = wooden('#a98e56', 10)
  const parts: Shape[] = []
  for (const [row, top] of [4.55, 1.75].entries()) {
    const away = row * 0.9
    parts.push(pole([-5, top, away], [5, top + 0.06, away], 0.075, bamboo, { sides: 14 }))
    for (let i = 0; i < 15; i++) {
      const at: Vector = [(i - 7) * 0.46 + between(random, -0.05, 0.05), top + 0.03, away]
      parts.push(skein(at, dyes[(i * 3 + row * 4) % dyes.length] ?? dyes[0], random))
    }
  }
  return together(...parts)
}

export const yarnScenes: Record<string, Scene> = {
  'soi-nhuom': {
    expose: (frame) =>
      expose(
        {
          world: { ...outdoors, shape: yarn() },
          lens: { eye: [-1.7, 2.1, -6.4], target: [0, 2.3, 0], focal: 1.65, opening: 0.06 },
          seed: 71,
          backdrop: softHills(
            frame,
            { ...morning, sun: { ...morning.sun, azimuth: -110 } },
            0.3,
            40,
          ),
        },
        frame,
      ),
    development: { seed: 71, exposure: 0.85, contrast: 1.08, vignette: 0.3, saturation: 0.92 },
  },
}
