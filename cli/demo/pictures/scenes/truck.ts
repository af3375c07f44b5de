import { randomFrom } from '../engine/numbers.ts'
import { matt, type Paint, varnished, wooden } from '../trace/paint.ts'
import { exposeQuickly } from '../trace/quick.ts'
import { farHills, ground, schoolhouse, shadeTree } from '../trace/schoolyard.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { block, panel, pole, surface } from '../trace/solids.ts'
import { bookRow } from './library.ts'
import type { Scene } from './scene.ts'
import { pupil, yardLight } from './school.ts'

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

export const truckScenes: Record<string, Scene> = {
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
