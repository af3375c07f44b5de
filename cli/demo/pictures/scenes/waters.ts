import { blend, ink, scale } from '../engine/colour.ts'
import { afternoon, morning } from '../engine/hours.ts'
import { eroded, fractal, noise, ridged, tufts } from '../engine/noise.ts'
import { clamp, smoothstep } from '../engine/numbers.ts'
import { drawLand, type Ground, type Spot } from '../engine/terrain.ts'
import type { Scene } from './scene.ts'

const middleOfRoad = (z: number) =>
  1.05 * Math.sin(z * 0.72 + 0.4) * (1 + z * 0.05) + 0.22 * Math.sin(z * 2.1) - 0.25

function hillside(x: number, z: number): number {
  return (
    0.2 * x +
    0.4 * fractal(x * 0.5 + 3, z * 0.5, 5) +
    Math.max(0, Math.abs(x) - 1.6) * 0.3 * ridged(x * 0.18, z * 0.18, 3) +
    0.05 * z +
    smoothstep(8, 13, z) * (z - 8) * 0.22 * (0.25 + eroded(x * 0.16 + 5, z * 0.16, 7))
  )
}

function roadbed(x: number, z: number): number {
  const off = Math.abs(x - middleOfRoad(z))
  const bed = 0.2 * middleOfRoad(z) + 0.1 * Math.sin(z * 0.4) + 0.05 * z
  const open = smoothstep(0.24, 0.75, off)
  return hillside(x, z) * open + bed * (1 - open)
}

const asphalt = ink('#5d6064')
const paintLine = ink('#dcd8c8')
const gravel = ink('#8a7a62')
const [scrub, meadow, soil] = [ink('#3d5a2a'), ink('#7c8a42'), ink('#8a6b48')] as const

function roadside({ x, z, normal }: Spot): Ground {
  const off = Math.abs(x - middleOfRoad(z))
  const worn = 1 + 0.1 * fractal(x * 8, z * 3, 4) + 0.12 * noise(x * 90, z * 90)
  if (off < 0.2) {
    const dash = off < 0.008 && z * 2.2 - Math.floor(z * 2.2) < 0.55
    const edge = off > 0.176 && off < 0.186
    const wheel = 1 - 0.12 * Math.exp(-(((off - 0.1) / 0.03) ** 2))
    return { colour: scale(dash || edge ? paintLine : asphalt, worn * wheel) }
  }
  if (off < 0.25) return { colour: scale(gravel, worn * 1.1) }
  const patch = fractal(x * 1.2, z * 1.2, 5)
  const green = blend(scrub, meadow, clamp(0.5 + patch))
  const bare = smoothstep(0.9, 0.8, normal[1]) * smoothstep(0, 0.3, fractal(x * 3 + 7, z * 3, 3))
  const clumps = 0.6 + 0.55 * tufts(x * 16, z * 16) * (0.7 + 0.5 * tufts(x * 41, z * 41))
  return {
    colour: scale(blend(green, soil, bare * 0.8), clumps * (1 + 0.3 * fractal(x * 24, z * 24, 3))),
  }
}

const middleOfRiver = (z: number) => 1.5 * Math.sin(z * 0.3 + 1) + 0.45 * Math.sin(z * 0.85)

function gorge(x: number, z: number): number {
  const off = Math.abs(x - middleOfRiver(z)) - 0.75 - 0.2 * noise(z * 0.5, 3)
  if (off < 0) return 0
  const shelf = Math.min(off * 0.3, 0.09)
  const wall = Math.max(0, off - 0.35) * (0.35 + 1.1 * eroded(x * 0.24 + 9, z * 0.24, 8))
  const trees = 0.035 * tufts(x * 13, z * 13) * smoothstep(0.35, 0.6, off)
  return shelf + trees + wall * (1 + z * 0.012) + 0.1 * fractal(x, z, 4) * Math.min(1, off * 2)
}

const [leaves, grass, pebble, water] = [
  ink('#2a4527'),
  ink('#6a7a3a'),
  ink('#a99c86'),
  ink('#2f5650'),
] as const

function banks({ x, z, height }: Spot): Ground {
  if (height < 0.003) {
    const streak = smoothstep(0.1, 0.45, fractal(x * 0.7, z * 0.5, 4))
    return { colour: water, mirror: 0.9 - 0.25 * streak, ripple: 0.015 + 0.06 * streak }
  }
  const rough = 1 + 0.4 * fractal(x * 20, z * 20, 3)
  if (height < 0.08) return { colour: scale(pebble, rough) }
  const patch = fractal(x * 1.5, z * 1.5, 4)
  const crowns = 0.4 + 0.75 * tufts(x * 13, z * 13)
  return { colour: scale(blend(leaves, grass, smoothstep(-0.05, 0.4, patch)), rough * crowns) }
}

function basin(x: number, z: number): number {
  const shore = 8.6 + 1.6 * noise(x * 0.2, 4) + 0.5 * noise(x * 0.8, 9)
  const beyond = z - shore
  const arm = Math.max(0, Math.abs(x - 2.2) - 4.3 + 0.5 * noise(z * 0.5, 2)) * 0.5
  const rise = Math.max(0, beyond) * 0.22 + arm
  if (rise <= 0) return 0
  const shape = 0.15 + 0.9 * eroded(x * 0.2 + 2, z * 0.2, 8) + 0.35 * ridged(x * 0.09, z * 0.09, 2)
  return Math.min(rise * 0.4, 0.03) + rise * shape + 0.03 * tufts(x * 15, z * 15)
}

export const waterScenes: Record<string, Scene> = {
  'duong-nui': {
    expose: (frame) =>
      drawLand(
        {
          height: roadbed,
          ground: roadside,
          hour: { ...morning, sun: { ...morning.sun, azimuth: -70, height: 30 } },
          view: { x: 0, z: 0.6, eye: 1.35, horizon: 0.3, focal: 1.12, near: 0.8, far: 50 },
          haze: 0.04,
          mist: { density: 0.015, level: 0.1, fall: 1.4, colour: ink('#ffffff'), patch: 0.3 },
          shadow: 4,
        },
        frame,
      ),
    development: { seed: 21, exposure: 0.9, contrast: 1.12, saturation: 0.95 },
  },
  'dong-song': {
    expose: (frame) =>
      drawLand(
        {
          height: gorge,
          ground: banks,
          hour: { ...afternoon, sun: { ...afternoon.sun, azimuth: -58, height: 24 } },
          view: { x: 1.5, z: 0, eye: 1.2, horizon: 0.36, focal: 1.1, near: 1, far: 45 },
          haze: 0.03,
          mist: { density: 0.02, level: 0, fall: 2.4, colour: ink('#ffffff'), patch: 0.4 },
          shadow: 6,
        },
        frame,
      ),
    development: { seed: 25, exposure: 0.95, bloom: 0.16, contrast: 1.1 },
  },
  'ho-tren-nui': {
    expose: (frame) =>
      drawLand(
        {
          height: basin,
          ground: banks,
          hour: { ...morning, sun: { ...morning.sun, azimuth: -48, height: 22 } },
          view: { x: 2, z: 0, eye: 0.62, horizon: 0.45, focal: 1.15, near: 0.7, far: 40 },
          haze: 0.03,
          mist: { density: 0.03, level: 0.02, fall: 5, colour: ink('#ffffff'), patch: 0.5 },
          shadow: 6,
        },
        frame,
      ),
    development: { seed: 26, exposure: 0.9, contrast: 1.1 },
  },
}
