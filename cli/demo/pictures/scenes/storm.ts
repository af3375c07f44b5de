import { blurred } from '../engine/blur.ts'
import { ink, type Rgb, scale } from '../engine/colour.ts'
import { eroded, fractal, ridged } from '../engine/noise.ts'
import { between, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Plate } from '../engine/plate.ts'
import type { Hour } from '../engine/sky.ts'
import { drawLand } from '../engine/terrain.ts'
import { wooded } from './mountains.ts'
import type { Scene } from './scene.ts'

const storm: Hour = {
  zenith: scale(ink('#2f3a48'), 0.5),
  middle: scale(ink('#55636e'), 0.7),
  horizon: scale(ink('#b9b79c'), 0.8),
  sun: { azimuth: -70, height: 16, light: scale(ink('#f0dca0'), 2.6), glow: 0.2, tight: 2.4 },
  ambient: 0.62,
  hazeOfMiddle: 0.75,
  clouds: {
    cover: 0.78,
    light: scale(ink('#8d959a'), 0.6),
    shade: scale(ink('#20272f'), 0.5),
    seed: 21,
    scale: 0.6,
  },
}

function farm(x: number, z: number): number {
  const hills =
    smoothstep(7, 15, z) *
    (z - 7) *
    0.14 *
    (0.25 + 0.9 * eroded(x * 0.2 + 3, z * 0.2, 7) + 0.5 * ridged(x * 0.1, z * 0.08, 2))
  return hills + 0.12 * fractal(x * 0.5, z * 0.5, 4) + 0.05 * Math.abs(x)
}

/** Rain that falls in curtains from the cloud, leaning with the wind. */
function withRain(plate: Plate): Plate {
  const out = { ...plate, light: plate.light.slice() }
  const veil: Rgb = [0.2, 0.23, 0.26]
  for (let y = 0; y < plate.height; y++) {
    for (let x = 0; x < plate.width; x++) {
      const [px, py] = [x / plate.width, y / plate.width]
      const lean = px + py * 0.16
      const curtain = smoothstep(0.42, 0.6, lean) * smoothstep(1.02, 0.78, lean)
      const streak = 0.75 + 0.5 * fractal(lean * 60, py * 2.5, 4) + 0.25 * fractal(lean * 9, py, 3)
      const share = 0.62 * curtain * streak * smoothstep(0.06, 0.2, py) * smoothstep(0.47, 0.41, py)
      const i = (y * plate.width + x) * 3
      for (let c = 0; c < 3; c++) {
        const light = out.light[i + c] as number
        out.light[i + c] = light + ((veil[c] as number) - light) * share
      }
    }
  }
  return out
}

/** A forked stroke of lightning with its glow in the cloud. */
function withLightning(plate: Plate): Plate {
  const random = randomFrom(17)
  const mark = { ...plate, light: new Float32Array(plate.light.length) }
  const strike = (fromX: number, fromY: number, toY: number, power: number, lean: number) => {
    let [x, slope] = [fromX, lean]
    let next = fromY
    for (let y = fromY; y < toY; y += 0.4 / plate.width) {
      if (y > next) {
        slope = lean + between(random, -0.75, 0.75)
        next = y + between(random, 0.004, 0.02)
        if (power > 0.5 && random() < 0.22) {
          strike(
            x,
            y,
            y + between(random, 0.03, 0.09),
            power * 0.3,
            lean + between(random, -1.3, 1.3),
          )
        }
      }
      x += (slope * 0.4) / plate.width
      const i = (Math.floor(y * plate.width) * plate.width + Math.floor(x * plate.width)) * 3
      if (i + 3 < mark.light.length) mark.light.set([2.8 * power, 2.9 * power, 3.4 * power], i)
    }
  }
  strike(0.66, 0.14, 0.44, 1, -0.1)
  const core = blurred(mark, plate.width / 1600)
  const halo = blurred(mark, plate.width / 36)
  const light = plate.light.map(
    (value, i) => value + (core.light[i] as number) * 1.1 + (halo.light[i] as number) * 0.5,
  )
  return { ...plate, light }
}

export const stormScenes: Record<string, Scene> = {
  'con-giong': {
    expose: (frame) =>
      withLightning(
        withRain(
          drawLand(
            {
              height: farm,
              ground: wooded('#6a6a5c', '#2c3f28', '#66703c'),
              hour: storm,
              view: { x: 4, z: 0, eye: 0.6, horizon: 0.66, focal: 0.95, near: 0.9, far: 45 },
              haze: 0.035,
              mist: { density: 0.03, level: 0, fall: 2, colour: ink('#c8ccd0'), patch: 0.3 },
              shadow: 4,
            },
            frame,
          ),
        ),
      ),
    development: { seed: 17, exposure: 1.5, bloom: 0.1, contrast: 1.12, vignette: 0.35 },
  },
}
