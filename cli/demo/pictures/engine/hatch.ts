import { blend, encoded, ink, luminance, type Rgb } from './colour.ts'
import { fractal } from './noise.ts'
import { clamp, smoothstep } from './numbers.ts'
import { type Plate, paint } from './plate.ts'

/** How a picture is cut in wood: the ink, and how many lines lie over its width. */
export type Cut = { ink: string; lines: number; share: number }

/**
 * Lays an engraver's lines over a picture: they swell where it is dark, run thin in the light, and
 * a second row crosses the deepest shade. `share` of the ink covers what lies below.
 */
export function hatched(plate: Plate, { ink: hex, lines, share }: Cut): Plate {
  const colour = ink(hex)
  const period = plate.width / lines
  return paint(plate, (x, y) => {
    const i = (Math.floor(y) * plate.width + Math.floor(x)) * 3
    const seen = plate.light.subarray(i, i + 3) as unknown as Rgb
    const dark = 1 - clamp(encoded(luminance(seen)))
    const [px, py] = [x / plate.width, y / plate.width]
    const waver = 0.5 * fractal(px * 9, py * 9, 2) + dark * 0.9
    const first = line((py * 0.86 + px * 0.5) * lines + waver, dark * 1.05 - 0.16, period)
    const second = line((py * 0.5 - px * 0.86) * lines + waver, dark * 1.5 - 0.95, period)
    const covered = 1 - (1 - first) * (1 - second)
    return blend([seen[0], seen[1], seen[2]], colour, covered * share)
  })
}

/** Ink of one row of lines: `wide` is the share of each period that a line takes. */
function line(at: number, wide: number, period: number): number {
  if (wide <= 0) return 0
  const off = Math.abs(at - Math.floor(at) - 0.5) * 2
  const edge = 1.2 / period
  return 1 - smoothstep(wide - edge, wide + edge, off)
}
