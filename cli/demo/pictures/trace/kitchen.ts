import { ink, scale } from '../engine/colour.ts'
import { fractal } from '../engine/noise.ts'
import { type Paint, varnished, wooden } from './paint.ts'
import { type Shape, together } from './shape.ts'
import { pole, turned } from './solids.ts'
import { frameAround, normalized, plus, times } from './vector.ts'

/** Iron black from years of smoke. */
export const soot: Paint = ({ at, normal, v }) => {
  const rub = fractal(at[0] * 3, at[1] * 3 + at[2] * 3, 4)
  const [side] = frameAround(normal)
  return {
    colour: scale(ink('#4a4542'), 1 + 0.5 * rub + (v > 0.8 ? 0.4 : 0)),
    gloss: 0.05,
    rough: 0.35,
    normal: normalized(plus(normal, times(side, rub * 0.08))),
  }
}

/** A low round stool of rattan. */
export function stool(): Shape {
  const rattan = wooden('#7a5a38', 30)
  return together(
    turned(
      [0, 0, 0],
      [
        [0.55, 0.42],
        [0.56, 0.5],
        [0.5, 0.54],
        [0.001, 0.5],
      ],
      rattan,
      36,
    ),
    ...[45, 135, 225, 315].map((degrees) => {
      const turn = (degrees * Math.PI) / 180
      return pole(
        [Math.cos(turn) * 0.5, 0, Math.sin(turn) * 0.5],
        [Math.cos(turn) * 0.42, 0.46, Math.sin(turn) * 0.42],
        0.05,
        rattan,
      )
    }),
  )
}

/** A tin kettle. */
export function kettle(): Shape {
  const metal = varnished('#8c8a86', 0.4, 0.22)
  return together(
    turned(
      [0, 0, 0],
      [
        [0.3, 0],
        [0.36, 0.08],
        [0.34, 0.3],
        [0.2, 0.42],
        [0.12, 0.44],
        [0.1, 0.48],
        [0.03, 0.5],
        [0.03, 0.55],
        [0.001, 0.56],
      ],
      metal,
      40,
    ),
    pole([0.28, 0.18, 0], [0.56, 0.44, 0], 0.06, metal, { end: 0.03 }),
    ...[-1, 1].map((s) => pole([0, 0.4, s * 0.26], [0, 0.78, s * 0.16], 0.016, soot)),
    pole([0, 0.78, -0.16], [0, 0.78, 0.16], 0.025, wooden('#3a281a', 20)),
  )
}
