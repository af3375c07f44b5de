import { blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { afternoon, dawn, morning } from '../engine/hours.ts'
import { cellValue, eroded, fractal, noise, ridged, tufts } from '../engine/noise.ts'
import { clamp, smoothstep } from '../engine/numbers.ts'
import type { Hour } from '../engine/sky.ts'
import { drawLand, type Ground, type Spot } from '../engine/terrain.ts'
import type { Scene } from './scene.ts'

type Heights = (x: number, z: number) => number

/** Cuts a slope into level steps; the riser takes the last fifth of each. */
function stepped(slope: Heights, step: number): Heights {
  return (x, z) => {
    const place = slope(x, z) / step
    const level = Math.floor(place)
    const bank = smoothstep(0.76, 0.8, place - level) * 0.16
    return (level + bank + smoothstep(0.82, 1, place - level) * (1 - 0.16)) * step
  }
}

/** A mountain wall behind the fields, so that the view is closed. */
function walled(slope: Heights, from: number, rise: number, seed: number): Heights {
  return (x, z) =>
    slope(x, z) +
    Math.max(0, z - from) * rise * (0.35 + ridged(x * 0.11 + seed, z * 0.09, 3)) +
    smoothstep(from, from + 5, z) * 0.7 * eroded(x * 0.35 + seed, z * 0.35, 7)
}

type Crop = {
  slope: Heights
  step: number
  /** Colour of one field: its level, its own number in [0, 1), and the place. */
  field: (level: number, own: number, spot: Spot) => Ground
  bank: string
  lip: string
  /** Where the woods begin. */
  woodsFrom: number
}

const woods = ink('#2a4428')
const clearing = ink('#5c7238')

/** What grows on a terraced hillside: fields, earth banks, grassy lips, woods behind. */
function terraced({ slope, step, field, bank, lip, woodsFrom }: Crop) {
  const [earth, grass] = [ink(bank), ink(lip)]
  return (spot: Spot): Ground => {
    const { x, z } = spot
    const place = slope(x, z) / step
    const level = Math.floor(place)
    const part = place - level
    const rough = 1 + 0.25 * fractal(x * 22, z * 22, 3) + 0.2 * fractal(x * 4, z * 4, 3)
    const strip = Math.floor(x * 0.7 + 1.2 * noise(x * 0.35, level * 3.7) + cellValue(level, 3) * 9)
    const own = cellValue(strip, level)
    const wild = smoothstep(
      woodsFrom,
      woodsFrom + 2.5,
      spot.distance + 1.5 * fractal(x * 0.8, z * 0.8, 3),
    )
    if (wild > 0.5) {
      const crowns = 0.45 + 0.75 * tufts(x * 9, z * 9)
      const colour = blend(woods, clearing, smoothstep(0, 0.4, fractal(x * 0.9, z * 0.9, 4)))
      return { colour: scale(colour, crowns * rough) }
    }
    if (part < 0.74) return grown(field(level, own, spot), rough)
    return { colour: scale(part < 0.82 ? grass : earth, rough) }
  }
}

function grown(ground: Ground, rough: number): Ground {
  return ground.mirror ? ground : { ...ground, colour: scale(ground.colour, rough) }
}

const rolling = (seed: number, turnX: number, turnZ: number, wide = 0.26): Heights => {
  return (x, z) =>
    1.2 * fractal(x * wide + seed, z * wide * 0.92 + seed * 0.7, 3, 0.36) + turnX * x + turnZ * z
}

const greenSlope = rolling(11, 0.05, 0.17)
const goldSlope = walled(rolling(31, -0.1, 0.14), 13, 0.1, 3)
const wetSlope = walled(rolling(4, 0.1, 0.09, 0.24), 12, 0.1, 8)

const young = [ink('#6f9a2e'), ink('#a4ba4c'), ink('#4f7d2a')] as const
const ripe = [ink('#d0a032'), ink('#b3993c'), ink('#8c7a3e')] as const
const mud = ink('#6a5d48')
const seedling = ink('#7d9a46')

/** A bright early sky for the fields to mirror. */
const flooding: Hour = {
  ...dawn,
  zenith: scale(ink('#5f8ccc'), 1.1),
  middle: scale(ink('#a8c0e2'), 1.25),
  horizon: scale(ink('#ffd6a0'), 1.15),
  sun: { ...dawn.sun, azimuth: -30, height: 13, light: scale(ink('#ffd090'), 2.8), glow: 1 },
  hazeOfMiddle: 0.6,
}

const haze: Rgb = ink('#ffffff')

function riceRow(x: number, z: number): number {
  return 0.85 + 0.3 * tufts(x * 60, z * 60)
}

const teaHill: Heights = (x, z) =>
  0.85 * fractal(x * 0.3 + 51, z * 0.28 + 6, 3) +
  0.1 * (z - 3) +
  smoothstep(8, 14, z) * (z - 8) * 0.16 * (0.3 + ridged(x * 0.12, z * 0.1 + 8, 3))

/** 1 on top of a row of tea, 0 on the path between rows; rows follow the hill. */
function teaRow(x: number, z: number): number {
  const bend = teaHill(x, z) * 8 + x * 1.5 + z * 0.5
  const off = Math.abs(bend - Math.floor(bend) - 0.5) * 2
  return 1 - off
}

const teaLeaf = [ink('#3c6b26'), ink('#8aa83e'), ink('#4a3f2c')] as const

export const fieldScenes: Record<string, Scene> = {
  'ruong-bac-thang-xanh': {
    expose: (frame) =>
      drawLand(
        {
          height: stepped(greenSlope, 0.075),
          coarse: greenSlope,
          ground: terraced({
            slope: greenSlope,
            step: 0.075,
            field: (_level, own, { x, z }) => ({
              colour: scale(blend(own > 0.72 ? young[2] : young[0], young[1], own), riceRow(x, z)),
            }),
            bank: '#3d5226',
            lip: '#8f9a58',
            woodsFrom: 15,
          }),
          hour: { ...morning, sun: { ...morning.sun, azimuth: -75, height: 24 } },
          view: { x: -6, z: 2, eye: 3.2, horizon: 0.02, focal: 1.15, near: 1.3, far: 32 },
          haze: 0.03,
          mist: { density: 0.012, level: 0.2, fall: 1.4, colour: haze, patch: 0.3 },
          shadow: 4,
        },
        frame,
      ),
    development: { seed: 5, exposure: 0.9, contrast: 1.14, saturation: 0.98 },
  },
  'ruong-bac-thang-vang': {
    expose: (frame) =>
      drawLand(
        {
          height: stepped(goldSlope, 0.07),
          coarse: goldSlope,
          ground: terraced({
            slope: goldSlope,
            step: 0.07,
            field: (_level, own, { x, z }) => ({
              colour: own > 0.86 ? ripe[2] : scale(blend(ripe[0], ripe[1], own), riceRow(x, z)),
            }),
            bank: '#5a5030',
            lip: '#83803c',
            woodsFrom: 14,
          }),
          hour: { ...afternoon, sun: { ...afternoon.sun, azimuth: -80, height: 27 } },
          view: { x: 9, z: 1, eye: 2.5, horizon: 0.14, focal: 1.15, near: 1, far: 40 },
          haze: 0.026,
          mist: { density: 0.015, level: 0, fall: 1.2, colour: haze, patch: 0.3 },
          shadow: 5,
        },
        frame,
      ),
    development: { seed: 8, exposure: 0.9, contrast: 1.12 },
  },
  'ruong-mua-nuoc-do': {
    expose: (frame) =>
      drawLand(
        {
          height: stepped(wetSlope, 0.066),
          coarse: wetSlope,
          ground: terraced({
            slope: wetSlope,
            step: 0.066,
            field: (_level, own, { x, z }) => {
              if (own < 0.16) return { colour: scale(seedling, riceRow(x, z)) }
              const shallow = clamp(fractal(x * 3, z * 3, 3) * 1.4 - 0.4)
              return { colour: mud, mirror: own < 0.3 ? 0.25 : 0.86 - shallow * 0.5, ripple: 0.02 }
            },
            bank: '#4b4630',
            lip: '#6d7440',
            woodsFrom: 11.5,
          }),
          hour: flooding,
          view: { x: 3.2, z: 0.5, eye: 2.4, horizon: 0.24, focal: 1.15, near: 1, far: 45 },
          haze: 0.035,
          mist: { density: 0.03, level: 0, fall: 1.5, colour: haze, patch: 0.35 },
          shadow: 5,
        },
        frame,
      ),
    development: { seed: 2, exposure: 1, bloom: 0.15, contrast: 1.12 },
  },
  'doi-che': {
    expose: (frame) =>
      drawLand(
        {
          height: (x, z) =>
            teaHill(x, z) +
            0.05 * smoothstep(0.22, 0.55, teaRow(x, z)) +
            0.016 * tufts(x * 24, z * 24) * smoothstep(0.2, 0.5, teaRow(x, z)),
          coarse: teaHill,
          ground: ({ x, z }) => {
            const top = smoothstep(0.3, 0.75, teaRow(x, z))
            const leaf = blend(
              teaLeaf[0],
              teaLeaf[1],
              clamp(0.35 + fractal(x * 7, z * 7, 4) + 0.3 * top),
            )
            const shade = 0.55 + 0.6 * tufts(x * 46, z * 46)
            return {
              colour: scale(blend(teaLeaf[2], leaf, smoothstep(0.16, 0.34, teaRow(x, z))), shade),
            }
          },
          hour: { ...morning, sun: { ...morning.sun, azimuth: 68, height: 24 } },
          view: { x: 22, z: 1, eye: 1.9, horizon: 0.2, focal: 1.15, near: 0.9, far: 40 },
          haze: 0.04,
          mist: { density: 0.02, level: 0, fall: 1.2, colour: haze, patch: 0.3 },
          shadow: 4,
        },
        frame,
      ),
    development: { seed: 28, exposure: 0.92, contrast: 1.12 },
  },
}
