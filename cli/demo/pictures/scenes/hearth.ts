import { blend, ink, scale } from '../engine/colour.ts'
import { fractal, noise } from '../engine/noise.ts'
import { between, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { expose } from '../trace/expose.ts'
import { flame, spark } from '../trace/fire.ts'
import { kettle, soot, stool } from '../trace/kitchen.ts'
import { type Paint, stained, wooden } from '../trace/paint.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { ball, block, pole, surface, turned } from '../trace/solids.ts'
import type { Scene } from './scene.ts'

/** Wood burnt black at its inner end, with embers in the cracks. */
function burning(end: Vector): Paint {
  const bark = ink('#5a4632')
  return ({ at, u, v }) => {
    const near = Math.hypot(at[0] - end[0], at[1] - end[1], at[2] - end[2])
    const burnt = smoothstep(1.15, 0.45, near)
    const crack = smoothstep(0.05, 0.4, fractal(u * 5 + end[0] * 9, v * 9 + at[0] * 4, 4))
    const ember = burnt * crack * smoothstep(0.95, 0.1, near)
    const ash = smoothstep(0.25, 0.5, noise(at[0] * 9, at[2] * 9 + at[1] * 9)) * burnt * 0.5
    const colour = blend(blend(bark, [0.012, 0.01, 0.01], burnt), ink('#8a857c'), ash)
    return {
      colour: scale(colour, 0.8 + 0.4 * noise(u * 12, v * 3)),
      glow: scale([1, 0.2, 0.03], ember * 2.6),
    }
  }
}

function hearth(): { shape: Shape; veils: Shape } {
  const random = randomFrom(143)
  const heart: Vector = [0, 0.1, 0]
  const logs = [20, 95, 150, 205, 265, 330].map((degrees) => {
    const turn = (degrees * Math.PI) / 180
    const [c, s] = [Math.cos(turn), Math.sin(turn)]
    const inner: Vector = [c * 0.22, 0.17, s * 0.22]
    const outer: Vector = [c * between(random, 1.5, 2.1), 0.12, s * between(random, 1.5, 2.1)]
    return pole(inner, outer, between(random, 0.09, 0.13), burning(heart), { end: 0.12, sides: 12 })
  })
  const coals = Array.from({ length: 260 }, () => {
    const turn = random() * Math.PI * 2
    const off = Math.sqrt(random()) * 0.72
    const heat = (1 - off / 0.8) * between(random, 0.2, 1)
    const paint: Paint = ({ at }) => ({
      colour: [0.05, 0.045, 0.04],
      glow: scale(
        [1, 0.22, 0.035],
        heat * (1.2 + 1.6 * noise(at[0] * 30, at[2] * 30 + at[1] * 30)),
      ),
    })
    return ball(
      [Math.cos(turn) * off, between(random, 0.02, 0.12), Math.sin(turn) * off],
      between(random, 0.035, 0.075),
      paint,
    )
  })
  const iron = stained('#1d1a19', 0.3, 0.4, 0.03)
  const legs = [90, 210, 330].map((degrees) => {
    const turn = (degrees * Math.PI) / 180
    const foot: Vector = [Math.cos(turn) * 0.85, 0, Math.sin(turn) * 0.85]
    return pole(foot, [foot[0] * 0.82, 0.86, foot[2] * 0.82], 0.035, iron)
  })
  const ring = surface(
    48,
    8,
    (u, v) => {
      const [turn, roll] = [u * Math.PI * 2, v * Math.PI * 2]
      const off = 0.7 + Math.cos(roll) * 0.035
      return [Math.cos(turn) * off, 0.86 + Math.sin(roll) * 0.035, Math.sin(turn) * off]
    },
    iron,
  )
  const pot = turned(
    [0, 0.84, 0],
    [
      [0.001, 0],
      [0.5, 0.03],
      [0.72, 0.22],
      [0.74, 0.46],
      [0.62, 0.68],
      [0.6, 0.74],
      [0.68, 0.78],
      [0.66, 0.8],
    ],
    soot,
    56,
  )
  const lid = turned(
    [0, 1.62, 0],
    [
      [0.66, 0],
      [0.5, 0.1],
      [0.12, 0.17],
      [0.1, 0.25],
      [0.001, 0.27],
    ],
    soot,
    48,
  )
  const ash = surface(
    60,
    60,
    (u, v) => {
      const [x, z] = [(u - 0.5) * 4.4, (v - 0.5) * 4.4]
      return [x, 0.03 * fractal(x * 2, z * 2, 4) + 0.08 * Math.exp(-(x * x + z * z) * 1.4), z]
    },
    stained('#8b857c', 0.3, 0.35),
  )
  const frame = [-2.3, 2.3].flatMap((side) => [
    block([side, -0.05, 0], [0.24, 0.22, 4.8], wooden('#4a3222', 14)),
    block([0, -0.05, side], [4.8, 0.22, 0.24], wooden('#4a3222', 14)),
  ])
  const shape = together(
    ash,
    ...frame,
    ...logs,
    ...coals,
    ...legs,
    ring,
    pot,
    lid,
    block([0, -0.3, 0], [30, 0.26, 30], wooden('#4a3423', 12, 0.5)),
    block([0, -1, 5.4], [24, 8, 0.3], wooden('#3f2c1e', 9, 0.7)),
    placed(stool(), { at: [-3.1, 0, 1.2], turn: 20 }),
    placed(stool(), { at: [3.2, 0, 1.6], turn: -30 }),
    placed(kettle(), { at: [1.55, 0.06, -1.35] }),
  )
  const veils = together(
    ...[-0.36, -0.12, 0.14, 0.4].map((x, i) =>
      flame(
        [x, 0.06, -0.3 + 0.22 * i],
        between(random, 0.62, 0.85),
        between(random, 0.85, 1.25),
        i * 7.3 + 2,
      ),
    ),
    flame([-0.05, 0.05, -0.62], 0.9, 0.62, 31),
    ...Array.from({ length: 26 }, () => spark(random)),
  )
  return { shape, veils }
}

const fire = scale([1, 0.42, 0.13], 1.5)

export const hearthScenes: Record<string, Scene> = {
  'bep-lua': {
    expose: (frame) =>
      expose(
        {
          world: {
            ...hearth(),
            sky: ([x, y]: Vector) =>
              scale(
                [0.34, 0.42, 0.6],
                y > 0 ? 0.05 + 0.5 * Math.exp(-((x + 0.85) ** 2) * 7) : 0.02,
              ),
            lamps: [
              { at: [-0.2, 0.5, -0.1], radius: 0.2, light: fire },
              { at: [0.25, 0.45, -0.3], radius: 0.2, light: fire },
              { at: [0, 0.25, 0.2], radius: 0.2, light: fire },
              { at: [-3.6, 3.4, -3.2], radius: 0.7, light: [5.5, 6.6, 8.6] },
              { at: [3.8, 3, 2.6], radius: 0.6, light: [3.4, 2.2, 1.2] },
            ],
            bounces: 2,
          },
          lens: { eye: [-1.2, 2.5, -5.4], target: [0.1, 0.72, 0], focal: 1.25, opening: 0.03 },
          seed: 143,
        },
        frame,
      ),
    development: {
      seed: 143,
      exposure: 1.25,
      bloom: 0.4,
      contrast: 1.08,
      vignette: 0.35,
      grain: 3.5,
    },
  },
}
