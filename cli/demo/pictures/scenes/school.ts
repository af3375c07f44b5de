import { add, ink, type Rgb, scale } from '../engine/colour.ts'
import { morning } from '../engine/hours.ts'
import { between, pick, type Random, randomFrom } from '../engine/numbers.ts'
import { skyLight, sunward, type Vector } from '../engine/sky.ts'
import { person } from '../trace/figures.ts'
import { matt, type Paint, stained, varnished, wooden } from '../trace/paint.ts'
import { exposeQuickly } from '../trace/quick.ts'
import { farHills, flag, ground, schoolhouse, shadeTree } from '../trace/schoolyard.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { block, panel, pole } from '../trace/solids.ts'
import { normalized } from '../trace/vector.ts'
import type { Scene } from './scene.ts'

const hour = { ...morning, sun: { ...morning.sun, azimuth: -132, height: 38, glow: 0.1 } }

/** A clear morning in a yard, the sun behind the eye on the left. */
export const yardLight = {
  sky: ([x, y, z]: Vector): Rgb =>
    y < 0 ? [0.3, 0.28, 0.25] : scale(skyLight(hour, x, y, z), 0.85),
  sun: { direction: sunward(hour), light: scale(hour.sun.light, 0.85), spread: 0.015 },
  bounces: 1,
}

/** Children in school dress: white shirts, blue trousers, red scarves; some in jackets. */
export function pupil(random: Random, at: Vector, turn: number, stride: number): Shape {
  const shirt = pick(random, ['#ece9e2', '#e6e3dc', '#ece9e2', '#3d5c93', '#a23c46', '#d7a33c'])
  return person(
    random,
    { shirt, legs: pick(random, ['#22304f', '#1f2638', '#2d3a5c']), scarf: '#c22a24' },
    {
      at,
      turn,
      stride,
      size: between(random, 0.72, 0.86),
    },
  )
}

function playtime(): Shape {
  const random = randomFrom(23)
  const children: Shape[] = []
  for (let i = 0; i < 30; i++) {
    const z = between(random, -17, -5)
    const at: Vector = [between(random, -0.62, 0.62) * (z + 27), 0, z]
    if (Math.abs(at[0]) < 0.8) continue
    const runs = random() < 0.5
    children.push(pupil(random, at, random() * 360, runs ? between(random, 0.5, 0.9) : 0.08))
  }
  for (let i = 0; i < 7; i++) {
    const turn = (i / 7) * 360
    const [x, z] = [
      -4.6 + 1.5 * Math.sin((turn * Math.PI) / 180),
      -12.5 + 1.5 * Math.cos((turn * Math.PI) / 180),
    ]
    children.push(pupil(random, [x, 0, z], turn + 180, 0.1))
  }
  const base = together(
    block([0, 0, -6.5], [2.4, 0.3, 2.4], stained('#cfc6b4', 1, 0.1)),
    block([0, 0.3, -6.5], [1.5, 0.3, 1.5], stained('#c25a44', 1, 0.1)),
  )
  return together(
    ground(),
    schoolhouse(7),
    farHills('#41604a', '#b9c6cc', 110, 92),
    shadeTree(random, [-12.5, 0, -6.5], 8.5, '#3c5c2a'),
    shadeTree(random, [12.2, 0, -5.6], 7.4, '#446430'),
    shadeTree(random, [18, 0, 4], 9, '#3c5c2a'),
    base,
    flag([0, 0.6, -6.5], 8.2, 1.5),
    ...children,
  )
}

function desk(): Shape {
  const wood = wooden('#b07c46', 14)
  const leg = (x: number) => block([x, 0, 0.05], [0.06, 0.72, 0.42], wood)
  return together(
    placed(block([0, 0, 0], [1.5, 0.04, 0.5], wood), { at: [0, 0.72, 0] }),
    leg(-0.66),
    leg(0.66),
    block([0, 0.45, 0.24], [1.3, 0.24, 0.03], wood),
    block([0, 0.42, -0.55], [1.5, 0.04, 0.28], wood),
    block([-0.62, 0, -0.55], [0.05, 0.42, 0.24], wood),
    block([0.62, 0, -0.55], [0.05, 0.42, 0.24], wood),
    block([0, 0.66, -0.72], [1.5, 0.22, 0.03], wood),
  )
}

