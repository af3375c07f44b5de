import { blend, ink, scale } from '../engine/colour.ts'
import { fractal, noise } from '../engine/noise.ts'
import { between, type Random } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import type { Paint } from './paint.ts'
import { placed, type Shape, together } from './shape.ts'
import { pole, surface } from './solids.ts'
import { plus } from './vector.ts'

/** Leaves whose colour differs from place to place. */
export function foliage(dark: string, light: string, through = 0.35): Paint {
  const [a, b] = [ink(dark), ink(light)]
  return ({ at }) => {
    const patch = noise(at[0] * 3.1 + at[1], at[2] * 3.1 - at[1]) * 0.5 + 0.5
    return { colour: blend(a, b, patch), through }
  }
}

/** Bark in long furrows. */
export function bark(hex: string): Paint {
  const colour = ink(hex)
  return ({ u, at }) => {
    const furrow = fractal(u * 14, at[1] * 1.6, 4)
    const moss = noise(at[0] * 1.4 + at[1] * 0.6, at[2] * 1.4)
    return { colour: scale(colour, 0.85 + 0.5 * furrow + 0.15 * moss) }
  }
}

/** A small flat leaf of two triangles, turned any way. */
function card(at: Vector, size: number, paint: Paint, random: Random): Shape {
  const [turn, tilt] = [random() * Math.PI * 2, between(random, -0.9, 0.9)]
  const [cos, sin, lift] = [Math.cos(turn) * size, Math.sin(turn) * size, Math.sin(tilt) * size]
  const corner = (along: number, across: number): Vector =>
    plus(at, [
      cos * along - sin * across * 0.5,
      lift * along + across * size * 0.15,
      sin * along + cos * across * 0.5,
    ])
  const points = [corner(-0.5, 0), corner(0, -0.5), corner(0.5, 0), corner(0, 0.5)] as const
  const [a, b, c, d] = points.map((p) => ({ at: p, u: 0, v: 0 })) as [
    Corner,
    Corner,
    Corner,
    Corner,
  ]
  return {
    triangles: [
      { corners: [a, b, c], paint },
      { corners: [a, c, d], paint },
    ],
    balls: [],
  }
}

type Corner = { at: Vector; u: number; v: number }

/** A crown of leaves: clumps inside an ellipsoid, thicker towards its skin. */
export function crown(
  at: Vector,
  size: Vector,
  { leaves, leafSize, paint }: { leaves: number; leafSize: number; paint: Paint },
  random: Random,
): Shape {
  const clumps = Array.from({ length: 14 }, () => inEllipsoid(random, 0.75))
  const cards = Array.from({ length: leaves }, (_, i) => {
    const heart = clumps[i % clumps.length] as Vector
    const off = inEllipsoid(random, 0.42)
    const place: Vector = [
      at[0] + (heart[0] + off[0]) * size[0],
      at[1] + (heart[1] + off[1]) * size[1],
      at[2] + (heart[2] + off[2]) * size[2],
    ]
    return card(place, leafSize * between(random, 0.6, 1.3), paint, random)
  })
  return together(...cards)
}

function inEllipsoid(random: Random, reach: number): Vector {
  const height = random() * 2 - 1
  const turn = random() * Math.PI * 2
  const level = Math.sqrt(1 - height * height)
  const off = reach * random() ** (1 / 4)
  return [Math.cos(turn) * level * off, height * off, Math.sin(turn) * level * off]
}

/** A broad-leaved tree standing at a place. */
export function tree(
  at: Vector,
  height: number,
  paint: Paint,
  random: Random,
  leaves = 900,
): Shape {
  const top: Vector = [at[0] + between(random, -0.1, 0.1) * height, at[1] + height * 0.62, at[2]]
  return together(
    pole(at, top, height * 0.035, bark('#5a4a38'), { end: height * 0.02, sides: 7 }),
    crown(
      [top[0], at[1] + height * 0.68, at[2]],
      [height * 0.3, height * 0.3, height * 0.3],
      { leaves, leafSize: height * 0.075, paint },
      random,
    ),
  )
}

/** A blade of grass that bends over. */
export function blade(length: number, width: number, bend: number, paint: Paint): Shape {
  return surface(
    1,
    5,
    (u, v) => {
      const half = width * (1 - v) ** 0.6
      return [(u - 0.5) * half, length * (v - 0.35 * bend * v * v), bend * length * v * v]
    },
    paint,
  )
}

/** Banana: a few long torn leaves from one stem. */
export function banana(at: Vector, height: number, random: Random): Shape {
  const paint = foliage('#3c6426', '#86a83e', 0.45)
  const leaves = Array.from({ length: 7 }, (_, i) =>
    placed(
      surface(
        4,
        10,
        (u, v) => {
          const half = height * 0.14 * Math.sin(Math.PI * (0.06 + 0.92 * v)) ** 0.6
          const side = (u - 0.5) * 2
          const arch = v * (1.05 - 0.75 * v)
          const tear = 0.03 * height * noise(v * 30, side > 0 ? 3 : 8) * Math.abs(side)
          return [
            side * half,
            height * 0.62 * arch - Math.abs(side) * half * 0.4 + tear,
            v * height * 0.62,
          ]
        },
        paint,
      ),
      { at: [at[0], at[1] + height * 0.42, at[2]], turn: i * 51 + between(random, -15, 15) },
    ),
  )
  return together(
    pole(at, [at[0], at[1] + height * 0.46, at[2]], height * 0.05, bark('#8a8a58'), { sides: 7 }),
    ...leaves,
  )
}
