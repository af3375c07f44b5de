import { blend, ink, scale } from '../engine/colour.ts'
import { cellValue, fractal, noise } from '../engine/noise.ts'
import type { Vector } from '../engine/sky.ts'
import { matt, type Paint, wooden } from './paint.ts'
import { placed, type Shape, together } from './shape.ts'
import { block, panel, pole } from './solids.ts'

/** Thatch: straws that run down the slope, darker in layers, mossy in places. */
export function thatch(hex: string, moss = '#5c6236'): Paint {
  const [straw, green] = [ink(hex), ink(moss)]
  return ({ u, v, at }) => {
    const strands = noise(u * 60 + at[0] * 3, v * 6) * 0.3 + noise(u * 160, v * 14) * 0.25
    const layer = 0.75 + 0.35 * ((v * 5.5 + 0.25 * noise(u * 14, 3)) % 1)
    const patch = Math.max(0, fractal(at[0] * 1.1 + 3, at[2] * 1.1 + at[1], 3) * 1.3 - 0.15)
    return { colour: scale(blend(straw, green, Math.min(0.8, patch)), layer * (1 + strands)) }
  }
}

/** Rows of small tiles; `size` is the width of one. */
export function tiles(hex: string, size = 0.12): Paint {
  const clay = ink(hex)
  return ({ u, v, normal }) => {
    const row = Math.floor(v / (size * 1.1))
    const x = u / size + (row % 2) * 0.5
    const [dx, dy] = [x - Math.floor(x) - 0.5, v / (size * 1.1) - row]
    const own = cellValue(Math.floor(x), row)
    const gap = Math.abs(dx) > 0.44 || dy < 0.1 ? 0.5 : 1
    const weather = 1 + 0.35 * fractal(u * 0.9, v * 0.9, 3)
    return {
      colour: scale(clay, gap * weather * (0.75 + 0.45 * own)),
      normal: [normal[0] + dx * 0.25, normal[1], normal[2]],
    }
  }
}

const dark = matt('#17120e')

/** A wooden house on posts with a steep roof, hips at both ends, and a stair at the side. */
export function stiltHouse({ wide = 3.6, deep = 2.5, roof = thatch('#7d6a4a') } = {}): Shape {
  const [floor, wall, ridge] = [0.95, 1.15, 2.05]
  const plank = wooden('#6e4f34', 9, 0.16)
  const beam = wooden('#5a4230', 12)
  const [w, d] = [wide / 2, deep / 2]
  const posts = [-1, -0.5, 0, 0.5, 1].flatMap((x) =>
    [-0.92, 0, 0.92].map((z) => pole([x * w, 0, z * d], [x * w, floor + 0.1, z * d], 0.075, beam)),
  )
  const eaves = floor + wall - 0.18
  const [ox, oz, rx] = [w + 0.5, d + 0.55, w - 0.75]
  const top = floor + ridge
  const slopes: readonly (readonly [Vector, Vector, Vector, Vector])[] = [
    [
      [-ox, eaves, -oz],
      [ox, eaves, -oz],
      [rx, top, 0],
      [-rx, top, 0],
    ],
    [
      [ox, eaves, oz],
      [-ox, eaves, oz],
      [-rx, top, 0],
      [rx, top, 0],
    ],
    [
      [-ox, eaves, oz],
      [-ox, eaves, -oz],
      [-rx, top, 0],
      [-rx, top, 0.001],
    ],
    [
      [ox, eaves, -oz],
      [ox, eaves, oz],
      [rx, top, 0.001],
      [rx, top, 0],
    ],
  ]
  const windows = [-0.55, 0, 0.55].flatMap((x) => [
    block([x * w, floor + 0.45, -d - 0.012], [0.5, 0.5, 0.02], dark),
    block([x * w - 0.29, floor + 0.4, -d - 0.03], [0.05, 0.6, 0.05], beam),
    block([x * w + 0.29, floor + 0.4, -d - 0.03], [0.05, 0.6, 0.05], beam),
  ])
  const rail = Array.from({ length: 22 }, (_, i) => {
    const x = -w + (i / 21) * wide
    return pole([x, floor + 0.05, -d - 0.42], [x, floor + 0.42, -d - 0.42], 0.014, beam, {
      sides: 4,
    })
  })
  const steps = Array.from({ length: 6 }, (_, i) =>
    block([w + 0.28 + i * 0.13, floor - 0.12 - i * 0.155, -0.2], [0.26, 0.045, 0.75], beam),
  )
  return together(
    ...posts,
    block([0, floor, 0], [wide, 0.12, deep], plank),
    block([0, floor, -d - 0.22], [wide, 0.08, 0.45], plank),
    block([0, floor + 0.1, 0], [wide - 0.06, wall, deep - 0.06], wooden('#75563a', 8, 0.2)),
    pole([-w, floor + 0.42, -d - 0.42], [w, floor + 0.42, -d - 0.42], 0.025, beam),
    ...rail,
    ...windows,
    ...steps,
    ...slopes.map(([a, b, c, e]) => panel(a, b, c, e, roof)),
    pole([-rx - 0.1, top + 0.03, 0], [rx + 0.1, top + 0.03, 0], 0.09, roof),
  )
}

/** Smoke that rises through a roof and drifts; to be used as a veil. */
export function smoke(at: Vector, tall: number, drift: number): Shape {
  const sheets = [0, 1, 2].map((layer) => {
    const wide = tall * 0.34
    const paint: Paint = ({ u, v }) => {
      const [x, y] = [(u / wide - 0.5) * 2, v / tall]
      const middle = 0.25 * noise(y * 2.4 + layer * 9, 3) * y
      const spread = 0.1 + 0.6 * y
      const body = Math.exp(-(((x - middle) / spread) ** 2) * 2.5)
      const wisps = 0.5 + 0.9 * fractal(x * 1.6 + layer * 5, y * 3.2 - layer, 5)
      const cover = Math.max(0, Math.min(0.5, body * wisps * 0.34 * (1 - y) * Math.min(1, y * 8)))
      return { colour: [0, 0, 0], cover, glow: scale([0.72, 0.76, 0.8], cover) }
    }
    return placed(
      panel(
        [-wide / 2, 0, 0],
        [wide / 2, 0, 0],
        [wide / 2 + drift, tall, 0],
        [-wide / 2 + drift, tall, 0],
        paint,
      ),
      {
        at: [at[0], at[1], at[2] + layer * 0.12],
      },
    )
  })
  return together(...sheets)
}
