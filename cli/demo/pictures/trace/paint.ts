import { ink, type Rgb, scale } from '../engine/colour.ts'
import { fractal } from '../engine/noise.ts'
import type { Vector } from '../engine/sky.ts'

/** What a ray found: the place, the surface's direction, its own coordinates and how far away. */
export type Hit = { at: Vector; normal: Vector; u: number; v: number; distance: number }

/** How a surface answers light. */
export type Coat = {
  colour: Rgb
  /** Share of light thrown back like a mirror when seen head on; 0 is chalk, 0.04 varnish. */
  gloss?: number
  /** Spread of that reflection; 0 is a mirror. */
  rough?: number
  /** Light of its own. */
  glow?: Rgb
  /** Share of light that passes to the other side, as in leaves, paper and cloth. */
  through?: number
  /** How much of what lies behind a veil it hides; only for veils. */
  cover?: number
  /** The surface's direction when it is finer than its shape. */
  normal?: Vector
}

export type Paint = (hit: Hit) => Coat

/** One even colour without shine. */
export function matt(hex: string): Paint {
  const coat: Coat = { colour: ink(hex) }
  return () => coat
}

/** One even colour under varnish. */
export function varnished(hex: string, gloss = 0.05, rough = 0.12): Paint {
  const coat: Coat = { colour: ink(hex), gloss, rough }
  return () => coat
}

/** Thin cloth or paper that lets light through. */
export function thin(hex: string, through = 0.4): Paint {
  const coat: Coat = { colour: ink(hex), through }
  return () => coat
}

/** A surface that shines by itself. */
export function glowing(hex: string, power: number): Paint {
  const coat: Coat = { colour: ink('#000000'), glow: scale(ink(hex), power) }
  return () => coat
}

/** A colour with stains of `depth` (a share) in patches of about `size`. */
export function stained(hex: string, size: number, depth = 0.3, gloss = 0): Paint {
  const colour = ink(hex)
  return ({ at }) => {
    const x = at[0] + at[1] * 0.7
    const z = at[2] + at[1] * 0.6
    const shade = 1 + depth * fractal(x / size, z / size, 5)
    return { colour: scale(colour, shade), gloss, rough: 0.3 }
  }
}

/** Planks or beams: long grain along `u`, with seams every `plank` of `v` (0 for none). */
export function wooden(hex: string, grain = 40, plank = 0): Paint {
  const colour = ink(hex)
  return ({ u, v, at }) => {
    const board = plank ? Math.floor(v / plank) : 0
    const seam = plank && (v / plank - board < 0.03 || v / plank - board > 0.97) ? 0.35 : 1
    const tone = 1 + 0.25 * fractal(board * 7.7 + 3, at[1] * 0.01, 1)
    const line = fractal(u * 2 + board * 13, v * grain, 4)
    return { colour: scale(colour, seam * tone * (1 + 0.35 * line)), gloss: 0.02, rough: 0.4 }
  }
}
