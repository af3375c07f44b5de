import { add, type Rgb, scale, tinted } from '../engine/colour.ts'
import { type Random, randomFrom } from '../engine/numbers.ts'
import { blankPlate, type Frame, lightAt, type Plate } from '../engine/plate.ts'
import type { Vector } from '../engine/sky.ts'
import { type Lens, lensRays, type Ray } from './lens.ts'
import { follow, fresnel, lightOn, surfaceSeen, thrownBack, type World } from './light.ts'
import { smoothed } from './smooth.ts'
import { Tree } from './tree.ts'
import { plus, times } from './vector.ts'

export type Exposure = {
  world: World
  lens: Lens
  seed: number
  /** Rays through every pixel: this number squared. */
  rays?: number
  /** What stands behind everything, already drawn at the picture's measure. */
  backdrop?: Plate
}

/** What all rays through the picture found, kept apart so that light can be smoothed alone. */
export type Layers = {
  width: number
  height: number
  /** Colour of matt surfaces, after the air has dimmed it. */
  paint: Float32Array
  /** Light that falls on them; while rays are gathered, the light they send on. */
  light: Float32Array
  /** Sky, shine, glow and air: shown as it is. */
  direct: Float32Array
  /** Normal and distance, which tell the smoothing where edges are. */
  guide: Float32Array
}

type Seen = { paint: Rgb; light: Rgb; direct: Rgb; normal: Vector; distance: number }

const dark: Rgb = [0, 0, 0]

/** Follows light backwards through a world (path tracing, Kajiya 1986) and smooths its noise. */
export function expose(exposure: Exposure, frame: Frame): Plate {
  const tree = new Tree(exposure.world.shape)
  const veils = exposure.world.veils && new Tree(exposure.world.veils)
  const layers = blankLayers(frame)
  const rayThrough = lensRays(exposure.lens, frame.width, frame.height)
  const random = randomFrom(exposure.seed)
  const side = exposure.rays ?? 3
  for (let y = 0; y < frame.height; y++) {
    for (let x = 0; x < frame.width; x++) {
      for (let part = 0; part < side * side; part++) {
        const px = x + ((part % side) + random()) / side
        const py = y + (Math.floor(part / side) + random()) / side
        const ray = rayThrough(px, py, random)
        const bare = look(exposure, tree, ray, px, py, random)
        const seen = veils ? veiled(veils, ray, bare) : bare
        keep(layers, y * frame.width + x, seen, 1 / (side * side))
      }
    }
  }
  layers.light = layers.light.map((sent, i) => sent / Math.max(layers.paint[i] as number, 1e-4))
  return printed(layers, smoothed(layers))
}

function look(
  { world, backdrop }: Exposure,
  tree: Tree,
  { from, direction }: Ray,
  px: number,
  py: number,
  random: Random,
): Seen {
  const met = tree.meet(from, direction)
  if (!met) {
    const direct = backdrop ? lightAt(backdrop, px, py) : world.sky(direction)
    return { paint: dark, light: dark, direct, normal: dark, distance: 1e4 }
  }
  const { hit, paint } = met
  const { coat, normal } = surfaceSeen(paint, hit, direction)
  const bounces = world.bounces ?? 2
  let direct = coat.glow ?? dark
  let share = 1
  if (coat.gloss) {
    const back = fresnel(coat.gloss, direction, normal)
    const start = plus(hit.at, times(normal, 1e-4))
    const way = thrownBack(direction, normal, coat.rough ?? 0, random)
    const shine = follow(world, tree, start, way, random, bounces, true)
    direct = add(direct, scale(capped(shine), back))
    share = 1 - back
  }
  const light = capped(lightOn(world, tree, hit.at, normal, coat, random, bounces))
  const clear = world.air ? Math.exp(-hit.distance * world.air.density) : 1
  if (world.air) direct = add(scale(direct, clear), scale(world.air.light(direction), 1 - clear))
  return {
    paint: scale(coat.colour, share * clear),
    light,
    direct,
    normal,
    distance: hit.distance,
  }
}

/** Lays the veils before a spot over it, from the farthest to the nearest. */
function veiled(veils: Tree, { from, direction }: Ray, bare: Seen): Seen {
  const inFront = []
  let gone = 0
  let start = from
  for (let met = veils.meet(start, direction); met; met = veils.meet(start, direction)) {
    gone += met.hit.distance + 1e-3
    if (gone >= bare.distance || inFront.length > 40) break
    inFront.push(met.paint(met.hit))
    start = plus(met.hit.at, times(direction, 1e-3))
  }
  let seen = bare
  for (const { glow, cover = 0 } of inFront.toReversed()) {
    const direct = add(scale(seen.direct, 1 - cover), glow ?? dark)
    seen = { ...seen, paint: scale(seen.paint, 1 - cover), direct }
  }
  return seen
}

/** Keeps a single lucky ray from leaving a white speck. */
function capped(light: Rgb): Rgb {
  const most = Math.max(light[0], light[1], light[2])
  return most > 8 ? scale(light, 8 / most) : light
}

function blankLayers({ width, height }: Frame): Layers {
  const three = () => new Float32Array(width * height * 3)
  const guide = new Float32Array(width * height * 4)
  return { width, height, paint: three(), light: three(), direct: three(), guide }
}

function keep(layers: Layers, pixel: number, seen: Seen, share: number) {
  for (let c = 0; c < 3; c++) {
    const i = pixel * 3 + c
    layers.paint[i] = (layers.paint[i] as number) + (seen.paint[c] as number) * share
    const sent = (seen.light[c] as number) * (seen.paint[c] as number)
    layers.light[i] = (layers.light[i] as number) + sent * share
    layers.direct[i] = (layers.direct[i] as number) + (seen.direct[c] as number) * share
    const g = pixel * 4 + c
    layers.guide[g] = (layers.guide[g] as number) + (seen.normal[c] as number) * share
  }
  const far = pixel * 4 + 3
  layers.guide[far] = (layers.guide[far] as number) + seen.distance * share
}

function printed(layers: Layers, light: Float32Array): Plate {
  const plate = blankPlate(layers)
  for (let i = 0; i < light.length; i += 3) {
    const at = (row: Float32Array): Rgb => [
      row[i] as number,
      row[i + 1] as number,
      row[i + 2] as number,
    ]
    plate.light.set(add(tinted(at(layers.paint), at(light)), at(layers.direct)), i)
  }
  return plate
}
