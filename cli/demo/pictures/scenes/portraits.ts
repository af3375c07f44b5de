import { hatched } from '../engine/hatch.ts'
import { svgPlate } from '../engine/plate.ts'
import type { Scene } from './scene.ts'
import { bust, type Sitter } from './sitter.ts'

const sitters: readonly Sitter[] = [
  {
    ground: '#b9b3a2',
    skin: '#dcb48f',
    hair: '#2b2522',
    hairdo: 'bun',
    cloth: '#27325f',
    trim: '#b0473f',
    collar: 'crossed',
  },
  {
    ground: '#a3adb0',
    skin: '#cfa079',
    hair: '#26221f',
    hairdo: 'short',
    cloth: '#59604f',
    trim: '#e4ddcd',
    collar: 'shirt',
    glasses: true,
  },
  {
    ground: '#b8a999',
    skin: '#dbb18b',
    hair: '#2a2220',
    hairdo: 'scarf',
    cloth: '#2f2a4e',
    trim: '#b43a36',
    collar: 'crossed',
  },
  {
    ground: '#a9b2a0',
    skin: '#d9ae88',
    hair: '#302825',
    hairdo: 'bob',
    cloth: '#7d5a52',
    trim: '#d9c7a3',
    collar: 'shawl',
  },
  {
    ground: '#b4ab9f',
    skin: '#c4946d',
    hair: '#8e8a86',
    hairdo: 'short',
    cloth: '#3d4a52',
    trim: '#cfc8ba',
    collar: 'shirt',
    lined: true,
  },
  {
    ground: '#c0b6a6',
    skin: '#e0b994',
    hair: '#241d1b',
    hairdo: 'long',
    cloth: '#8fa09a',
    trim: '#efe7d8',
    collar: 'round',
  },
  {
    ground: '#9fa8ab',
    skin: '#c2926b',
    hair: '#221e1c',
    hairdo: 'short',
    cloth: '#40503f',
    trim: '#c9a45c',
    collar: 'jacket',
    beard: true,
  },
  {
    ground: '#b5b0a8',
    skin: '#dab08b',
    hair: '#5d5654',
    hairdo: 'bun',
    cloth: '#6b4a5e',
    trim: '#e3d6c6',
    collar: 'shirt',
    glasses: true,
    lined: true,
  },
]

function portrait(sitter: Sitter, index: number): Scene {
  return {
    expose: async (frame) =>
      hatched(await svgPlate(bust(sitter), frame), { ink: '#1b1714', lines: 80, share: 0.55 }),
    development: {
      seed: 300 + index,
      exposure: 1.1,
      bloom: 0.04,
      contrast: 0.98,
      saturation: 0.78,
      vignette: 0.2,
      grain: 3,
    },
  }
}

export const portraitScenes: Record<string, Scene> = Object.fromEntries(
  sitters.map((sitter, index) => [`chan-dung-${index + 1}`, portrait(sitter, index)]),
)
