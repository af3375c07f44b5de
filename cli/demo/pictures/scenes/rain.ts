import { blurred } from '../engine/blur.ts'
import { scatteredLights, shaded, withSoftLights } from '../engine/bokeh.ts'
import { add, blend, ink, type Rgb, scale } from '../engine/colour.ts'
import { fractal, noise } from '../engine/noise.ts'
import { between, pick, type Random, randomFrom, smoothstep } from '../engine/numbers.ts'
import { type Frame, lightAt, type Plate, setLight } from '../engine/plate.ts'
import type { Vector } from '../engine/sky.ts'
import { expose } from '../trace/expose.ts'
import type { Paint } from '../trace/paint.ts'
import { placed, type Shape, together } from '../trace/shape.ts'
import { ball, surface } from '../trace/solids.ts'
import { frameAround, normalized, plus, times } from '../trace/vector.ts'
import type { Scene } from './scene.ts'

/** A drop on a pane; measures are shares of the picture's width. */
type Drop = { x: number; y: number; radius: number; seed: number; tall: number }

const lampColours = [
  ink('#ffb45a'),
  ink('#ffd08a'),
  ink('#ff7a4a'),
  ink('#fff0d0'),
  ink('#8fb8ff'),
  ink('#ff4a3a'),
] as const

function street(frame: Frame): Plate {
  const random = randomFrom(91)
  const tall = frame.height / frame.width
  const dusk = shaded(frame, scale(ink('#54709e'), 0.75), scale(ink('#3a3440'), 0.6))
  const colours = lampColours.map((light) => scale(light, 1.5)) as unknown as [Rgb, ...Rgb[]]
  const far = scatteredLights(
    random,
    46,
    { x: [0, 1], y: [tall * 0.42, tall * 0.62] },
    [0.014, 0.026],
    colours,
  )
  const near = scatteredLights(
    random,
    17,
    { x: [0, 1], y: [tall * 0.5, tall * 0.86] },
    [0.032, 0.06],
    colours,
  )
  return withSoftLights(withSoftLights(blurred(dusk, 8), near), far)
}

/** Drops on a pane: many small, few large; large ones have run down and left a trail of beads. */
function dropsOn(random: Random, tall: number): Drop[] {
  const drops: Drop[] = []
  const add = (x: number, y: number, radius: number, stretch = 1) =>
    drops.push({ x, y, radius, seed: random() * 999, tall: stretch })
  for (let i = 0; i < 2600; i++) add(random(), random() * tall, 0.001 + 0.0036 * random() ** 4)
  for (let i = 0; i < 420; i++)
    add(random(), random() * tall, 0.004 + 0.009 * random() ** 2, between(random, 1, 1.2))
  for (let i = 0; i < 34; i++) {
    const [x, y] = [random(), random() * tall]
    const radius = between(random, 0.013, 0.026)
    add(x, y, radius, between(random, 1.1, 1.45))
    const run = random() < 0.6 ? between(random, 0.08, 0.34) : 0
    for (let up = radius * 1.8; up < run; up += between(random, 0.006, 0.03)) {
      const sway = 0.004 * noise((y - up) * 14, x * 40)
      add(x + sway, y - up, radius * between(random, 0.12, 0.42) * (1 - up / run / 2), 1.3)
    }
  }
  return drops
}

function wetPane(frame: Frame): Plate {
  const scene = street(frame)
  const behind = blurred(scene, frame.width / 260)
  const pane = { ...behind, light: behind.light.slice() }
  mistOver(pane)
  for (const drop of dropsOn(randomFrom(92), frame.height / frame.width))
    drawDrop(pane, scene, drop)
  return pane
}

/** Breath on the glass: a thin film that greys what is behind it. */
function mistOver(pane: Plate) {
  for (let y = 0; y < pane.height; y++) {
    for (let x = 0; x < pane.width; x++) {
      const film = 0.1 + 0.09 * fractal((x / pane.width) * 3, (y / pane.width) * 4, 4)
      setLight(pane, x, y, blend(lightAt(pane, x + 0.5, y + 0.5), [0.2, 0.24, 0.31], film))
    }
  }
}

