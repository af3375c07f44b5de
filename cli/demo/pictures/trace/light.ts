import { add, type Rgb, scale, tinted } from '../engine/colour.ts'
import type { Random } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import type { Coat, Hit } from './paint.ts'
import type { Shape } from './shape.ts'
import type { Tree } from './tree.ts'
import { dot, frameAround, minus, mirrored, normalized, plus, times } from './vector.ts'

/** A small glowing ball. `light` is what a white surface one unit away would get, facing it. */
type Lamp = { at: Vector; radius: number; light: Rgb }

/** Everything a traced picture holds except its camera. */
export type World = {
  shape: Shape
  /** Light that comes from where nothing stands. */
  sky: (direction: Vector) => Rgb
  sun?: { direction: Vector; light: Rgb; spread: number }
  lamps?: readonly Lamp[]
  /** Share of light the air takes per unit, and the light it gives back. */
  air?: { density: number; light: (direction: Vector) => Rgb }
  /** Flames, smoke and mist: they glow and dim what is behind them but throw no shadow. */
  veils?: Shape
  /** How often light may be thrown on. */
  bounces?: number
}

const dark: Rgb = [0, 0, 0]

/** The surface as the ray sees it: its coat, and its normal turned towards the eye. */
export function surfaceSeen(
  paint: (hit: Hit) => Coat,
  hit: Hit,
  direction: Vector,
): { coat: Coat; normal: Vector } {
  const coat = paint(hit)
  const normal = coat.normal ?? hit.normal
  return { coat, normal: dot(normal, direction) > 0 ? times(normal, -1) : normal }
}

/** Light that a matt white surface sends on from that spot: lamps and sun, then one ray onwards. */
export function lightOn(
  world: World,
  tree: Tree,
  at: Vector,
  normal: Vector,
  coat: Coat,
  random: Random,
  left: number,
): Rgb {
  const passes = coat.through && random() < coat.through
  const facing = passes ? times(normal, -1) : normal
  const from = plus(at, times(facing, 1e-4))
  let light = add(
    fromSun(world, tree, from, facing, random),
    fromLamps(world, tree, from, facing, random),
  )
  const onwards = scattered(facing, random)
  light = add(light, follow(world, tree, from, onwards, random, left, false))
  return light
}

/** The light that comes back along a ray. Lamps are left out unless `sharp`, being counted apart. */
export function follow(
  world: World,
  tree: Tree,
  from: Vector,
  direction: Vector,
  random: Random,
  left: number,
  sharp: boolean,
): Rgb {
  const met = tree.meet(from, direction)
  if (!met) return add(world.sky(direction), sharp ? lampsSeen(world, from, direction) : dark)
  const { coat, normal } = surfaceSeen(met.paint, met.hit, direction)
  const glow = coat.glow ?? dark
  if (left <= 0) return glow
  if (coat.gloss && random() < fresnel(coat.gloss, direction, normal)) {
    const off = thrownBack(direction, normal, coat.rough ?? 0, random)
    const start = plus(met.hit.at, times(normal, 1e-4))
    return add(glow, follow(world, tree, start, off, random, left - 1, true))
  }
  const light = lightOn(world, tree, met.hit.at, normal, coat, random, left - 1)
  return add(glow, tinted(light, coat.colour))
}

/** Share thrown back at that angle (Schlick's fit). */
export function fresnel(gloss: number, direction: Vector, normal: Vector): number {
  const head = 1 - Math.min(1, Math.abs(dot(direction, normal)))
  return gloss + (1 - gloss) * head ** 5 * Math.min(1, gloss * 16)
}

/** A mirrored direction, spread by how rough the surface is. */
export function thrownBack(
  direction: Vector,
  normal: Vector,
  rough: number,
  random: Random,
): Vector {
  const straight = mirrored(direction, normal)
  if (rough === 0) return straight
  const bent = plus(straight, times(inBall(random), rough))
  return dot(bent, normal) > 0 ? normalized(bent) : straight
}

function fromSun(world: World, tree: Tree, from: Vector, normal: Vector, random: Random): Rgb {
  if (!world.sun) return dark
  const { direction, light, spread } = world.sun
  const aim = normalized(plus(direction, times(inBall(random), spread)))
  const share = dot(aim, normal)
  if (share <= 0 || tree.blocked(from, aim, Number.POSITIVE_INFINITY)) return dark
  return scale(light, share)
}

/** One lamp, drawn by lot and weighed by their number. */
function fromLamps(world: World, tree: Tree, from: Vector, normal: Vector, random: Random): Rgb {
  const lamps = world.lamps
  if (!lamps?.length) return dark
  const lamp = lamps[Math.floor(random() * lamps.length)] as Lamp
  const way = minus(plus(lamp.at, times(inBall(random), lamp.radius)), from)
  const far = Math.hypot(...way)
  const direction = times(way, 1 / far)
  const share = dot(direction, normal)
  if (share <= 0 || tree.blocked(from, direction, far - lamp.radius * 2.2)) return dark
  return scale(lamp.light, (share * lamps.length) / Math.max(far * far, lamp.radius * lamp.radius))
}

function lampsSeen({ lamps = [] }: World, from: Vector, direction: Vector): Rgb {
  for (const { at, radius, light } of lamps) {
    const way = minus(at, from)
    const along = dot(way, direction)
    if (along > 0 && Math.hypot(...minus(way, times(direction, along))) < radius) {
      return scale(light, 1 / (radius * radius * Math.PI))
    }
  }
  return dark
}

/** A direction drawn with the cosine's weight, as matt surfaces scatter. */
function scattered(normal: Vector, random: Random): Vector {
  const turn = random() * Math.PI * 2
  const out = random()
  const level = Math.sqrt(out)
  const [side, up] = frameAround(normal)
  const flat = plus(times(side, Math.cos(turn) * level), times(up, Math.sin(turn) * level))
  return normalized(plus(flat, times(normal, Math.sqrt(1 - out))))
}

function inBall(random: Random): Vector {
  const height = random() * 2 - 1
  const turn = random() * Math.PI * 2
  const level = Math.sqrt(1 - height * height)
  return [Math.cos(turn) * level, height, Math.sin(turn) * level]
}
