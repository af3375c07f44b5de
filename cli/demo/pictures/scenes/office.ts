import { blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { cellValue } from '../engine/noise.ts'
import { between, pick, randomFrom } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { matt, type Paint, stained, varnished, wooden } from '../trace/paint.ts'
import { exposeQuickly } from '../trace/quick.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { block, panel, pole, surface, turned } from '../trace/solids.ts'
import { normalized } from '../trace/vector.ts'
import type { Scene } from './scene.ts'

/** A sheet of typed paper lying flat; its own coordinates run over a width and a height. */
const typed =
  (wide: number, tall: number): Paint =>
  ({ u, v }) => {
    const [x, y] = [u / wide, v / tall]
    const row = Math.floor(y * 34)
    const inText = x > 0.12 && x < 0.88 && y > 0.1 && y < 0.9 && y * 34 - row < 0.5
    const end = cellValue(row, 5) > 0.7 ? 0.55 : 0.88
    const word = cellValue(Math.floor(x * 60), row) > 0.16
    return { colour: inText && word && x < end ? [0.32, 0.32, 0.34] : ink('#efeae0') }
  }

function folders(seed: number, count: number): Shape {
  const random = randomFrom(seed)
  const paper = matt('#e6dfd0')
  const covers = ['#c9a974', '#3f6480', '#d8c8a0', '#8c3b34', '#b9925a', '#4c6a52'] as const
  let y = 0
  const pieces = Array.from({ length: count }, () => {
    const thick = between(random, 0.05, 0.13)
    const cover = stained(pick(random, covers), 0.5, 0.12, 0.015)
    const one = together(
      block([0, 0, 0], [1.9, 0.018, 1.36], cover),
      block([0.03, 0.018, 0.01], [1.8, thick, 1.28], paper),
      block([0, 0.018 + thick, 0], [1.9, 0.018, 1.36], cover),
      block([-0.95, 0, 0], [0.02, thick + 0.036, 1.36], cover),
    )
    const lying = placed(one, {
      at: [between(random, -0.06, 0.06), y, between(random, -0.05, 0.05)],
      turn: between(random, -6, 6),
    })
    y += thick + 0.038
    return lying
  })
  return together(...pieces)
}

/** A wire ring around a lens, standing upright. */
function rim(x: number, paint: Paint): Shape {
  return surface(
    26,
    6,
    (u, v) => {
      const [turn, around] = [u * Math.PI * 2, v * Math.PI * 2]
      const off = 1 + 0.075 * Math.cos(around)
      return [
        x + Math.cos(turn) * 0.2 * off,
        0.16 + Math.sin(turn) * 0.15 * off,
        0.014 * Math.sin(around),
      ]
    },
    paint,
  )
}

function spectacles(): Shape {
  const horn = varnished('#1d1512', 0.06, 0.1)
  const arm = (x: number, out: number) => [
    pole([x, 0.2, 0], [x + out, 0.2, 0.52], 0.014, horn),
    pole([x + out, 0.2, 0.52], [x + out * 1.1, 0.03, 0.72], 0.014, horn),
  ]
  const bridge = pole([-0.06, 0.2, 0], [0.06, 0.2, 0], 0.016, horn)
  return together(
    rim(-0.26, horn),
    rim(0.26, horn),
    bridge,
    ...arm(-0.46, -0.03),
    ...arm(0.46, 0.03),
  )
}

function pen(): Shape {
  const body = varnished('#14233f', 0.07, 0.06)
  const metal = varnished('#c9a65a', 0.4, 0.15)
  return together(
    pole([0, 0.04, 0], [0.62, 0.04, 0], 0.038, body, { sides: 14 }),
    pole([0.62, 0.04, 0], [0.66, 0.04, 0], 0.04, metal, { sides: 14 }),
    pole([0.66, 0.04, 0], [1.06, 0.04, 0], 0.034, body, { end: 0.028, sides: 14 }),
    pole([-0.22, 0.03, 0], [0, 0.04, 0], 0.006, metal, { end: 0.03, sides: 14 }),
    pole([0.68, 0.078, 0], [1, 0.07, 0], 0.009, metal),
  )
}

function deskByWindow(): Shape {
  const frame = wooden('#8a6440', 14)
  const wall = stained('#c9bda3', 1.5, 0.08)
  const [left, right, low, high, z] = [-4.6, 1.8, 0.5, 5.5, 4.2]
  const middle = (left + right) / 2
  const opening = [
    block([(left - 12) / 2, -3, z], [left + 12, 12, 0.4], wall),
    block([(right + 12) / 2, -3, z], [12 - right, 12, 0.4], wall),
    block([middle, low - 3.5, z], [right - left, 3.5, 0.4], wall),
    block([middle, high, z], [right - left, 4, 0.4], wall),
    block([middle, low, z - 0.3], [right - left + 0.5, 0.12, 0.9], frame),
  ]
  const bars = [left, left / 2 + middle / 2, middle, right / 2 + middle / 2, right].map((x) =>
    block([x, low, z], [0.16, high - low, 0.2], frame),
  )
  const page = (at: Vector, turn: number) =>
    placed(
      panel([-0.7, 0, -0.95], [0.7, 0, -0.95], [0.7, 0, 0.95], [-0.7, 0, 0.95], typed(1.4, 1.9)),
      { at, turn },
    )
  const glaze = varnished('#dfe3e0', 0.05, 0.08)
  const cup = turned(
    [2.75, 0, 1.3],
    [
      [0.01, 0.02],
      [0.2, 0.02],
      [0.3, 0.2],
      [0.33, 0.5],
      [0.3, 0.5],
      [0.27, 0.34],
      [0.01, 0.34],
    ],
    glaze,
  )
  const top = panel([-7, 0, -4], [7, 0, -4], [7, 0, 3.2], [-7, 0, 3.2], (hit) => ({
    ...wooden('#8d5c34', 9, 1.2)({ ...hit, u: hit.u * 0.5 }),
    gloss: 0.04,
    rough: 0.16,
  }))
  return together(
    ...opening,
    ...bars,
    block([middle, low + 3.4, z], [right - left, 0.14, 0.2], frame),
    top,
    placed(folders(3, 13), { at: [1.15, 0, 0.85], turn: -14 }),
    placed(folders(8, 7), { at: [-1.9, 0, 1.9], turn: 10 }),
    page([-0.95, 0.004, -0.35], 8),
    page([-0.75, 0.012, -0.3], -5),
    placed(pen(), { at: [-1.1, 0.014, -0.55], turn: -32 }),
    placed(spectacles(), { at: [0.55, 0.01, -0.75], turn: 28 }),
    cup,
  )
}

function garden([x, y, z]: Vector): Rgb {
  if (z < 0) return [0.3, 0.29, 0.28]
  const leaf = Math.sin(x * 17 + 3 * Math.sin(y * 11)) * Math.sin(y * 23 + x * 5) * 0.5 + 0.5
  const tree = blend(ink('#5d7a45'), ink('#b4c889'), leaf)
  return scale(
    blend(tree, ink('#f6f4ea'), Math.min(1, Math.max(0, y * 3.2 - 0.1 + leaf * 0.2))),
    1.5,
  )
}

export const officeScenes: Record<string, Scene> = {
  'ho-so-ban-lam-viec': {
    expose: (frame) =>
      exposeQuickly(
        {
          ambient: [0.13, 0.13, 0.14],
          world: {
            shape: deskByWindow(),
            sky: garden,
            sun: {
              direction: normalized([-0.62, 0.55, 0.62]),
              light: [3.2, 2.6, 1.8],
              spread: 0.02,
            },
            lamps: [{ at: [-1.5, 4, 2.4], radius: 1, light: [6, 6.3, 6.6] }],
            bounces: 1,
          },
          lens: {
            eye: [0.5, 2.6, -5.2],
            target: [0, 0.55, 0],
            focal: 1.25,
            opening: 0.015,
            focus: 5.4,
          },
          seed: 91,
        },
        frame,
      ),
    development: { seed: 91, exposure: 1.05, contrast: 1, saturation: 0.88, vignette: 0.35 },
  },
}
