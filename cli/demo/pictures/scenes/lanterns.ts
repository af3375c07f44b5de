import { scatteredLights, shaded, withSoftLights } from '../engine/bokeh.ts'
import { blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { randomFrom } from '../engine/numbers.ts'
import { expose } from '../trace/expose.ts'
import { matt, type Paint, thin } from '../trace/paint.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { pole, turned } from '../trace/solids.ts'
import type { Scene } from './scene.ts'

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

export const lanternScenes: Record<string, Scene> = {
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
