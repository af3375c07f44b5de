import type { Layers } from './expose.ts'

const kernel = [0.0625, 0.25, 0.375, 0.25, 0.0625]

/**
 * Evens out the noise of traced light without washing over edges: an à-trous filter guided by
 * normal, distance and brightness (Dammertz et al. 2010). Returns the smoothed light.
 */
export function smoothed(layers: Layers, passes = 4): Float32Array {
  let light = layers.light
  for (let pass = 0; pass < passes; pass++) light = once(layers, light, 2 ** pass, 0.9 / 2 ** pass)
  return light
}

function once(layers: Layers, light: Float32Array, step: number, tolerance: number) {
  const { width, height, guide } = layers
  const out = new Float32Array(light.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const centre = y * width + x
      const grey = brightness(light, centre)
      let [red, green, blue, total] = [0, 0, 0, 0]
      for (let j = -2; j <= 2; j++) {
        const ny = y + j * step
        if (ny < 0 || ny >= height) continue
        for (let i = -2; i <= 2; i++) {
          const nx = x + i * step
          if (nx < 0 || nx >= width) continue
          const other = ny * width + nx
          const apart = Math.abs(brightness(light, other) - grey) / (0.12 + grey)
          const weight =
            (kernel[i + 2] as number) *
            (kernel[j + 2] as number) *
            likeness(guide, centre * 4, other * 4) *
            Math.exp(-apart / tolerance)
          red += (light[other * 3] as number) * weight
          green += (light[other * 3 + 1] as number) * weight
          blue += (light[other * 3 + 2] as number) * weight
          total += weight
        }
      }
      out[centre * 3] = red / total
      out[centre * 3 + 1] = green / total
      out[centre * 3 + 2] = blue / total
    }
  }
  return out
}

/** 1 for two spots of one surface, towards 0 across an edge. */
function likeness(guide: Float32Array, a: number, b: number): number {
  const dx = (guide[a] as number) - (guide[b] as number)
  const dy = (guide[a + 1] as number) - (guide[b + 1] as number)
  const dz = (guide[a + 2] as number) - (guide[b + 2] as number)
  const far = guide[a + 3] as number
  const depth = Math.abs(far - (guide[b + 3] as number)) / (far * 0.02 + 1e-4)
  return Math.exp(-(dx * dx + dy * dy + dz * dz) * 6 - depth)
}

function brightness(light: Float32Array, pixel: number): number {
  const i = pixel * 3
  return ((light[i] as number) + (light[i + 1] as number) * 2 + (light[i + 2] as number)) / 4
}
