import { ink, scale } from '../engine/colour.ts'
import { between, pick, randomFrom } from '../engine/numbers.ts'
import type { Vector } from '../engine/sky.ts'
import { matt, type Paint, stained, varnished, wooden } from '../trace/paint.ts'
import { exposeQuickly } from '../trace/quick.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { block, panel, pole, surface } from '../trace/solids.ts'
import { normalized } from '../trace/vector.ts'
import type { Scene } from './scene.ts'

const seats = wooden('#8f5c36', 20)

function chair(): Shape {
  const back = surface(
    6,
    4,
    (u, v) => {
      const x = (u - 0.5) * 0.5
      return [x, 0.5 + v * 0.52, -0.26 - v * 0.1 + x * x * 0.5]
    },
    (hit) => ({ ...seats({ ...hit, u: hit.v, v: hit.u }), gloss: 0.04, rough: 0.2 }),
  )
  return together(
    back,
    block([0, 0.42, 0], [0.5, 0.06, 0.5], matt('#7d2a26')),
    block([-0.27, 0, -0.05], [0.04, 0.66, 0.46], seats),
    block([0.27, 0, -0.05], [0.04, 0.66, 0.46], seats),
  )
}

/** A five-pointed star in a plane that faces the eye. */
function star([x, y, z]: Vector, radius: number, paint: Paint): Shape {
  const point = (i: number): Vector => {
    const [turn, off] = [(i * Math.PI) / 5, i % 2 ? radius * 0.38 : radius]
    return [x + Math.sin(turn) * off, y + Math.cos(turn) * off, z]
  }
  const corner = (at: Vector) => ({ at, u: 0, v: 0 })
  const triangles = Array.from({ length: 10 }, (_, i) => ({
    corners: [corner([x, y, z]), corner(point(i)), corner(point(i + 1))] as const,
    paint,
  }))
  return { triangles, balls: [] }
}

function assemblyHall(): Shape {
  const one = chair()
  const rows: Shape[] = []
  for (let row = 0; row < 11; row++) {
    for (let place = 0; place < 9; place++) {
      for (const side of [-1, 1]) {
        rows.push(placed(one, { at: [side * (0.95 + place * 0.62), 0, -5.4 + row * 1.08] }))
      }
    }
  }
  const curtain = surface(
    180,
    2,
    (u, v) => {
      const x = (u - 0.5) * 15
      return [
        x,
        0.9 + v * 5,
        12.4 + 0.19 * Math.sin(x * 7 + Math.sin(x * 1.3)) + 0.05 * Math.sin(x * 17),
      ]
    },
    matt('#a51d1c'),
  )
  const valance = surface(
    120,
    4,
    (u, v) => {
      const x = (u - 0.5) * 15
      const swag = 0.6 + 0.28 * Math.abs(Math.sin((x * Math.PI) / 2.5))
      return [x, 5.95 - v * swag, 11.7 + 0.05 * Math.sin(x * 20)]
    },
    matt('#8e1717'),
  )
  const wood = wooden('#8a5a33', 16, 0.6)
  const cream = stained('#e2d8c2', 2, 0.05)
  const light = (x: number, z: number) =>
    block([x, 5.86, z], [0.5, 0.05, 1.9], () => ({ colour: [1, 1, 1], glow: [1.9, 1.8, 1.6] }))
  const lectern = together(
    block([0, 0.9, 0], [0.86, 1.14, 0.5], wooden('#6e4021', 18)),
    block([0, 2.02, 0], [1, 0.07, 0.66], wooden('#8a5630', 18)),
    star([0, 1.55, -0.26], 0.17, varnished('#d9a93a', 0.1, 0.2)),
    pole([0.1, 2.05, 0], [0.06, 2.4, -0.12], 0.012, matt('#1a1a1a')),
  )
  const flowers = randomFrom(17)
  const bloom = Array.from({ length: 60 }, () => ({
    at: [
      between(flowers, -5.4, 5.4),
      between(flowers, 0.98, 1.2),
      between(flowers, 7.2, 7.5),
    ] as Vector,
    radius: between(flowers, 0.07, 0.13),
    paint: matt(pick(flowers, ['#3d5f33', '#4c7038', '#d8a93c', '#c9443a', '#e8dfcb'])),
  }))
  const table = (x: number) =>
    together(
      block([x, 0.9, 9.6], [2.5, 0.78, 0.7], matt('#8a1d1d')),
      block([x, 1.68, 9.6], [2.6, 0.05, 0.8], wood),
    )
  return together(
    ...rows,
    curtain,
    valance,
    star([0, 4.1, 12.1], 0.62, matt('#e8b92e')),
    block([0, 0, 10.2], [15, 0.9, 6.2], wood),
    placed(lectern, { at: [-2.7, 0, 8.3] }),
    table(1.4),
    table(4.1),
    { triangles: [], balls: bloom },
    panel([-8, 0, -12], [8, 0, -12], [8, 0, 14], [-8, 0, 14], ({ at }) => ({
      colour: scale(ink('#a58d70'), Math.abs(at[0]) < 0.55 ? 1 : 0.9),
      gloss: 0.06,
      rough: 0.1,
    })),
    block([0, 0.005, 0], [1, 0.01, 14], matt('#7a2320')),
    block([-7.6, 0, 0], [0.2, 6, 26], cream),
    block([7.6, 0, 0], [0.2, 6, 26], cream),
    block([-7.45, 0, 0], [0.1, 1.5, 26], wood),
    block([7.45, 0, 0], [0.1, 1.5, 26], wood),
    ...[-8, -4, 0, 4].flatMap((z) => [
      block([-7.4, 1.5, z], [0.3, 4.5, 0.5], wood),
      block([7.4, 1.5, z], [0.3, 4.5, 0.5], wood),
    ]),
    block([0, 5.9, 0], [16, 0.2, 26], matt('#efe9dc')),
    block([0, 0, 13.2], [16, 6, 0.2], cream),
    ...[-9, -5, -1, 3, 7].flatMap((z) => [light(-3.8, z), light(0, z), light(3.8, z)]),
  )
}

export const hallScenes: Record<string, Scene> = {
  'hoi-truong': {
    expose: (frame) =>
      exposeQuickly(
        {
          ambient: [0.34, 0.31, 0.26],
          world: {
            shape: assemblyHall(),
            sky: () => [0.95, 0.88, 0.78],
            sun: {
              direction: normalized([0.26, 0.11, -1]),
              light: [1.5, 1.35, 1.12],
              spread: 0.09,
            },
            bounces: 1,
          },
          lens: { eye: [1.5, 3.3, -9.5], target: [-0.2, 2, 8], focal: 0.95 },
          seed: 92,
        },
        frame,
      ),
    development: { seed: 92, exposure: 0.9, contrast: 1, saturation: 0.85, vignette: 0.3 },
  },
}
