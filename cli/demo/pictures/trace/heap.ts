import { between, type Random } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'

type Lying = { at: Vector; radius: number }

/**
 * Where balls come to rest that are poured one after another: each rolls downhill, over the floor
 * and those already there, until it lies in a hollow.
 */
export function heaped(
  random: Random,
  pour: {
    count: number
    radius: readonly [number, number]
    /** A place over which one may be let go. */
    over: (random: Random) => readonly [number, number]
    floor: (x: number, z: number) => number
  },
): readonly Lying[] {
  const widest = pour.radius[1]
  const cells = new Map<string, Lying[]>()
  const cellOf = (x: number, z: number) =>
    [Math.floor(x / (2 * widest)), Math.floor(z / (2 * widest))] as const
  const lying: Lying[] = []
  for (let i = 0; i < pour.count; i++) {
    const radius = between(random, ...pour.radius)
    const ball = { at: rolled(...pour.over(random), radius), radius }
    lying.push(ball)
    const key = cellOf(ball.at[0], ball.at[2]).join()
    cells.set(key, [...(cells.get(key) ?? []), ball])
  }
  return lying

  function rolled(fromX: number, fromZ: number, radius: number): Vector {
    let [x, z] = [fromX, fromZ]
    let height = restingHeight(x, z, radius)
    for (let step = radius * 0.6; step > radius * 0.02; ) {
      const [nx, nz, lower] = lowestAround(x, z, step, radius)
      if (lower < height - step * 0.02) [x, z, height] = [nx, nz, lower]
      else step *= 0.5
    }
    return [x, height, z]
  }

  function lowestAround(x: number, z: number, step: number, radius: number) {
    let best: Vector = [x, z, Number.POSITIVE_INFINITY]
    for (let turn = 0; turn < 8; turn++) {
      const nx = x + Math.cos((turn * Math.PI) / 4) * step
      const nz = z + Math.sin((turn * Math.PI) / 4) * step
      const height = restingHeight(nx, nz, radius)
      if (height < best[2]) best = [nx, nz, height]
    }
    return best
  }

  function restingHeight(x: number, z: number, radius: number): number {
    let height = pour.floor(x, z) + radius
    const [cx, cz] = cellOf(x, z)
    for (let j = -1; j <= 1; j++) {
      for (let i = -1; i <= 1; i++) {
        for (const other of cells.get(`${cx + i},${cz + j}`) ?? []) {
          const reach = (radius + other.radius) ** 2
          const flat = (x - other.at[0]) ** 2 + (z - other.at[2]) ** 2
          if (flat < reach) height = Math.max(height, other.at[1] + Math.sqrt(reach - flat))
        }
      }
    }
    return height
  }
}

/** A place inside a circle, every spot as likely as the next. */
export function inCircle(x: number, z: number, radius: number) {
  return (random: Random): readonly [number, number] => {
    const turn = random() * Math.PI * 2
    const off = Math.sqrt(random()) * radius
    return [x + Math.cos(turn) * off, z + Math.sin(turn) * off]
  }
}
