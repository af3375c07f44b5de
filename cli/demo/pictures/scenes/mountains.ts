import { blend, ink, scale } from '../engine/colour.ts'
import { dawn, dusk, morning, noon } from '../engine/hours.ts'
import { eroded, fractal, ridged, tufts } from '../engine/noise.ts'
import { smoothstep } from '../engine/numbers.ts'
import { drawLand, type Ground, type Spot } from '../engine/terrain.ts'
import type { Scene } from './scene.ts'

type Heights = (x: number, z: number) => number

/** Ranges across the view: worn flanks on broad swells, higher the farther they stand. */
export function ranges(seed: number, rise: number, octaves = 9): Heights {
  return (x, z) => {
    const bend = 0.9 * fractal(x * 0.13 + seed, z * 0.13, 2)
    const swell = ridged((x + bend) * 0.055 + seed * 1.7, (z - bend) * 0.085 + seed, 3)
    const flank = eroded(x * 0.3 + seed * 3.1, z * 0.3, octaves)
    return (swell * 1.5 + flank * 0.95 - 1.35) * (1 + z * rise)
  }
}

/** Rock where it is steep, woods and grass where it is not. */
export function wooded(rock: string, woods: string, grass: string) {
  const [stone, leaf, blade] = [ink(rock), ink(woods), ink(grass)]
  return ({ x, z, normal, distance }: Spot): Ground => {
    const patch = fractal(x * 1.3, z * 1.3, 4)
    const steep = smoothstep(0.62, 0.42, normal[1] + patch * 0.12)
    const green = blend(leaf, blade, smoothstep(-0.1, 0.35, patch))
    const near = smoothstep(14, 4, distance)
    const crowns = near > 0 ? 1 - near * 0.75 * (1 - tufts(x * 26, z * 26)) : 1
    const grainy = 1 + 0.35 * fractal(x * 9, z * 9, 4)
    return { colour: scale(blend(green, stone, steep), grainy * (steep > 0.5 ? 1 : crowns)) }
  }
}

const white = ink('#ffffff')

export const mountainScenes: Record<string, Scene> = {
  'nui-binh-minh': {
    expose: (frame) =>
      drawLand(
        {
          height: ranges(2.2, 0.035),
          coarse: ranges(2.2, 0.035, 4),
          ground: wooded('#55534f', '#27352c', '#4a5138'),
          hour: dawn,
          view: { x: 14, z: 0, eye: 1.5, horizon: 0.47, focal: 1.25, near: 1.4, far: 70 },
          haze: 0.032,
          mist: { density: 0.16, level: -0.5, fall: 2.8, colour: ink('#b4c2e0'), patch: 0.5 },
          shadow: 6,
        },
        frame,
      ),
    development: { seed: 3, exposure: 0.95, bloom: 0.2, contrast: 1.16, vignette: 0.3 },
  },
  'nui-trua-mu': {
    expose: (frame) =>
      drawLand(
        {
          height: ranges(6.1, 0.03),
          coarse: ranges(6.1, 0.03, 4),
          ground: wooded('#8a8574', '#33502c', '#6d7a3c'),
          hour: noon,
          view: { x: 31, z: 3, eye: 1.7, horizon: 0.3, focal: 1.1, near: 1.2, far: 60 },
          haze: 0.06,
          shadow: 5,
        },
        frame,
      ),
    development: { seed: 4, exposure: 0.85, contrast: 1.1, vignette: 0.22 },
  },
  'hoang-hon-cham': {
    expose: (frame) =>
      drawLand(
        {
          height: ranges(8.4, 0.03),
          coarse: ranges(8.4, 0.03, 4),
          ground: wooded('#3a3c46', '#1c2630', '#2b3238'),
          hour: dusk,
          view: { x: 70, z: 3, eye: 1.6, horizon: 0.55, focal: 1.3, near: 2, far: 80 },
          haze: 0.045,
          mist: { density: 0.2, level: -0.5, fall: 2.4, colour: white, patch: 0.4 },
        },
        frame,
      ),
    development: { seed: 12, exposure: 1, bloom: 0.18, contrast: 1.05, vignette: 0.28 },
  },
  'bien-may': {
    expose: (frame) =>
      drawLand(
        {
          height: ranges(5.1, 0.02),
          coarse: ranges(5.1, 0.02, 4),
          ground: wooded('#4c4f4e', '#22332a', '#3d4a34'),
          hour: morning,
          view: { x: 40, z: 8, eye: 1.9, horizon: 0.4, focal: 1, near: 2, far: 70 },
          haze: 0.03,
          mist: { density: 1.3, level: 0.1, fall: 5, colour: white, patch: 0.5 },
          shadow: 6,
        },
        frame,
      ),
    development: { seed: 9, exposure: 0.9, bloom: 0.15, contrast: 1.08 },
  },
}
