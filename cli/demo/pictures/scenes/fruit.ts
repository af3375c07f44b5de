import { add, blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { fractal, noise } from '../engine/noise.ts'
import { between, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { expose } from '../trace/expose.ts'
import type { Paint } from '../trace/paint.ts'
import { together } from '../trace/shape.ts'
import { ball } from '../trace/solids.ts'
import { normalized } from '../trace/vector.ts'
import type { Scene } from './scene.ts'

/** Peel with pores, a blush that differs from fruit to fruit, and the navel where the stem was. */
export function peel(ripe: string, unripe: string, blush: number, seed: number): Paint {
  const [a, b] = [ink(ripe), ink(unripe)]
  const axis = normalized([
    fractal(seed, 1, 1),
    0.6 + 0.4 * fractal(seed, 9, 1),
    fractal(seed, 5, 1),
  ])
  return ({ normal }) => {
    const along = normal[0] * axis[0] + normal[1] * axis[1] + normal[2] * axis[2]
    const patch = fractal(normal[0] * 1.5 + seed, normal[1] * 1.5 + normal[2], 4)
    const colour = blend(a, b, smoothstep(0.35 - blush, 0.9 - blush, patch + 0.35 * along))
    const pore = noise(normal[0] * 34 + seed, normal[1] * 34 + normal[2] * 29)
    const stem = smoothstep(0.985, 0.993, along)
    return {
      colour: scale(blend(colour, ink('#5b5a28'), stem), 1 + 0.08 * pore),
      gloss: 0.035,
      rough: 0.22,
      normal: bumped(normal, 36, 0.09, seed),
    }
  }
}

function bumped(normal: Vector, fine: number, depth: number, seed: number): Vector {
  const [x, y, z] = normal
  return normalized([
    x + depth * noise(x * fine + seed, y * fine + z * fine),
    y + depth * noise(y * fine + 31, z * fine + x * fine + seed),
    z + depth * noise(z * fine + 57, x * fine - y * fine),
  ])
}

const window: Rgb = [1, 0.93, 0.82]

function stallLight([x, y, z]: Vector): Rgb {
  const soft = Math.exp(-((x + 0.55) ** 2 + (z - 0.35) ** 2) * 2.2) * (y > 0 ? 3.4 : 0)
  const rest: Rgb = y > 0 ? [0.26, 0.28, 0.33] : [0.12, 0.09, 0.07]
  return add(rest, scale(window, soft))
}

export const fruitScenes: Record<string, Scene> = {
  'cam-vao-vu': {
    expose: (frame) => {
      const random = randomFrom(11)
      const fruit = []
      for (let row = 0; row < 15; row++) {
        for (let column = 0; column < 22; column++) {
          const radius = between(random, 0.42, 0.5)
          const blush = random() < 0.2 ? 0.5 : between(random, -0.25, 0.2)
          const at: Vector = [
            (column + (row % 2) * 0.5 - 10.5) * 0.94 + between(random, -0.07, 0.07),
            row * 0.36 + between(random, -0.06, 0.1),
            row * 0.72 + between(random, -0.05, 0.05),
          ]
          const paint = peel(
            random() < 0.4 ? '#e8801a' : '#ee9526',
            '#a7a232',
            blush,
            random() * 900,
          )
          fruit.push(ball(at, radius, paint))
        }
      }
      return expose(
        {
          world: { shape: together(...fruit), sky: stallLight, bounces: 3 },
          lens: { eye: [0.4, 7.6, -5.4], target: [0, 2, 4.4], focal: 1.35, opening: 0.14 },
          seed: 44,
        },
        frame,
      )
    },
    development: { seed: 44, exposure: 0.95, contrast: 1.08, vignette: 0.35, saturation: 0.95 },
  },
}
