import { blurred } from '../engine/blur.ts'
import { type Rgb, scale } from '../engine/colour.ts'
import type { Frame, Plate } from '../engine/plate.ts'
import { type Hour, skyLight, sunward, type Vector } from '../engine/sky.ts'
import { drawLand } from '../engine/terrain.ts'
import { ranges, wooded } from './mountains.ts'

/** Mountains far out of focus, to stand behind something near. */
export function softHills(
  frame: Frame,
  hour: Hour,
  horizon: number,
  blur: number,
  eye = 1.6,
): Plate {
  const small = { width: Math.round(frame.width / 2), height: Math.round(frame.height / 2) }
  const plate = drawLand(
    {
      height: ranges(6.1, 0.03, 6),
      coarse: ranges(6.1, 0.03, 4),
      ground: wooded('#7a7666', '#36522e', '#6f7c40'),
      hour,
      view: { x: 31, z: 3, eye, horizon, focal: 1.2, near: 1.4, far: 50 },
      haze: 0.05,
      shadow: 4,
    },
    small,
  )
  return blurred(doubled(plate, frame), (blur * frame.width) / 1600)
}

function doubled(plate: Plate, frame: Frame): Plate {
  const light = new Float32Array(frame.width * frame.height * 3)
  for (let y = 0; y < frame.height; y++) {
    const from = Math.min(plate.height - 1, y >> 1) * plate.width
    for (let x = 0; x < frame.width; x++) {
      const at = (from + Math.min(plate.width - 1, x >> 1)) * 3
      light.set(plate.light.subarray(at, at + 3), (y * frame.width + x) * 3)
    }
  }
  return { ...frame, light }
}

/** Sky and sun of an hour, as traced worlds want them; below the level it gives ground light. */
export function daylightOf(hour: Hour, ground: Rgb, spread = 0.02) {
  return {
    sky: ([x, y, z]: Vector): Rgb =>
      y < -0.01
        ? ground
        : scale(
            skyLight({ ...hour, sun: { ...hour.sun, glow: 0.2 } }, x, y, z),
            hour.ambient + 0.2,
          ),
    sun: { direction: sunward(hour), light: hour.sun.light, spread },
  }
}
