import { add, type Rgb, tinted } from '../engine/colour.ts'
import { enlarged } from '../engine/enlarge.ts'
import type { Frame, Plate } from '../engine/plate.ts'
import { type Exposure, expose } from './expose.ts'
import type { Paint } from './paint.ts'
import type { Shape } from './shape.ts'

/** `ambient` stands for all light that has been thrown on more often than is followed. */
export type QuickExposure = Exposure & { ambient?: Rgb }

/**
 * Exposes at a share of the measure and enlarges: for broad scenes in which light matters more
 * than texture, at a fraction of the rays.
 */
export async function exposeQuickly(
  exposure: QuickExposure,
  frame: Frame,
  share = 0.62,
): Promise<Plate> {
  const { world, ambient } = exposure
  const small = {
    width: Math.round(frame.width * share),
    height: Math.round(frame.height * share),
  }
  const shape = ambient ? glowingFaintly(world.shape, ambient) : world.shape
  return enlarged(expose({ rays: 2, ...exposure, world: { ...world, shape } }, small), frame)
}

/** Without this, corners that no followed ray leaves stay black and speckled. */
function glowingFaintly({ triangles, balls }: Shape, ambient: Rgb): Shape {
  const known = new Map<Paint, Paint>()
  const lit = (paint: Paint): Paint => {
    const made = known.get(paint) ?? faintly(paint, ambient)
    known.set(paint, made)
    return made
  }
  return {
    triangles: triangles.map(({ corners, paint }) => ({ corners, paint: lit(paint) })),
    balls: balls.map((ball) => ({ ...ball, paint: lit(ball.paint) })),
  }
}

function faintly(paint: Paint, ambient: Rgb): Paint {
  return (hit) => {
    const coat = paint(hit)
    return { ...coat, glow: add(coat.glow ?? [0, 0, 0], tinted(coat.colour, ambient)) }
  }
}
