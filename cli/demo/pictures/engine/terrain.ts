import { add, blend, type Rgb, scale, tinted } from './colour.ts'
import { fractal } from './noise.ts'
import { clamp, smoothstep } from './numbers.ts'
import { blankPlate, type Frame, halved, type Plate, setLight } from './plate.ts'
import { daylight, type Hour, hazeLight, skyLight, sunward, type Vector } from './sky.ts'

/** One visible spot of the land. */
export type Spot = { x: number; z: number; height: number; normal: Vector; distance: number }

/**
 * What the land is made of at a spot. `mirror` is still water: it shows what stands behind it;
 * `glow` is light of its own.
 */
export type Ground = { colour: Rgb; mirror?: number; ripple?: number; glow?: Rgb }

export type Land = {
  /** Height of the land, in the same unit as x and z (about a hundred paces). */
  height: (x: number, z: number) => number
  /** The same without fine detail, for shadows. */
  coarse?: (x: number, z: number) => number
  ground: (spot: Spot) => Ground
  hour: Hour
  view: {
    x: number
    z: number
    eye: number
    /** Where the level line lies, as a share of the picture's height from the top. */
    horizon: number
    /** Focal length as a share of the picture's width. */
    focal: number
    near: number
    far: number
  }
  /** Share of light that one unit of air takes. */
  haze: number
  /** Fog that lies in the valleys: density, its level, and how fast it thins above. */
  mist?: { density: number; level: number; fall: number; colour: Rgb; patch: number }
  /** How far shadows are looked for; 0 draws none. */
  shadow?: number
}

/** Draws land under a sky, column by column from near to far, at twice the measure. */
export function drawLand(land: Land, frame: Frame): Plate {
  const plate = blankPlate({ width: frame.width * 2, height: frame.height * 2 })
  for (let x = 0; x < plate.width; x++) {
    drawSky(land, plate, x)
    drawColumn(land, plate, x)
  }
  return halved(plate)
}

function drawSky({ hour, view }: Land, plate: Plate, x: number) {
  const focal = view.focal * plate.width
  const level = view.horizon * plate.height
  for (let y = 0; y < plate.height; y++) {
    const [dx, dy, dz] = unit((x - plate.width / 2) / focal, (level - y) / focal, 1)
    setLight(plate, x, y, skyLight(hour, dx, dy, dz))
  }
}

function drawColumn(land: Land, plate: Plate, x: number) {
  const { view } = land
  const focal = view.focal * plate.width
  const level = view.horizon * plate.height
  const side = (x - plate.width / 2) / focal
  let filled = plate.height
  let below: Rgb | undefined
  let away = view.near
  while (away < view.far && filled > 0) {
    const wx = view.x + side * away
    const wz = view.z + away
    const height = land.height(wx, wz)
    const top = level + ((view.eye - height) / away) * focal
    if (top < filled - 0.35) {
      const light = lightOf(land, wx, wz, height, away, side)
      fill(plate, x, Math.max(0, top), filled, light, below)
      filled = top
      below = light
    } else if (top > filled + 1) {
      below = undefined
    }
    away += clamp((away * away) / (focal * view.eye), away * 0.00012, away * 0.0018)
  }
}

function fill(plate: Plate, x: number, top: number, bottom: number, light: Rgb, below?: Rgb) {
  const last = Math.min(plate.height, Math.ceil(bottom))
  for (let y = Math.ceil(top); y < last; y++) {
    const share = below ? clamp((y - top) / Math.max(1, bottom - top)) : 0
    setLight(plate, x, y, below ? blend(light, below, share) : light)
  }
}

