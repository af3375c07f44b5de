import type { Ball, Triangle } from './shape.ts'

const bins = 12

/** The box around every piece, six numbers each: lowest corner, then highest. */
export function boundsOf(triangles: readonly Triangle[], balls: readonly Ball[]): Float64Array {
  const bounds = new Float64Array((triangles.length + balls.length) * 6)
  triangles.forEach(({ corners: [a, b, c] }, index) => {
    for (let i = 0; i < 3; i++) {
      const [x, y, z] = [a.at[i] as number, b.at[i] as number, c.at[i] as number]
      bounds[index * 6 + i] = Math.min(x, y, z)
      bounds[index * 6 + 3 + i] = Math.max(x, y, z)
    }
  })
  balls.forEach(({ at, radius }, index) => {
    const from = (triangles.length + index) * 6
    for (let i = 0; i < 3; i++) {
      bounds[from + i] = (at[i] as number) - radius
      bounds[from + 3 + i] = (at[i] as number) + radius
    }
  })
  return bounds
}

/** The box around a run of pieces. */
export function around(bounds: Float64Array, pieces: Int32Array, from: number, to: number) {
  const box = [1e30, 1e30, 1e30, -1e30, -1e30, -1e30]
  for (let i = from; i < to; i++) widen(box, bounds, pieces[i] as number)
  return box
}

function widen(box: number[], bounds: ArrayLike<number>, piece: number) {
  for (let c = 0; c < 3; c++) {
    box[c] = Math.min(box[c] as number, bounds[piece * 6 + c] as number)
    box[c + 3] = Math.max(box[c + 3] as number, bounds[piece * 6 + c + 3] as number)
  }
}

export function centre(bounds: Float64Array, piece: number, axis: number): number {
  return ((bounds[piece * 6 + axis] as number) + (bounds[piece * 6 + axis + 3] as number)) / 2
}

/**
 * Where to cut a run of pieces in two so that a ray has the least to try: the surface area
 * heuristic over twelve bins (Wald 2007). Undefined when no cut separates them.
 */
export function cheapestCut(
  bounds: Float64Array,
  pieces: Int32Array,
  from: number,
  to: number,
  whole: readonly number[],
): { axis: number; middle: number } | undefined {
  let best: { axis: number; middle: number } | undefined
  let least = (to - from) * surfaceOf(whole) * 3
  for (let axis = 0; axis < 3; axis++) {
    let [low, high] = [1e30, -1e30]
    for (let i = from; i < to; i++) {
      const place = centre(bounds, pieces[i] as number, axis)
      low = Math.min(low, place)
      high = Math.max(high, place)
    }
    if (high - low < 1e-9) continue
    const costs = costsOfCuts(bounds, pieces, from, to, axis, low, high)
    costs.forEach((cost, index) => {
      if (cost >= least) return
      least = cost
      best = { axis, middle: low + ((high - low) * (index + 1)) / bins }
    })
  }
  return best
}

function costsOfCuts(
  bounds: Float64Array,
  pieces: Int32Array,
  from: number,
  to: number,
  axis: number,
  low: number,
  high: number,
): number[] {
  const counts = new Array<number>(bins).fill(0)
  const boxes = counts.map(() => [1e30, 1e30, 1e30, -1e30, -1e30, -1e30])
  for (let i = from; i < to; i++) {
    const piece = pieces[i] as number
    const share = (centre(bounds, piece, axis) - low) / (high - low)
    const bin = Math.min(bins - 1, Math.floor(share * bins))
    counts[bin] = (counts[bin] as number) + 1
    widen(boxes[bin] as number[], bounds, piece)
  }
  const before = running(counts, boxes)
  const after = running(counts.toReversed(), boxes.toReversed()).toReversed()
  return Array.from(
    { length: bins - 1 },
    (_, i) => (before[i] as number) + (after[i + 1] as number),
  )
}

/** Pieces times surface of the growing box, bin after bin. */
function running(counts: readonly number[], boxes: readonly number[][]): number[] {
  const box = [1e30, 1e30, 1e30, -1e30, -1e30, -1e30]
  let count = 0
  return counts.map((more, index) => {
    count += more
    if (more > 0) widen(box, boxes[index] as number[], 0)
    return count === 0 ? 0 : count * surfaceOf(box)
  })
}

function surfaceOf(box: readonly number[]): number {
  const [w, h, d] = [0, 1, 2].map((c) => Math.max(0, (box[c + 3] as number) - (box[c] as number)))
  return (
    (w as number) * (h as number) + (h as number) * (d as number) + (d as number) * (w as number)
  )
}