/** A wall along z with openings; each opening is its middle. */
function windowWall(x: number, paint: Paint): Shape {
  const frame = varnished('#4a6d5b', 0.03, 0.3)
  const parts: Shape[] = [
    block([x, 0, 4], [0.24, 0.95, 14], paint),
    block([x, 2.6, 4], [0.24, 1, 14], paint),
  ]
  const middles = [0.1, 2.6, 5.1, 7.6]
  for (const z of [-1.15, 1.35, 3.85, 6.35, 8.85])
    parts.push(block([x, 0.9, z], [0.24, 1.8, 0.8], paint))
  for (const z of middles) {
    for (const off of [-0.85, -0.28, 0.28, 0.85])
      parts.push(block([x, 0.95, z + off], [0.08, 1.65, 0.06], frame))
    parts.push(
      block([x, 2.05, z], [0.08, 0.06, 1.7], frame),
      block([x + 0.1, 0.93, z], [0.34, 0.05, 1.8], frame),
    )
  }
  return together(...parts)
}

function classroom(): Shape {
  const one = desk()
  const desks: Shape[] = []
  for (let row = 0; row < 5; row++) {
    for (const x of [-2.15, -0.05, 2.05]) desks.push(placed(one, { at: [x, 0, 0.9 + row * 1.25] }))
  }
  const cream = stained('#e6dcb8', 2, 0.04)
  const wainscot = matt('#8fae9a')
  const tiles: Paint = ({ at }) => {
    const dark = (Math.floor(at[0] / 0.4) + Math.floor(at[2] / 0.4)) % 2 === 0
    return { colour: ink(dark ? '#a9927a' : '#b7a38a'), gloss: 0.05, rough: 0.12 }
  }
  const chalk: Paint = ({ at }) => ({
    colour: scale(ink('#2f5f4b'), 1 + 0.12 * Math.sin(at[0] * 3 + at[1] * 5)),
    gloss: 0.02,
    rough: 0.3,
  })
  const wood = wooden('#8b5c34', 16)
  return together(
    ...desks,
    panel([-4, 0, -4], [4, 0, -4], [4, 0, 9.5], [-4, 0, 9.5], tiles),
    block([0, 3.5, 3], [8, 0.1, 14], matt('#efebe0')),
    block([0, 0, 9.4], [8, 3.6, 0.2], cream),
    block([0, 0, 9.28], [8, 1, 0.05], wainscot),
    block([-0.2, 1.02, 9.24], [4.7, 1.5, 0.06], wood),
    block([-0.2, 1.1, 9.2], [4.5, 1.32, 0.06], chalk),
    block([-0.2, 0.98, 9.16], [4.6, 0.05, 0.16], wood),
    windowWall(-4, cream),
    block([4, 0, 3], [0.2, 3.6, 14], cream),
    block([3.88, 0, 3], [0.05, 1, 14], wainscot),
    block([2.2, 0, 8.2], [1.4, 0.76, 0.7], wood),
    block([2.2, 0.76, 8.2], [0.4, 0.1, 0.3], matt('#8c3a30')),
    ...[1.6, 5.6].flatMap((z) => [
      pole([-0.1, 3.5, z], [-0.1, 3.05, z], 0.02, matt('#dcdcd8')),
      ...[0, 120, 240].map((turn) =>
        placed(block([0.42, 0, 0], [0.68, 0.015, 0.14], matt('#dfe3e2')), {
          at: [-0.1, 3.05, z],
          turn: turn + z * 20,
        }),
      ),
    ]),
  )
}

const outside = ([x, y]: Vector): Rgb =>
  x < 0 ? add(scale(ink(y < 0.06 ? '#86a06a' : '#dfe9ea'), 1.7), [0, 0, 0]) : [0.5, 0.48, 0.45]

export const schoolScenes: Record<string, Scene> = {
  'san-truong': {
    expose: (frame) =>
      exposeQuickly(
        {
          ambient: [0.06, 0.06, 0.07],
          world: { ...yardLight, shape: playtime() },
          lens: { eye: [3.2, 3.6, -27], target: [-0.2, 3.7, 0], focal: 0.98 },
          seed: 101,
        },
        frame,
      ),
    development: { seed: 101, exposure: 0.85, contrast: 1, saturation: 0.86, vignette: 0.25 },
  },
  'lop-hoc': {
    expose: (frame) =>
      exposeQuickly(
        {
          ambient: [0.2, 0.19, 0.17],
          world: {
            shape: classroom(),
            sky: outside,
            sun: {
              direction: normalized([-0.8, 0.36, -0.16]),
              light: [5, 4.1, 2.8],
              spread: 0.012,
            },
            lamps: [{ at: [-3.2, 2, 3], radius: 1.2, light: [2.4, 2.5, 2.6] }],
            bounces: 1,
          },
          lens: { eye: [1.9, 1.75, -2.4], target: [-0.35, 1.15, 6], focal: 0.85 },
          seed: 102,
        },
        frame,
      ),
    development: { seed: 102, exposure: 0.95, contrast: 1, saturation: 0.88, vignette: 0.3 },
  },
}
