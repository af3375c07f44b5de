import { type Rgb, scale } from './colour.ts'
import { between, pick, type Random } from './numbers.ts'
import { blankPlate, type Frame, type Plate } from './plate.ts'

/** One small light that a lens has not brought into focus. Measures are shares of the width. */
export type SoftLight = { x: number; y: number; radius: number; light: Rgb }

/** Adds discs of light to a plate, a little brighter at the rim as real lenses make them. */
export function withSoftLights(plate: Plate, lights: readonly SoftLight[]): Plate {
  const { width, height } = plate
  const out = { ...plate, light: plate.light.slice() }
  for (const { x, y, radius, light } of lights) {
    const [cx, cy, reach] = [x * width, y * width, radius * width]
    for (let py = Math.max(0, Math.floor(cy - reach)); py < Math.min(height, cy + reach); py++) {
      for (let px = Math.max(0, Math.floor(cx - reach)); px < Math.min(width, cx + reach); px++) {
        const off = Math.hypot(px - cx, py - cy) / reach
        if (off >= 1) continue
        const edge = Math.min(1, (1 - off) * reach * 0.5)
        const share = edge * (0.7 + 0.3 * off ** 6)
        for (let c = 0; c < 3; c++) {
          const i = (py * width + px) * 3 + c
          out.light[i] = (out.light[i] as number) + (light[c] as number) * share
        }
      }
    }
  }
  return out
}

/** Lights scattered over a box given in shares of the width. */
export function scatteredLights(
  random: Random,
  count: number,
  box: { x: readonly [number, number]; y: readonly [number, number] },
  radius: readonly [number, number],
  colours: readonly [Rgb, ...Rgb[]],
): SoftLight[] {
  return Array.from({ length: count }, () => ({
    x: between(random, ...box.x),
    y: between(random, ...box.y),
    radius: between(random, ...radius),
    light: scale(pick(random, colours), between(random, 0.3, 1)),
  }))
}

/** A plate shaded from the top colour to the bottom one. */
export function shaded(frame: Frame, top: Rgb, bottom: Rgb): Plate {
  const plate = blankPlate(frame)
  for (let i = 0; i < plate.light.length; i++) {
    const share = Math.floor(i / 3 / frame.width) / frame.height
    plate.light[i] = (top[i % 3] as number) * (1 - share) + (bottom[i % 3] as number) * share
  }
  return plate
}
