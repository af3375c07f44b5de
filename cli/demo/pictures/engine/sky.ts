import { add, blend, type Rgb, scale, tinted } from './colour.ts'
import { fractal } from './noise.ts'
import { clamp, smoothstep } from './numbers.ts'

/** A direction or a place; x to the right, y up, z away from the eye. */
export type Vector = readonly [number, number, number]

/** The light of one hour of one day. */
export type Hour = {
  zenith: Rgb
  middle: Rgb
  horizon: Rgb
  /** Degrees: azimuth 0 is straight ahead, 90 to the right; height above the level. */
  sun: { azimuth: number; height: number; light: Rgb; glow: number; tight: number }
  /** How much of the sky's colour falls on what faces up. */
  ambient: number
  /** Share of the middle sky in the haze of distance; the rest is the horizon's. */
  hazeOfMiddle: number
  clouds?: { cover: number; light: Rgb; shade: Rgb; seed: number; scale: number }
}

const towards = Math.PI / 180

/** The direction in which the sun stands. */
export function sunward({ sun }: Hour): Vector {
  const level = Math.cos(sun.height * towards)
  return [
    Math.sin(sun.azimuth * towards) * level,
    Math.sin(sun.height * towards),
    Math.cos(sun.azimuth * towards) * level,
  ]
}

/** The sky in a direction of length 1: gradient, clouds and the glow around the sun. */
export function skyLight(hour: Hour, x: number, y: number, z: number): Rgb {
  const up = clamp(y, 0, 1)
  let light =
    up < 0.18
      ? blend(hour.horizon, hour.middle, smoothstep(-0.04, 0.18, up))
      : blend(hour.middle, hour.zenith, smoothstep(0.1, 0.75, up))
  if (hour.clouds && up > 0.004) light = clouded(hour, light, x, up, z)
  return add(light, sunGlow(hour, x, y, z))
}

/** A flat deck of cloud: thick parts shaded, thin edges lit, all of it lost in haze at the horizon. */
function clouded(hour: Hour, light: Rgb, x: number, up: number, z: number): Rgb {
  const { cover, light: lit, shade, seed, scale: size } = hour.clouds as NonNullable<Hour['clouds']>
  const px = (x / (up + 0.06)) * size + seed * 7.3
  const pz = (z / (up + 0.06)) * size + seed
  const warp = fractal(px * 0.6 + 40, pz * 0.6, 3)
  const thick = fractal(px + warp * 0.7, pz + warp * 0.5, 7, 0.52) * 0.5 + 0.5
  const share = smoothstep(1 - cover - 0.12, 1 - cover + 0.22, thick)
  const body = smoothstep(1 - cover + 0.02, 1 - cover + 0.4, thick)
  const far = smoothstep(0, 0.09, up)
  return blend(light, blend(lit, shade, body), share * (0.25 + 0.75 * far))
}

function sunGlow(hour: Hour, x: number, y: number, z: number): Rgb {
  const [sx, sy, sz] = sunward(hour)
  const near = clamp(x * sx + y * sy + z * sz, -1, 1)
  const apart = Math.acos(near)
  const { light, glow, tight } = hour.sun
  const wide = Math.exp(-apart * tight) * 0.35 * glow
  const close = Math.exp(-apart * apart * tight * tight * 10) * glow
  return scale(light, (wide + close) * 0.28)
}

/** The haze that a line of sight gathers: the horizon's colour, warmer towards the sun. */
export function hazeLight(hour: Hour, x: number, y: number, z: number): Rgb {
  const flat = Math.hypot(x, z) || 1
  const glow = sunGlow(hour, x / flat, Math.min(y, 0.02), z / flat)
  const share = 1 - hour.hazeOfMiddle * 0.6
  return add(blend(hour.horizon, hour.middle, hour.hazeOfMiddle), scale(glow, 0.9 * share))
}

/** Light that reaches matt ground of that slope: the sun's share plus the open sky's. */
export function daylight(hour: Hour, normal: Vector, sunShare: number, openness: number): Rgb {
  const [sx, sy, sz] = sunward(hour)
  const facing = Math.max(0, normal[0] * sx + normal[1] * sy + normal[2] * sz)
  const above = blend(hour.middle, hour.zenith, 0.45)
  const sky = blend(hour.horizon, above, 0.5 + 0.5 * normal[1])
  const bounce = scale(tinted(hour.sun.light, [0.09, 0.09, 0.06]), (1 - normal[1]) * 0.5)
  const fromSky = scale(add(sky, bounce), hour.ambient * openness)
  return add(scale(hour.sun.light, facing * sunShare), fromSky)
}
