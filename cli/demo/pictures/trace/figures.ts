import { between, type Random } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { matt } from './paint.ts'
import { placed, type Shape, together, towards } from './shape.ts'
import { ball, pole } from './solids.ts'

export type Dress = { shirt: string; legs: string; scarf?: string; bare?: boolean }
export type Stance = { at: Vector; turn: number; size?: number; stride?: number; lean?: number }

/**
 * A small figure for the middle distance, facing away from the eye before it is turned. `stride`
 * is how far the legs are apart, 1 being a sprint. Measures are metres.
 */
export function person(random: Random, dress: Dress, stance: Stance): Shape {
  const stride = stance.stride ?? 0.08
  const lean = stance.lean ?? stride * 0.22
  const skin = matt(random() < 0.5 ? '#b07f5c' : '#9c6c4b')
  const [shirt, legs] = [matt(dress.shirt), matt(dress.legs)]
  const side = random() < 0.5 ? 1 : -1
  const hip: Vector = [0, 0.9, 0]
  const neck: Vector = [0, 1.42, lean]
  const head: Vector = [0, 1.62, lean * 1.25]
  const limb = (a: Vector, b: Vector, thick: number, paint: typeof skin) =>
    together(pole(a, b, thick, paint, { end: thick * 0.8, sides: 8 }), ball(b, thick * 0.82, paint))
  const leg = (which: number): Shape => {
    const swing = which * side * stride
    const knee: Vector = [which * 0.1, 0.5 + Math.max(0, swing) * 0.16, swing * 0.42]
    const foot: Vector = [
      which * 0.1,
      0.06 + Math.max(0, -swing) * 0.42,
      swing > 0 ? swing * 0.5 : swing * 0.95,
    ]
    const lower = dress.bare ? skin : legs
    return together(
      limb([which * 0.09, 0.92, 0], knee, 0.095, legs),
      limb(knee, foot, 0.062, lower),
      pole(foot, [foot[0], foot[1] - 0.01, foot[2] + 0.15], 0.05, matt('#26242a'), { sides: 6 }),
    )
  }
  const arm = (which: number): Shape => {
    const swing = -which * side * stride
    const shoulder: Vector = [which * 0.19, 1.38, lean]
    const elbow: Vector = [which * between(random, 0.22, 0.28), 1.1, lean + swing * 0.28]
    const hand: Vector = [
      which * 0.2,
      0.84 + stride * 0.34,
      lean + swing * 0.34 + 0.05 + stride * 0.18,
    ]
    return together(limb(shoulder, elbow, 0.06, shirt), limb(elbow, hand, 0.045, skin))
  }
  const body = together(
    ball([0, 1.3, lean * 0.85], 0.19, shirt),
    pole(hip, towards(hip, neck, 0.95), 0.16, shirt, { end: 0.19, sides: 12 }),
    ball(hip, 0.16, legs),
    pole(neck, head, 0.06, skin, { sides: 8 }),
    ball(head, 0.115, skin),
    ball([head[0], head[1] + 0.03, head[2] - 0.022], 0.122, matt('#17120f')),
    ...(dress.scarf ? [ball([0, 1.4, lean + 0.05], 0.16, matt(dress.scarf))] : []),
    leg(-1),
    leg(1),
    arm(-1),
    arm(1),
  )
  return placed(body, { at: stance.at, turn: stance.turn, size: stance.size ?? 1 })
}
