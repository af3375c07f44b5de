import { blankPlate, type Plate } from './plate.ts'

/** Softens by three box passes, which come close to a Gaussian of that deviation in pixels. */
export function blurred(plate: Plate, deviation: number): Plate {
  if (deviation < 0.3) return plate
  const radius = Math.max(1, Math.round(deviation * 0.95))
  let from = plate
  for (let pass = 0; pass < 3; pass++) {
    from = boxed(from, radius, 'across')
    from = boxed(from, radius, 'down')
  }
  return from
}

function boxed(plate: Plate, radius: number, way: 'across' | 'down'): Plate {
  const { width, height, light } = plate
  const out = blankPlate(plate)
  const lines = way === 'across' ? height : width
  const length = way === 'across' ? width : height
  const step = way === 'across' ? 3 : width * 3
  const next = way === 'across' ? width * 3 : 3
  const share = 1 / (radius * 2 + 1)
  for (let line = 0; line < lines; line++) {
    for (let channel = 0; channel < 3; channel++) {
      const start = line * next + channel
      const at = (index: number) =>
        light[start + Math.min(Math.max(index, 0), length - 1) * step] as number
      let sum = 0
      for (let i = -radius; i <= radius; i++) sum += at(i)
      for (let i = 0; i < length; i++) {
        out.light[start + i * step] = sum * share
        sum += at(i + radius + 1) - at(i - radius)
      }
    }
  }
  return out
}
