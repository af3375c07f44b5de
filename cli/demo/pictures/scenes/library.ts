import { blend, ink, scale } from '../engine/colour.ts'
import { cellValue, fractal, noise } from '../engine/noise.ts'
import { between, pick, type Random, randomFrom } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { matt, type Paint, varnished, wooden } from '../trace/paint.ts'
import { exposeQuickly } from '../trace/quick.ts'
import { farHills, ground, schoolhouse, shadeTree } from '../trace/schoolyard.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { block, panel, pole, surface } from '../trace/solids.ts'
import type { Scene } from './scene.ts'
import { pupil, yardLight } from './school.ts'

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
export function spine(hex: string, gilt: string, tall: number, wide: number, seed: number): Paint {
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

/** A lorry's box on wheels with its near side folded up like an awning over shelves of books. */
function libraryTruck(): Shape {
  const random = randomFrom(121)
  const cream = varnished('#e4dcc6', 0.05, 0.12)
  const green = varnished('#2f6b57', 0.05, 0.12)
  const dark = varnished('#1c2226', 0.08, 0.05)
  const steel = matt('#5b6064')
  const board = wooden('#b5854e', 16)
  const wheel = (x: number, z: number) =>
    together(
      pole([x, 0.48, z - 0.16], [x, 0.48, z + 0.16], 0.48, matt('#202123'), { sides: 26 }),
      placed(disc(0.48, matt('#202123')), { at: [x, 0.48, z - 0.16] }),
      placed(disc(0.26, varnished('#a9adb0', 0.2, 0.2)), { at: [x, 0.48, z - 0.165] }),
    )
  const shelves: Shape[] = []
  for (const y of [1.42, 2.02, 2.62]) {
    shelves.push(block([0.3, y - 0.04, 0.62], [5.1, 0.04, 0.62], board))
    for (let bay = 0; bay < 3; bay++) {
      shelves.push(bookRow(random, -2.2 + bay * 1.7, -0.56 + bay * 1.7, y, 0.36, 0.5))
    }
  }
  for (let bay = 0; bay < 4; bay++)
    shelves.push(block([-2.25 + bay * 1.7, 0.95, 0.62], [0.05, 2.25, 0.62], board))
  const box = together(
    block([0.3, 0.75, 0], [5.6, 0.2, 2.2], green),
    block([0.3, 0.92, 1.05], [5.6, 2.4, 0.08], cream),
    block([-2.46, 0.92, 0], [0.08, 2.4, 2.2], cream),
    block([3.06, 0.92, 0], [0.08, 2.4, 2.2], cream),
    block([0.3, 3.3, 0], [5.6, 0.1, 2.2], cream),
    block([0.3, 0.92, -1.08], [5.6, 0.34, 0.05], green),
    placed(block([0, 0, -0.75], [5.5, 0.06, 1.5], cream), { at: [0.3, 3.36, -1.05], tilt: 14 }),
    placed(block([0, -0.015, -1.44], [5.5, 0.07, 0.14], green), {
      at: [0.3, 3.36, -1.05],
      tilt: 14,
    }),
    pole([-2.3, 2.4, -1.08], [-2.3, 3.6, -2.2], 0.025, steel),
    pole([2.9, 2.4, -1.08], [2.9, 3.6, -2.2], 0.025, steel),
  )
  const cab = together(
    block([-3.4, 0.62, 0], [1.7, 1.1, 2.1], green),
    panel([-4.25, 1.72, -1], [-4.25, 1.72, 1], [-3.9, 2.67, 1], [-3.9, 2.67, -1], dark),
    block([-3.25, 1.72, 0], [1.3, 0.95, 2.06], green),
    block([-3.3, 1.78, -1.02], [0.95, 0.68, 0.06], dark),
    block([-3.3, 1.45, -1.06], [0.16, 0.05, 0.04], steel),
    block([-3.3, 2.67, 0], [1.45, 0.08, 2.1], cream),
    block([-4.27, 0.95, -0.75], [0.05, 0.24, 0.36], varnished('#e8e4d2', 0.2, 0.1)),
    block([-4.27, 0.5, 0], [0.12, 0.22, 2.1], steel),
  )
  const stairs = [0, 1, 2].map((i) =>
    block([2.4, 0, -1.3 - i * 0.26], [0.9, 0.62 - i * 0.2, 0.26], steel),
  )
  const crates = [-1.6, -0.5].map((x) =>
    together(
      block([x, 0, -2.4], [0.9, 0.5, 0.5], board),
      placed(bookRow(random, -0.4, 0.42, 0, 0, 0.42), { at: [x, 0.5, -2.5] }),
    ),
  )
  return together(
    box,
    cab,
    ...shelves,
    ...stairs,
    ...crates,
    wheel(-3.3, -0.92),
    wheel(1.4, -0.92),
    wheel(2.4, -0.92),
  )
}

/** A flat disc that faces the eye. */
function disc(radius: number, paint: Paint): Shape {
  return surface(
    26,
    1,
    (u, v) => {
      const turn = u * Math.PI * 2
      return [Math.cos(turn) * radius * (v + 1e-3), Math.sin(turn) * radius * (v + 1e-3), 0]
    },
    paint,
  )
}

function truckInYard(): Shape {
  const random = randomFrom(122)
  const readers: readonly (readonly [number, number, number])[] = [
    [-2.7, -2.3, 12],
    [0.5, -2.1, -8],
    [1.2, -2.5, 14],
    [-1.05, -3.3, 20],
    [3.7, -2.6, -50],
    [-4.9, -3.4, 70],
    [5.3, -3.4, -60],
    [5.9, -2.9, -110],
  ]
  return together(
    placed(libraryTruck(), { at: [0, 0, 0] }),
    placed(schoolhouse(8), { at: [3, 0, 16] }),
    placed(ground(), { at: [3, 0, 16] }),
    farHills('#41604a', '#b9c6cc', 120, 96),
    shadeTree(random, [-8.6, 0, 4.5], 8, '#3c5c2a'),
    shadeTree(random, [9.4, 0, 6.5], 7.5, '#446430'),
    ...readers.map(([x, z, turn]) => pupil(random, [x, 0, z], turn, 0.06)),
  )
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
  'xe-thu-vien': {
    expose: (frame) =>
      exposeQuickly(
        {
          ambient: [0.09, 0.09, 0.1],
          world: { ...yardLight, shape: truckInYard() },
          lens: { eye: [-2.4, 2, -10.4], target: [0.1, 1.95, 0], focal: 0.98 },
          seed: 121,
        },
        frame,
      ),
    development: { seed: 121, exposure: 0.9, contrast: 1, saturation: 0.86, vignette: 0.25 },
  },
}
