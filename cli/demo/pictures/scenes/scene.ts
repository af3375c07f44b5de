import type { Development } from '../engine/develop.ts'
import type { Frame, Plate } from '../engine/plate.ts'

/** One picture to draw: how its light is found, and how the plate is then developed. */
export type Scene = {
  expose: (frame: Frame) => Plate | Promise<Plate>
  development: Development
  /** Share of the measure at which light is found; the plate is enlarged before it is developed. */
  share?: number
}
