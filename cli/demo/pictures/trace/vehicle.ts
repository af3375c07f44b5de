import { ink, type Rgb, scale } from '../engine/colour.ts'
import { noise } from '../engine/noise.ts'
import type { Vector } from '../engine/sky.ts'
import { matt, type Paint, varnished } from './paint.ts'
import { placed, type Shape, together } from './shape.ts'
import { ball, block, panel, surface, turned } from './solids.ts'

/** How a bus or a van looks. Measures are metres; the front looks along +x. */
export type Livery = {
  length: number
  height: number
  body: string
  stripe: string
  /** Light inside, seen through the windows; none by day. */
  inside?: Rgb
  headlights?: Rgb
  /** Windows from the door backwards; a van for books has none behind. */
  panes: number
}

const rubber = matt('#16161a')
const steel = varnished('#9a9ea3', 0.3, 0.2)

function wheel(at: Vector, radius: number): Shape {
  const tyre = turned(
    [0, 0, 0],
    [
      [radius * 0.62, -0.12],
      [radius * 0.95, -0.13],
      [radius, -0.06],
      [radius, 0.06],
      [radius * 0.95, 0.13],
      [radius * 0.62, 0.12],
    ],
    rubber,
    36,
  )
  const rim = turned(
    [0, 0, 0],
    [
      [0.01, 0.05],
      [radius * 0.2, 0.1],
      [radius * 0.3, 0.05],
      [radius * 0.58, 0.06],
      [radius * 0.63, 0.12],
    ],
    steel,
    28,
  )
  return placed(together(tyre, rim, placed(rim, { size: [1, -1, 1] })), { at, tilt: 90 })
}

/** Lacquer with dust thrown up from the road along its lower edge. */
function lacquer({ body, stripe, height }: Livery): Paint {
  const [base, band] = [ink(body), ink(stripe)]
  const dust = ink('#8a7a60')
  return ({ at }) => {
    const isBand = Math.abs(at[1] - height * 0.36) < 0.13
    const dirt = Math.max(0, 0.75 - at[1]) * (0.7 + 0.5 * noise(at[0] * 2.5, at[1] * 7))
    const colour = isBand ? band : base
    const share = Math.min(0.7, dirt)
    return {
      colour: [
        colour[0] + (dust[0] - colour[0]) * share,
        colour[1] + (dust[1] - colour[1]) * share,
        colour[2] + (dust[2] - colour[2]) * share,
      ],
      gloss: 0.05 * (1 - share),
      rough: 0.05,
    }
  }
}

/** A box with rounded edges and a nose that leans back, as buses have. */
function shell(livery: Livery, wide: number): Shape {
  const { length, height } = livery
  const round = 0.22
  const point = (u: number, v: number): Vector => {
    const turn = u * Math.PI * 2
    const [c, s] = [Math.cos(turn), Math.sin(turn)]
    const square = (value: number) => Math.sign(value) * Math.abs(value) ** 0.22
    const share = Math.min(1, Math.max(0, v))
    const end = 1 - round * (Math.abs(share - 0.5) * 2) ** 10
    const y = height * 0.57 + square(s) * height * 0.43 * (0.9 + 0.1 * end)
    const lean = share > 0.9 ? -(share - 0.9) * 2.2 * Math.max(0, y / height - 0.35) : 0
    return [(share - 0.5) * length + lean, y, square(c) * (wide / 2) * end]
  }
  const cap = (at: number): Shape => {
    const [x, lean] = [(at - 0.5) * length, at > 0.5 ? -0.14 : 0]
    const [h, w] = [height, wide * 0.39]
    return panel(
      [x, h * 0.16, -w],
      [x, h * 0.16, w],
      [x + lean, h * 0.96, w],
      [x + lean, h * 0.96, -w],
      lacquer(livery),
    )
  }
  return together(surface(72, 40, point, lacquer(livery)), cap(0), cap(1))
}

function glass(inside: Rgb | undefined): Paint {
  return ({ at }) => {
    const seats = 0.55 + 0.45 * noise(at[0] * 1.9, at[1] * 2.6)
    return {
      colour: [0.012, 0.014, 0.016],
      gloss: 0.09,
      rough: 0.01,
      ...(inside && { glow: scale(inside, seats * (0.5 + 0.5 * at[1] * 0.4)) }),
    }
  }
}

/** A bus or a van, standing on the ground with its middle above the origin. */
export function vehicle(livery: Livery): Shape {
  const { length, height, headlights } = livery
  const wide = height * 0.82
  const pane = glass(livery.inside)
  const side = (z: number): Shape => {
    const run = length * 0.86
    const each = run / Math.max(1, livery.panes)
    const panes = Array.from({ length: livery.panes }, (_, i) => {
      const x = length * 0.41 - (i + 0.5) * each
      return block([x, height * 0.5, z], [each * 0.9, height * 0.3, 0.02], pane)
    })
    const arches = [-0.31, 0.33].map((at) =>
      placed(
        turned(
          [0, 0, 0],
          [
            [0.001, 0],
            [height * 0.19, 0],
            [height * 0.19, 0.04],
            [0.001, 0.04],
          ],
          rubber,
          32,
        ),
        {
          at: [at * length, height * 0.15, z],
          tilt: z > 0 ? 90 : -90,
        },
      ),
    )
    return together(...panes, ...arches)
  }
  const nose = length / 2
  const lamp: Paint = headlights
    ? () => ({ colour: [0, 0, 0], glow: headlights })
    : varnished('#d8dce0', 0.3, 0.05)
  return together(
    shell(livery, wide),
    side(-wide / 2 - 0.004),
    side(wide / 2 + 0.004),
    panel(
      [nose + 0.012, height * 0.47, -wide * 0.4],
      [nose + 0.012, height * 0.47, wide * 0.4],
      [nose - 0.1, height * 0.87, wide * 0.38],
      [nose - 0.1, height * 0.87, -wide * 0.38],
      pane,
    ),
    ...[-1, 1].map((s) =>
      ball([nose - 0.03, height * 0.26, s * wide * 0.33], height * 0.055, lamp),
    ),
    block([nose + 0.01, height * 0.12, 0], [0.08, 0.14, wide * 0.84], matt('#2a2c30')),
    ...[-0.31, 0.33].flatMap((at) =>
      [-1, 1].map((s) => wheel([at * length, height * 0.15, s * (wide / 2 - 0.1)], height * 0.155)),
    ),
    block([0, height * 0.1, 0], [length * 0.94, height * 0.06, wide * 0.9], rubber),
  )
}
