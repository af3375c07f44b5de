import type { Random } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { cross, minus, normalized, plus, times } from './vector.ts'

/** A camera with a lens that has a focus. */
export type Lens = {
  eye: Vector
  target: Vector
  /** Focal length as a share of the picture's width; 1 is a normal lens, 2 a long one. */
  focal: number
  /** Radius of the opening; what is not at `focus` blurs by it. */
  opening?: number
  /** Distance that is sharp; the target's when left out. */
  focus?: number
  /** Moves the picture up on the film by a share of its width, so that uprights stay upright. */
  rise?: number
}

export type Ray = { from: Vector; direction: Vector }

/** Gives rays through points of the film; x and y run over the picture in pixels. */
export function lensRays(lens: Lens, width: number, height: number) {
  const ahead = normalized(minus(lens.target, lens.eye))
  const right = normalized(cross([0, 1, 0], ahead))
  const up = cross(ahead, right)
  const focus = lens.focus ?? Math.hypot(...minus(lens.target, lens.eye))
  return (x: number, y: number, random: Random): Ray => {
    const dx = (x - width / 2) / width / lens.focal
    const dy = ((height / 2 - y) / width + (lens.rise ?? 0)) / lens.focal
    const through = plus(ahead, plus(times(right, dx), times(up, dy)))
    if (!lens.opening) return { from: lens.eye, direction: normalized(through) }
    const sharp = plus(lens.eye, times(through, focus))
    const turn = random() * Math.PI * 2
    const off = Math.sqrt(random()) * lens.opening
    const shift = plus(times(right, Math.cos(turn) * off), times(up, Math.sin(turn) * off))
    const from = plus(lens.eye, shift)
    return { from, direction: normalized(minus(sharp, from)) }
  }
}