/** A drop is a small lens: it shows the street upside down, dark at its rim, with a glint. */
function drawDrop(pane: Plate, scene: Plate, { x, y, radius, seed, tall }: Drop) {
  const [cx, cy, reach] = [x * pane.width, y * pane.width, radius * pane.width]
  const high = reach * tall
  for (
    let py = Math.max(0, Math.floor(cy - high - 1));
    py < Math.min(pane.height, cy + high + 1);
    py++
  ) {
    for (
      let px = Math.max(0, Math.floor(cx - reach * 1.3));
      px < Math.min(pane.width, cx + reach * 1.3);
      px++
    ) {
      const [dx, dy] = [(px + 0.5 - cx) / reach, (py + 0.5 - cy) / high]
      const turn = Math.atan2(dy, dx)
      const edge = 1 + 0.16 * noise(Math.cos(turn) * 1.3 + seed, Math.sin(turn) * 1.3)
      const off = Math.hypot(dx * (1 + 0.22 * Math.max(0, -dy)), dy) / edge
      if (off >= 1) continue
      const lens = Math.sqrt(1 - off * off)
      const bend = 0.05 + 0.16 * (1 - lens)
      const shown = lightAt(
        scene,
        cx - dx * bend * pane.width * 1.6,
        pane.height * 0.5 - dy * bend * pane.width * 1.5,
      )
      const rim = 0.4 + 0.95 * smoothstep(0, 0.5, lens) * (0.75 + 0.35 * dy)
      const glint = reach > 3 ? 0.8 * smoothstep(0.24, 0.1, Math.hypot(dx + 0.34, dy + 0.4)) : 0
      const light = add(scale(shown, rim * 1.15), [glint, glint, glint])
      const share = smoothstep(1, 1 - Math.min(0.5, 1.6 / reach), off)
      setLight(pane, px, py, blend(lightAt(pane, px + 0.5, py + 0.5), light, share))
    }
  }
}

/** A leaf's face: midrib, side veins that run out at an angle, and the small net between them. */
function veined(dark: string, light: string, length: number, width: number): Paint {
  const [deep, bright, pale] = [ink(dark), ink(light), ink('#a9c272')]
  return ({ u, v, normal }) => {
    const [side, along] = [(u - 0.5) * 2 * width, v * length]
    const slant = (along - Math.abs(side) * 0.55) * 7
    const rung = Math.abs(slant - Math.round(slant))
    const rib = Math.exp(-((side / 0.022) ** 2))
    const vein = Math.exp(-((rung / 0.055) ** 2)) * 0.6
    const net = 0.12 * noise(along * 34, side * 34)
    const quilt = Math.sin((slant - Math.floor(slant)) * Math.PI)
    const [across, up] = frameAround(normal)
    const tilt = (rung - 0.25) * (slant > Math.round(slant) ? -0.35 : 0.35)
    return {
      colour: blend(blend(deep, bright, 0.25 + 0.4 * quilt + net), pale, Math.max(rib, vein)),
      gloss: 0.035,
      rough: 0.24,
      through: 0.2,
      normal: normalized(plus(normal, plus(times(up, tilt), times(across, net * 0.8)))),
    }
  }
}

/** Water lying on a leaf: dark towards the light, bright where the light comes out again. */
const water: Paint = ({ normal }) => {
  const away = smoothstep(-0.1, 0.9, normal[0] * 0.6 - normal[1] * 0.25 - normal[2] * 0.55)
  const light = blend(ink('#4c7a2c'), ink('#d8ecaa'), away)
  return {
    colour: scale(light, 0.8),
    glow: scale(light, 0.12 + 0.3 * away),
    gloss: 0.05,
    rough: 0.01,
  }
}