function lightOf(
  land: Land,
  x: number,
  z: number,
  height: number,
  away: number,
  side: number,
): Rgb {
  const normal = slopeAt(land.height, x, z, height, 0.0015 * away + 0.0015)
  const ground = land.ground({ x, z, height, normal, distance: away })
  const rough = land.coarse ?? land.height
  const base = Math.max(height, rough(x, z))
  const sun = land.shadow ? sunShare(land, rough, x, z, base) : 1
  const open = openness(rough, x, z, base)
  let light = tinted(ground.colour, daylight(land.hour, normal, sun, open))
  if (ground.glow) light = add(light, ground.glow)
  const sight = unit(side, (height - land.view.eye) / away, 1)
  if (ground.mirror) {
    const shown = mirrored(land, x, z, height, sight, ground.ripple ?? 0)
    light = blend(light, shown, ground.mirror)
  }
  return throughAir(land, light, sight, x, z, height, away)
}

/** Adds the haze of the distance and the fog of the valley to the light of a spot. */
function throughAir(
  land: Land,
  light: Rgb,
  sight: Vector,
  x: number,
  z: number,
  height: number,
  away: number,
): Rgb {
  const air = hazeLight(land.hour, ...sight)
  const lost: Rgb = [
    Math.exp(-away * land.haze * 0.85),
    Math.exp(-away * land.haze),
    Math.exp(-away * land.haze * 1.2),
  ]
  let seen: Rgb = [
    light[0] * lost[0] + air[0] * (1 - lost[0]),
    light[1] * lost[1] + air[1] * (1 - lost[1]),
    light[2] * lost[2] + air[2] * (1 - lost[2]),
  ]
  const { mist } = land
  if (mist) {
    const low = Math.exp(-Math.max(0, height - mist.level) * mist.fall)
    const drift = 0.6 + 0.8 * fractal(x * mist.patch + 9, z * mist.patch * 0.7, 5)
    const share = clamp(low * (1 - Math.exp(-away * mist.density)) * drift)
    seen = blend(seen, blend(tinted(mist.colour, land.hour.horizon), air, 0.35), share)
  }
  return seen
}

function sunShare(
  { hour, shadow = 0 }: Land,
  height: (x: number, z: number) => number,
  x: number,
  z: number,
  from: number,
): number {
  const [sx, sy, sz] = sunward(hour)
  if (sy <= 0.01) return 0.4
  let open = 1
  let along = 0.02
  while (along < shadow) {
    const clear = from + sy * along - height(x + sx * along, z + sz * along) + 0.004
    open = Math.min(open, 0.5 + (clear / along) * 9)
    if (open <= 0) return 0
    along *= 1.35
  }
  return smoothstep(0, 1, clamp(open))
}

/** How much of the sky a spot sees: less in hollows, all of it on crests. */
function openness(height: (x: number, z: number) => number, x: number, z: number, at: number) {
  const reach = 0.22
  const around =
    height(x + reach, z) + height(x - reach, z) + height(x, z + reach) + height(x, z - reach)
  return clamp(1 - ((around / 4 - at) / reach) * 1.5, 0.35, 1.15)
}

/** What still water shows: the far land where the mirrored line of sight meets it, else the sky. */
function mirrored(land: Land, x: number, z: number, height: number, sight: Vector, ripple: number) {
  const tilt = ripple * fractal(x * 14, z * 5, 3)
  const [dx, dy, dz] = unit(sight[0] + tilt * 0.3, Math.max(0.004, -sight[1] + tilt), sight[2])
  const rough = land.coarse ?? land.height
  let along = 0.35
  while (along < 40) {
    const px = x + dx * along
    const pz = z + dz * along
    const ground = rough(px, pz)
    if (ground > height + 0.02 + dy * along) {
      const normal = slopeAt(rough, px, pz, ground, 0.03)
      const away = pz - land.view.z
      const { colour } = land.ground({ x: px, z: pz, height: ground, normal, distance: away })
      const light = tinted(colour, daylight(land.hour, normal, 0.9, 0.9))
      return scale(throughAir(land, light, sight, px, pz, ground, away), 0.85)
    }
    along *= 1.12
  }
  return scale(skyLight(land.hour, dx, dy, dz), 0.92)
}

function slopeAt(
  height: (x: number, z: number) => number,
  x: number,
  z: number,
  at: number,
  reach: number,
): Vector {
  return unit(at - height(x + reach, z), reach, at - height(x, z + reach))
}

function unit(x: number, y: number, z: number): Vector {
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}
