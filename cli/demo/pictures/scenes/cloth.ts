import { ink, type Rgb, scale } from '../engine/colour.ts'
import { fractal, noise } from '../engine/noise.ts'
import { wrap } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { expose } from '../trace/expose.ts'
import type { Paint } from '../trace/paint.ts'
import { surface } from '../trace/solids.ts'
import { frameAround, normalized, plus, times } from '../trace/vector.ts'
import type { Scene } from './scene.ts'

/** Which thread shows at a crossing of warp x and weft y: the number of a colour. */
type Draft = (x: number, y: number) => number

/** Distance from the middle of the square lozenge in which the crossing lies. */
function lozenge(x: number, y: number, period: number): number {
  const half = period / 2 - 0.5
  return Math.abs(wrap(x, period) - half) + Math.abs(wrap(y, period) - half)
}

/** Bands of large lozenges between borders and bands of small crosses. */
const lozengeBands: Draft = (x, y) => {
  const row = wrap(y, 46)
  if (row < 3) return 4
  if (row < 4 || row === 25 || row === 28 || row === 44) return row < 26 ? 2 : 3
  if (row < 25) {
    const off = lozenge(x, row - 4, 21)
    const rings = [2, 4, 5.5, 8, 9.2, 10.2]
    const colours = [3, 1, 2, 0, 1, 2]
    const ring = rings.findIndex((edge) => off < edge)
    return ring >= 0 ? (colours[ring] as number) : wrap(x + y, 4) === 0 ? 3 : 0
  }
  if (row < 28) return 1
  const across = Math.abs(wrap(x, 14) - 7)
  const up = Math.abs(row - 36)
  if (across === up) return 2
  if (across < 2 && up < 2) return 1
  return (across + row - 29) % 7 === 0 ? 5 : 0
}

/** Columns of chevrons beside columns of lozenges. */
const chevronColumns: Draft = (x, y) => {
  const column = wrap(x, 38)
  if (column < 2 || column === 20) return 2
  if (column < 20) {
    const off = lozenge(column - 2, y, 18)
    const ring = [2, 4, 6, 7].findIndex((edge) => off < edge)
    if (ring >= 0) return [2, 3, 1, 2][ring] as number
    return wrap(x * 2 + y, 6) === 0 ? 4 : 0
  }
  const step = wrap(y + Math.abs(column - 29), 12)
  return [1, 1, 1, 2, 3, 3, 2, 5, 5, 0, 0, 0][step] as number
}

const dyes = {
  lozenge: ['#1d2654', '#b3302c', '#e2d6b8', '#cf9a34', '#141832', '#3f7566'],
  chevron: ['#181d3c', '#a82c42', '#e0d5bc', '#d1772c', '#46558e', '#7c8f48'],
}

/**
 * Woven cloth: every crossing is a small arched float of thread. `cell` is the width of a crossing
 * in the cloth's own measure.
 */
function weave(draft: Draft, colours: readonly string[], cell: number, wide: number): Paint {
  const threads = colours.map(ink)
  return ({ u, v, normal, at }) => {
    const [x, y] = [(u * wide) / cell, (v * wide) / cell]
    const [i, j] = [Math.floor(x), Math.floor(y)]
    const [dx, dy] = [x - i - 0.5, y - j - 0.5]
    const thread = threads[draft(i, j)] as Rgb
    const ply = Math.sin((dx * 0.9 + dy * 0.35) * 22)
    const gap = Math.abs(dy) > 0.42 || Math.abs(dx) > 0.46 ? 0.5 : 1
    const wear =
      1 + 0.13 * noise(i * 7.7, j * 3.3) + 0.16 * fractal(at[0] * 2, at[2] * 2 + at[1], 3)
    const [side, up] = frameAround(normal)
    return {
      colour: scale(thread, gap * wear * (0.94 + 0.06 * ply)),
      gloss: 0.015,
      rough: 0.5,
      normal: normalized(
        plus(normal, plus(times(side, dy * 0.75), times(up, dx * 0.35 + ply * 0.05))),
      ),
    }
  }
}

