import { blend, type Rgb, scale } from '../engine/colour.ts'
import { fractal } from '../engine/noise.ts'
import { between, type Random, smoothstep } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import type { Paint } from './paint.ts'
import type { Shape } from './shape.ts'
import { panel } from './solids.ts'

/** A tongue of fire on an upright sheet: hot below, torn into points above. */
export function flame(at: Vector, wide: number, tall: number, seed: number): Shape {
  const paint: Paint = ({ u, v }) => {
    const [x, y] = [(u / wide - 0.5) * 2, v / tall]
    const lick = 0.42 * fractal(x * 1.3 + seed, y * 1.5 - seed, 4) * (0.3 + y)
    const tear = 0.5 + 0.5 * fractal(x * 2.6 + seed * 3, y * 2.1 + seed, 5)
    const width = 0.62 * (1 - y) ** 0.7 * (0.5 + 0.8 * tear)
    const body = smoothstep(width, width * 0.25, Math.abs(x + lick)) * smoothstep(1, 0.7, y)
    const heat = body * (1.15 - y)
    const colour = blend(
      blend([0.5, 0.05, 0], [1, 0.32, 0.04], smoothstep(0.05, 0.5, heat)),
      [1, 0.78, 0.36],
      smoothstep(0.45, 1, heat),
    )
    return {
      colour: [0, 0, 0],
      cover: body * 0.35,
      glow: scale(colour, body * (0.35 + 2.1 * heat)),
    }
  }
  return panel(
    [at[0] - wide / 2, at[1], at[2]],
    [at[0] + wide / 2, at[1], at[2]],
    [at[0] + wide / 2, at[1] + tall, at[2]],
    [at[0] - wide / 2, at[1] + tall, at[2]],
    paint,
  )
}

/** A spark on its way up. */
export function spark(random: Random): Shape {
  const at: Vector = [
    between(random, -0.9, 0.9),
    between(random, 0.7, 2.6),
    between(random, -0.8, 0.3),
  ]
  const size = between(random, 0.006, 0.013)
  const light: Rgb = scale([1, 0.42, 0.1], between(random, 1.5, 5))
  return panel(
    [at[0] - size, at[1], at[2]],
    [at[0] + size, at[1], at[2]],
    [at[0] + size * 1.4, at[1] + size * 3, at[2]],
    [at[0] - size * 0.4, at[1] + size * 3, at[2]],
    () => ({ colour: [0, 0, 0], glow: light }),
  )
}
