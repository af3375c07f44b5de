import { clamp, randomFrom } from './numbers.ts'

const size = 256
const order = new Uint8Array(size * 2)
const gradientX = new Float64Array(size * 2)
const gradientY = new Float64Array(size * 2)
const values = new Float64Array(size * 2)
shuffleTables()

function shuffleTables() {
  const random = randomFrom(7)
  const row = Array.from({ length: size }, (_, index) => index)
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = row[i] as number
    row[i] = row[j] as number
    row[j] = held
  }
  for (let i = 0; i < size * 2; i++) {
    const turn = random() * Math.PI * 2
    order[i] = row[i % size] as number
    gradientX[i] = Math.cos(turn)
    gradientY[i] = Math.sin(turn)
  }
  for (let i = 0; i < size * 2; i++) values[i] = i < size ? random() : (values[i - size] as number)
}

function corner(cellX: number, cellY: number): number {
  return order[(order[cellX & 255] as number) + (cellY & 255)] as number
}

/** Gradient noise in about [-1, 1], smooth over one unit (Perlin 2002). */
export function noise(x: number, y: number): number {
  const cellX = Math.floor(x)
  const cellY = Math.floor(y)
  const dx = x - cellX
  const dy = y - cellY
  const u = dx * dx * dx * (dx * (dx * 6 - 15) + 10)
  const v = dy * dy * dy * (dy * (dy * 6 - 15) + 10)
  const a = corner(cellX, cellY)
  const b = corner(cellX + 1, cellY)
  const c = corner(cellX, cellY + 1)
  const d = corner(cellX + 1, cellY + 1)
  const na = (gradientX[a] as number) * dx + (gradientY[a] as number) * dy
  const nb = (gradientX[b] as number) * (dx - 1) + (gradientY[b] as number) * dy
  const nc = (gradientX[c] as number) * dx + (gradientY[c] as number) * (dy - 1)
  const nd = (gradientX[d] as number) * (dx - 1) + (gradientY[d] as number) * (dy - 1)
  return (na + u * (nb - na) + v * (nc - na + u * (na - nb - nc + nd))) * 1.42
}

/** Octaves of noise, each half as wide as the one before; about [-1, 1]. */
export function fractal(x: number, y: number, octaves = 5, gain = 0.5): number {
  let sum = 0
  let weight = 1
  let total = 0
  let px = x
  let py = y
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(px, py)
    total += weight
    weight *= gain
    px = px * 2.03 + 17.3
    py = py * 2.03 - 9.1
  }
  return sum / total
}

/** Sharp crests with soft valleys, in about [0, 1]. */
export function ridged(x: number, y: number, octaves = 5): number {
  let sum = 0
  let weight = 1
  let total = 0
  let carry = 1
  let px = x
  let py = y
  for (let i = 0; i < octaves; i++) {
    const crest = (1 - Math.abs(noise(px, py))) ** 2
    sum += weight * crest * carry
    carry = Math.min(1, crest * 1.4)
    total += weight
    weight *= 0.5
    px = px * 2.07 + 5.2
    py = py * 2.07 + 1.3
  }
  return sum / total
}

/**
 * Ground worn by water: octaves that add little where the slope is already steep, so that valleys
 * fill and crests stay rough (Quilez, “more noise”). About [0, 1].
 */
export function eroded(x: number, y: number, octaves = 8): number {
  let sum = 0
  let weight = 0.5
  let slopeX = 0
  let slopeY = 0
  let px = x
  let py = y
  for (let i = 0; i < octaves; i++) {
    const cellX = Math.floor(px)
    const cellY = Math.floor(py)
    const fx = px - cellX
    const fy = py - cellY
    const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
    const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    const du = 30 * fx * fx * (fx * (fx - 2) + 1)
    const dv = 30 * fy * fy * (fy * (fy - 2) + 1)
    const a = values[corner(cellX, cellY)] as number
    const b = values[corner(cellX + 1, cellY)] as number
    const c = values[corner(cellX, cellY + 1)] as number
    const d = values[corner(cellX + 1, cellY + 1)] as number
    const twist = a - b - c + d
    slopeX += du * (b - a + twist * v)
    slopeY += dv * (c - a + twist * u)
    const height = a + (b - a) * u + (c - a) * v + twist * u * v
    sum += (weight * height) / (1 + slopeX * slopeX + slopeY * slopeY)
    weight *= 0.5
    const turnedX = 1.6 * px - 1.2 * py + 3.1
    py = 1.2 * px + 1.6 * py - 1.7
    px = turnedX
  }
  return sum
}

/** A number in [0, 1) fixed to a whole-numbered cell. */
export function cellValue(cellX: number, cellY: number): number {
  let h = Math.imul(cellX | 0, 374761393) ^ Math.imul(cellY | 0, 668265263)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

/** Round tufts on a jittered grid of one unit: 1 on top of a tuft, 0 between them. */
export function tufts(x: number, y: number): number {
  const cellX = Math.floor(x)
  const cellY = Math.floor(y)
  let top = 0
  for (let j = -1; j <= 1; j++) {
    for (let i = -1; i <= 1; i++) {
      const cx = cellX + i
      const cy = cellY + j
      const dx = x - cx - 0.15 - 0.7 * cellValue(cx, cy)
      const dy = y - cy - 0.15 - 0.7 * cellValue(cx + 57, cy + 31)
      const reach = 0.45 + 0.45 * cellValue(cx + 11, cy + 83)
      const bump = (1 - (dx * dx + dy * dy) / (reach * reach)) * (0.55 + 0.45 * reach)
      if (bump > top) top = bump
    }
  }
  return clamp(Math.sqrt(top))
}
