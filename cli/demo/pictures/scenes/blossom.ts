import { blend, ink } from '../engine/colour.ts'
import { morning } from '../engine/hours.ts'
import { noise } from '../engine/noise.ts'
import { between, type Random, randomFrom, smoothstep } from '../engine/numbers.ts'
import type { Hour, Vector } from '../engine/sky.ts'
import { expose } from '../trace/expose.ts'
import { type Paint, thin } from '../trace/paint.ts'
import { bark } from '../trace/plants.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { ball, pole, surface } from '../trace/solids.ts'
import { plus } from '../trace/vector.ts'
import { daylightOf, softHills } from './backdrops.ts'
import type { Scene } from './scene.ts'

function blossom(random: Random): Shape {
  const petal = (u: number, v: number): Vector => {
    const half = 0.085 * Math.sin(Math.PI * Math.min(0.999, 0.08 + v * 0.86)) ** 0.7
    const side = (u - 0.5) * 2
    return [
      side * half,
      0.05 * v + 0.09 * v * v + Math.abs(side) * 0.02 + 0.01 * noise(v * 5, side * 2),
      0.02 + v * 0.15,
    ]
  }
  const paint: Paint = ({ v }) => ({
    colour: blend(ink('#e9c9cf'), ink('#fbf8f4'), smoothstep(0, 0.45, v)),
    through: 0.45,
  })
  const petals = [0, 1, 2, 3, 4].map((i) =>
    placed(surface(5, 5, petal, paint), { turn: i * 72 + between(random, -6, 6) }),
  )
  const stamens = Array.from({ length: 11 }, () => {
    const [turn, out] = [random() * 6.28, between(random, 0.015, 0.05)]
    const tip: Vector = [Math.cos(turn) * out, between(random, 0.06, 0.1), Math.sin(turn) * out]
    return together(
      pole([0, 0.01, 0], tip, 0.0022, thin('#f0e6d0'), { sides: 4 }),
      ball(tip, 0.006, thin('#d3a53c')),
    )
  })
  return together(
    ...petals,
    ...stamens,
    pole([0, -0.04, 0], [0, 0.02, 0], 0.012, thin('#6e7a3a'), { end: 0.03, sides: 7 }),
  )
}

function branches(): Shape {
  const random = randomFrom(87)
  const parts: Shape[] = []
  const grow = (from: Vector, turn: number, rise: number, length: number, thick: number) => {
    let [at, heading, lift] = [from, turn, rise]
    const steps = Math.max(4, Math.round(length / 0.16))
    for (let i = 0; i < steps; i++) {
      const share = i / steps
      heading += between(random, -0.16, 0.16)
      lift += between(random, -0.14, 0.15)
      const next = plus(at, [Math.cos(heading) * 0.16, lift * 0.16, Math.sin(heading) * 0.07])
      parts.push(
        pole(at, next, thick * (1 - share * 0.7), bark('#54443a'), {
          end: thick * (1 - (share + 1 / steps) * 0.7),
          sides: 7,
        }),
      )
      if (thick < 0.035 && random() < 0.8) addFlowers(next)
      if (length > 1 && i > 2 && random() < 0.34) {
        grow(
          next,
          heading + between(random, 0.5, 1.1) * (random() < 0.5 ? -1 : 1),
          between(random, -0.1, 0.6),
          length * between(random, 0.3, 0.5),
          thick * 0.5,
        )
      }
      at = next
    }
  }
  const addFlowers = (at: Vector) => {
    for (let i = 0; i < (random() < 0.35 ? 3 : 1); i++) {
      const place = plus(at, [
        between(random, -0.09, 0.09),
        between(random, -0.05, 0.1),
        between(random, -0.1, 0.02),
      ])
      parts.push(
        placed(blossom(random), {
          at: place,
          tilt: between(random, -110, 10),
          turn: between(random, -60, 60),
          size: between(random, 0.75, 1.15),
        }),
      )
    }
  }
  grow([-3.3, -0.9, 0.1], 0.15, 0.4, 5.4, 0.075)
  grow([-3.2, 0.9, 0.5], -0.1, 0.05, 3.9, 0.05)
  grow([-3, -1.5, 0.7], 0.2, 0.2, 4.6, 0.05)
  return together(...parts)
}

const mild: Hour = { ...morning, sun: { ...morning.sun, azimuth: -118, height: 42 } }

export const blossomScenes: Record<string, Scene> = {
  'hoa-man': {
    expose: (frame) =>
      expose(
        {
          world: { ...daylightOf(mild, [0.75, 0.77, 0.7]), shape: branches(), bounces: 2 },
          lens: { eye: [0.1, 0.25, -4.2], target: [0, 0.3, 0], focal: 1.25, opening: 0.07 },
          seed: 87,
          backdrop: softHills(
            frame,
            { ...morning, sun: { ...morning.sun, azimuth: -80 } },
            0.12,
            46,
          ),
        },
        frame,
      ),
    development: { seed: 87, exposure: 0.85, bloom: 0.14, contrast: 1.08, vignette: 0.25 },
  },
}
