import { ink, scale } from '../engine/colour.ts'
import { cellValue, noise } from '../engine/noise.ts'
import { between, pick, type Random } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { matt, type Paint } from './paint.ts'
import { placed, type Shape, together } from './shape.ts'
import { ball, pole, turned } from './solids.ts'

/** What somebody at a highland market wears; seen from afar, nobody has a face. */
export type MarketDress = {
  coat: string
  skirt: string
  /** Bright bands at hem and cuffs, or none. */
  trim?: string
  head: 'hair' | 'scarf' | 'hat'
  headColour: string
}

type Profile = readonly (readonly [number, number])[]

const skin = matt('#a87a58')
const hair = matt('#17130f')

/** Cloth with creases and, when there is a trim, woven bands near its lower edge. */
function clothing(hex: string, trim?: string): Paint {
  const [cloth, band] = [ink(hex), ink(trim ?? hex)]
  return ({ u, v, at }) => {
    const crease = 1 + 0.3 * noise(u * 18, v * 3 + at[0])
    const isBand = trim && ((v > 0.06 && v < 0.13) || (v > 0.17 && v < 0.2))
    const stitch = cellValue(Math.floor(u * 40), Math.floor(v * 90)) > 0.35 ? 1 : 0.55
    return { colour: scale(isBand ? band : cloth, crease * (isBand ? stitch : 1)) }
  }
}

const scarf: Profile = [
  [0.105, -0.01],
  [0.135, 0.03],
  [0.14, 0.09],
  [0.1, 0.14],
  [0.01, 0.15],
]
const cone: Profile = [
  [0.26, 0.02],
  [0.14, 0.11],
  [0.01, 0.19],
]

function headOf({ head, headColour }: MarketDress, height: number): Shape {
  const at: Vector = [0, height, 0]
  const bare = together(ball(at, 0.1, skin), ball([0, height + 0.025, 0.02], 0.108, hair))
  if (head === 'hair') return bare
  if (head === 'scarf') return together(bare, turned(at, scarf, clothing(headColour), 18))
  return together(bare, turned(at, cone, matt(headColour), 22))
}

const body: Profile = [
  [0.2, 0.62],
  [0.19, 0.85],
  [0.2, 1.12],
  [0.185, 1.28],
  [0.07, 1.36],
]
const skirt: Profile = [
  [0.27, 0.28],
  [0.23, 0.5],
  [0.19, 0.84],
]

/** Somebody standing, 1.6 units tall, looking towards the eye. */
export function standing(dress: MarketDress, random: Random): Shape {
  const swing = between(random, -0.12, 0.2)
  const sleeve = clothing(dress.coat, dress.trim)
  const boot = matt('#241d1a')
  const arm = (side: number) => {
    const elbow: Vector = [side * 0.27, 0.98, -0.06 - swing * side]
    const hand: Vector = [side * 0.2, 0.8, -0.2]
    return together(
      pole([side * 0.2, 1.26, 0], elbow, 0.062, sleeve, { end: 0.052, sides: 8 }),
      pole(elbow, hand, 0.052, sleeve, { end: 0.045, sides: 8 }),
      ball([side * 0.2, 0.78, -0.21], 0.045, skin),
    )
  }
  return together(
    pole([-0.09, 0, 0], [-0.09, 0.4, 0], 0.06, boot, { sides: 7 }),
    pole([0.09, 0, 0.05], [0.09, 0.4, 0], 0.06, boot, { sides: 7 }),
    turned([0, 0, 0], skirt, clothing(dress.skirt, dress.trim), 20),
    turned([0, 0, 0], body, clothing(dress.coat), 20),
    arm(-1),
    arm(1),
    pole([0, 1.34, 0], [0, 1.44, 0], 0.05, skin, { sides: 8 }),
    headOf(dress, 1.5),
  )
}

const coats = ['#1a2142', '#232f5c', '#16181f', '#3a1f33', '#1f3a3a', '#2a2f6b', '#5c1f2a'] as const
const skirts = ['#191d36', '#242a52', '#4a1f30', '#20242b', '#1e2c48'] as const
const trims = ['#b8403a', '#c9963c', '#4f8a7a', '#c95f7e', '#d8cdb0'] as const
const scarves = ['#8c2a34', '#20264a', '#d8ceb4', '#a8632a', '#5c2c5a', '#c23a5a'] as const

/** Somebody dressed for a highland market. */
export function marketDress(random: Random): MarketDress {
  const head = pick(random, ['scarf', 'scarf', 'hair', 'hat'] as const)
  return {
    coat: pick(random, coats),
    skirt: pick(random, skirts),
    ...(random() < 0.65 && { trim: pick(random, trims) }),
    head,
    headColour: head === 'hat' ? '#cbb684' : pick(random, scarves),
  }
}

/** The same shape, set down at a place and turned. */
export function setDown(shape: Shape, at: Vector, turn: number, size = 1): Shape {
  return placed(shape, { at, turn, size })
}