/** A broad leaf with rain on it; it points along z and droops at its tip. */
function wetLeaf(
  length: number,
  width: number,
  drops: number,
  random: Random,
  colours: readonly [string, string],
): Shape {
  const point = (u: number, v: number): Vector => {
    const half = width * Math.sin(Math.PI * (0.02 + 0.97 * v) ** 0.8) ** 0.85
    const side = (u - 0.5) * 2
    const wave = 0.04 * length * noise(v * 4 + width, side * 1.5)
    return [
      side * half,
      0.2 * half * side * side + 0.16 * v * length - 0.3 * v * v * length + wave * 0.5,
      v * length,
    ]
  }
  const blade = surface(60, 90, point, veined(colours[0], colours[1], length, width))
  const beads = Array.from({ length: drops }, () => {
    const [u, v] = [between(random, 0.1, 0.9), between(random, 0.06, 0.94)]
    const radius = 0.014 + 0.075 * random() ** 4
    const at = point(u, v)
    return ball([at[0], at[1] - radius * 0.25, at[2]], radius, water)
  })
  return together(blade, ...beads)
}

function rainyLeaves(): Shape {
  const random = randomFrom(94)
  const young = ['#2c5a20', '#7aa83a'] as const
  const old = ['#1f4420', '#4f7f30'] as const
  return together(
    placed(wetLeaf(4.4, 0.92, 240, random, young), {
      at: [-2.2, -0.35, -0.6],
      turn: 62,
      tilt: -4,
      roll: 12,
    }),
    placed(wetLeaf(3.6, 0.8, 120, random, old), { at: [2.6, -0.75, 0.4], turn: -72, roll: -20 }),
    placed(wetLeaf(3.8, 0.85, 90, random, old), {
      at: [-1.6, 0.1, 2.6],
      turn: 28,
      tilt: 8,
      roll: -10,
    }),
    placed(wetLeaf(4, 0.8, 60, random, young), { at: [3.4, 0.5, 3], turn: -46, tilt: 6 }),
    placed(wetLeaf(3.8, 0.8, 40, random, old), { at: [-3.6, 0.7, 4.4], turn: 80, tilt: 10 }),
    placed(wetLeaf(3.4, 0.7, 60, random, old), { at: [0.2, -1.1, -1.2], turn: -30, roll: 16 }),
  )
}

function underTrees(frame: Frame): Plate {
  const random = randomFrom(95)
  const greens = ['#2f5230', '#6f9a4c', '#3c6638', '#a9c47a'].map(ink) as [Rgb, ...Rgb[]]
  const base = shaded(frame, [0.05, 0.08, 0.05], [0.01, 0.02, 0.014])
  const spots = scatteredLights(random, 70, { x: [0, 1], y: [0, 0.55] }, [0.02, 0.07], greens)
  return blurred(
    withSoftLights(
      base,
      spots.map((spot) => ({ ...spot, light: scale(spot.light, 0.35) })),
    ),
    frame.width / 110,
  )
}

const openSky = ([x, y, z]: Vector): Rgb => {
  const gap = y > 0 ? Math.exp(-((x + 0.35) ** 2 + (z - 0.15) ** 2) * 3) * 2.6 : 0
  return [0.3 + gap * 0.95, 0.36 + gap, 0.3 + gap * 0.96]
}

/** Which colours a picked lamp may have is shared with other night pictures. */
export function lampColour(random: Random): Rgb {
  return pick(random, lampColours)
}

export const rainScenes: Record<string, Scene> = {
  'mua-cua-kinh': {
    expose: wetPane,
    development: {
      seed: 91,
      exposure: 1.05,
      bloom: 0.3,
      contrast: 1.08,
      vignette: 0.3,
      grain: 3.5,
    },
  },
  'mua-tren-la': {
    expose: (frame) =>
      expose(
        {
          world: { shape: rainyLeaves(), sky: openSky, bounces: 1 },
          lens: {
            eye: [0.2, 2.6, -3.6],
            target: [0.1, -0.1, 0.5],
            focal: 1.3,
            opening: 0.06,
            focus: 4.5,
          },
          seed: 94,
          backdrop: underTrees(frame),
        },
        frame,
      ),
    development: { seed: 94, exposure: 1, bloom: 0.14, contrast: 1.12, vignette: 0.35 },
  },
}