/** Plain indigo with an embroidered band across. */
function indigo(wide: number): Paint {
  const band = weave(
    (x, y) => {
      if (y < 1 || y > 20) return 2
      if (y === 2 || y === 19) return 1
      const off = lozenge(x, y - 2, 18)
      return off < 3 ? 3 : off < 5.5 ? 1 : off < 7 ? 2 : wrap(x + y, 3) === 0 && off > 9 ? 5 : 0
    },
    dyes.lozenge,
    0.024,
    wide,
  )
  const dye = ink('#1c2858')
  return (hit) => {
    const down = hit.v * wide
    if (down > 3.55 && down < 4.05) return band({ ...hit, v: (down - 3.55) / wide })
    const [x, y] = [hit.u * wide * 70, hit.v * wide * 70]
    const over = (Math.floor(x) + Math.floor(y)) % 2 === 0 ? 1 : 0.78
    const cloudy = 1 + 0.3 * fractal(hit.u * 7, hit.v * 7, 4) + 0.1 * noise(x * 0.2, y * 2)
    return { colour: scale(dye, over * cloudy), gloss: 0.02, rough: 0.45 }
  }
}

/** A cloth of that width laid down with folds of the given height at each of its points. */
function laid(wide: number, fold: (x: number, z: number) => number, paint: Paint, turn: number) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const point = (u: number, v: number): Vector => {
    const [x, z] = [(u - 0.5) * wide, (v - 0.5) * wide]
    return [x * cos - z * sin, fold(x, z), x * sin + z * cos]
  }
  return surface(320, 320, point, paint)
}

const gentle = (x: number, z: number) =>
  0.16 * fractal(x * 0.45 + 3, z * 0.3, 3) +
  0.06 * Math.sin(x * 1.3 + z * 0.7 + 2 * noise(x * 0.3, z * 0.3))

const deep = (x: number, z: number) => {
  const bend = 1.5 * fractal(x * 0.35 + 3, z * 0.22, 3)
  const along = x * 0.95 + z * 0.34 + bend
  return (
    0.26 * Math.abs(Math.sin(along * 2.1)) ** 1.3 +
    0.1 * Math.sin(along * 5.3 + z * 0.7) +
    0.045 * Math.sin(along * 11 + bend * 3) +
    0.2 * fractal(x * 0.6, z * 0.35 + 4, 3)
  )
}

/** A high window on the left and a pale wall on the right. */
function roomLight([x, y, z]: Vector): Rgb {
  const window = y > 0 ? Math.exp(-((x + 0.72) ** 2 + (z - 0.2) ** 2) * 3.2) * 4.2 : 0
  return [0.2 + window, 0.21 + window * 0.95, 0.24 + window * 0.86]
}

function clothScene(
  seed: number,
  shape: ReturnType<typeof laid>,
  eye: Vector,
  target: Vector,
  focal: number,
): Scene {
  return {
    expose: (frame) =>
      expose(
        {
          world: { shape, sky: roomLight, bounces: 1 },
          lens: { eye, target, focal, opening: 0.05 },
          seed,
        },
        frame,
      ),
    development: { seed, exposure: 0.95, contrast: 1.1, vignette: 0.4, softness: 0.4, grain: 2.5 },
  }
}

export const clothScenes: Record<string, Scene> = {
  'tho-cam-hoa-tram': clothScene(
    40,
    laid(11, gentle, weave(lozengeBands, dyes.lozenge, 0.034, 11), -0.16),
    [0, 4.2, -4],
    [0.1, 0, -0.4],
    1.5,
  ),
  'tho-cam-soc-cheo': clothScene(
    41,
    laid(11, gentle, weave(chevronColumns, dyes.chevron, 0.028, 11), 0.5),
    [-0.5, 3.6, -4.2],
    [0.1, 0, 0],
    1.4,
  ),
  'vai-cham': clothScene(43, laid(9, deep, indigo(9), -0.25), [0, 4.6, -4.2], [0, 0, -0.35], 1.35),
}
