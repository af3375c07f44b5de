import { blend, ink, scale } from '../engine/colour.ts'
import { cellValue, fractal, noise } from '../engine/noise.ts'
import { between, pick, type Random, randomFrom } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { type Paint, wooden } from '../trace/paint.ts'
import { exposeQuickly } from '../trace/quick.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { block, surface } from '../trace/solids.ts'
import type { Scene } from './scene.ts'

const bindings = [
  '#7c2a26',
  '#1f3a4d',
  '#34513c',
  '#c2a468',
  '#5a3a56',
  '#b8562e',
  '#d8cfb8',
  '#26303f',
  '#8b6f3a',
  '#436a70',
  '#9c3b3f',
  '#e3dbc8',
  '#3b2a24',
  '#6d7f5a',
  '#b98a2e',
  '#4a4f7a',
] as const

/** Cloth on a spine: bands of gilt, a label, and lines that read as lettering from afar. */
function spine(hex: string, gilt: string, tall: number, wide: number, seed: number): Paint {
  const [cloth, gold] = [ink(hex), ink(gilt)]
  const style = Math.floor(cellValue(seed, 3) * 4)
  return ({ at, u, v }) => {
    const up = v / tall
    const side = u / wide
    const worn = 1 + 0.16 * noise(at[0] * 30, at[1] * 22) + 0.14 * fractal(at[0] * 4, at[1] * 3, 3)
    const edge = side < 0.1 || side > 0.9 ? 0.72 : 1
    const band = Math.abs(up - 0.12) < 0.008 || Math.abs(up - 0.88) < 0.008
    const inLabel = style < 2 && up > 0.52 && up < 0.8 && side > 0.14 && side < 0.86
    const lettering =
      up > 0.28 &&
      up < 0.78 &&
      Math.abs(side - 0.5) < 0.2 &&
      cellValue(Math.floor(up * 130), seed) > 0.32 &&
      cellValue(Math.floor(side * 24), seed + Math.floor(up * 130)) > 0.25
    if (band && style !== 2) return { colour: scale(gold, worn), gloss: 0.06, rough: 0.3 }
    if (inLabel) {
      const text = cellValue(Math.floor(up * 70), seed) > 0.55 && Math.abs(side - 0.5) < 0.26
      return {
        colour: scale(blend(ink('#ded3b6'), cloth, text ? 0.8 : 0.05), worn),
        gloss: 0.02,
        rough: 0.4,
      }
    }
    if (style >= 2 && lettering) return { colour: scale(gold, worn * 0.9), gloss: 0.05, rough: 0.3 }
    return { colour: scale(cloth, worn * edge), gloss: 0.025, rough: 0.35 }
  }
}

const pages: Paint = ({ at }) => ({
  colour: scale(ink('#d9ccac'), 0.85 + 0.2 * noise(at[0] * 160, at[2] * 3)),
})

/** A row of books that stand on a board from `from` to `to`, now and then leaning or lying. */
export function bookRow(
  random: Random,
  from: number,
  to: number,
  y: number,
  z: number,
  size: number,
): Shape {
  const books: Shape[] = []
  let x = from
  let run = 0
  let kept = { hex: pick(random, bindings), tall: 0.8, wide: 0.14 }
  while (x < to - 0.15 * size) {
    if (run-- <= 0) {
      run = random() < 0.3 ? Math.floor(between(random, 3, 7)) : 0
      kept = {
        hex: pick(random, bindings),
        tall: between(random, 0.62, 0.98),
        wide: between(random, 0.08, 0.18),
      }
    }
    const [wide, tall] = [kept.wide * size, kept.tall * size]
    const depth = between(random, 0.55, 0.62) * size
    const paint = spine(
      kept.hex,
      pick(random, ['#c9a55a', '#d8c9a0', '#e6dfcc']),
      tall,
      wide,
      Math.floor(random() * 9999),
    )
    const leaning = random() < 0.07
    const book = together(
      rounded(wide * 0.96, tall, paint, depth),
      block([0, tall * 0.01, depth * 0.55], [wide * 0.72, tall * 0.975, depth * 0.96], pages),
    )
    books.push(
      placed(book, {
        at: [
          x + wide / 2 + (leaning ? tall * 0.09 : 0),
          y,
          z + between(random, -0.03, 0.05) * size,
        ],
        roll: leaning ? 9 : between(random, -0.6, 0.6),
      }),
    )
    x += wide + (leaning ? tall * 0.19 : 0.004)
    if (random() < 0.025) x += 0.2 * size
  }
  return together(...books)
}

/** A spine that bulges towards the reader, and its two boards. */
function rounded(wide: number, tall: number, paint: Paint, depth: number): Shape {
  const back = surface(
    6,
    1,
    (u, v) => {
      const x = (u - 0.5) * wide
      return [x, v * tall, -0.1 * wide * Math.cos((u - 0.5) * Math.PI)] as Vector
    },
    (hit) => paint({ ...hit, u: hit.u * wide, v: hit.v * tall }),
  )
  const cover = block([-wide * 0.46, 0, depth / 2], [wide * 0.08, tall, depth], plainOf(paint))
  const other = block([wide * 0.46, 0, depth / 2], [wide * 0.08, tall, depth], plainOf(paint))
  return together(back, cover, other)
}

const plainOf =
  (paint: Paint): Paint =>
  (hit) =>
    paint({ ...hit, u: 0.2, v: 0 })

function shelves(): Shape {
  const random = randomFrom(81)
  const oak = wooden('#7d5833', 22)
  const parts: Shape[] = [block([0, -3, 1.06], [30, 12, 0.1], wooden('#4c3420', 12))]
  for (let row = -2; row < 4; row++) {
    parts.push(block([0, row * 1.2 - 0.09, 0.5], [30, 0.09, 1.16], oak))
    for (let bay = -3; bay < 4; bay++) {
      parts.push(bookRow(random, bay * 3.4 + 0.08, bay * 3.4 + 3.3, row * 1.2, 0.08, 1))
    }
  }
  for (let bay = -3; bay < 5; bay++) parts.push(block([bay * 3.4, -3, 0.48], [0.1, 12, 1.2], oak))
  return together(...parts)
}

export const libraryScenes: Record<string, Scene> = {
  'ke-sach': {
    expose: (frame) =>
      exposeQuickly(
        {
          ambient: [0.16, 0.14, 0.12],
          world: {
            shape: shelves(),
            sky: () => [0.42, 0.4, 0.38],
            lamps: [
              { at: [-9, 5, -7], radius: 1.8, light: [104, 100, 92] },
              { at: [5, 4.5, -5], radius: 0.5, light: [17, 11.5, 6] },
            ],
            bounces: 1,
          },
          lens: {
            eye: [-2.1, 1.0, -4.4],
            target: [0, 0.7, 0.1],
            focal: 1.15,
            opening: 0.012,
            focus: 4.6,
          },
          seed: 81,
        },
        frame,
      ),
    development: {
      seed: 81,
      exposure: 1.05,
      contrast: 1,
      saturation: 0.82,
      vignette: 0.35,
      grain: 2.5,
    },
  },
}
