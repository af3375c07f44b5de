import { clothScenes } from './scenes/cloth.ts'
import { fieldScenes } from './scenes/fields.ts'
import { floraScenes } from './scenes/flora.ts'
import { fruitScenes } from './scenes/fruit.ts'
import { harvestScenes } from './scenes/harvest.ts'
import { libraryScenes } from './scenes/library.ts'
import { mountainScenes } from './scenes/mountains.ts'
import { officeScenes } from './scenes/office.ts'
import { portraitScenes } from './scenes/portraits.ts'
import type { Scene } from './scenes/scene.ts'
import { schoolScenes } from './scenes/school.ts'
import { sportScenes } from './scenes/sport.ts'
import { waterScenes } from './scenes/waters.ts'

const scenes: Record<string, Scene> = {
  ...mountainScenes,
  ...fieldScenes,
  ...waterScenes,
  ...floraScenes,
  ...fruitScenes,
  ...clothScenes,
  ...harvestScenes,
  ...portraitScenes,
  ...sportScenes,
  ...schoolScenes,
  ...officeScenes,
  ...libraryScenes,
}

/** The scene drawn under a catalogue key. Throws when nobody has drawn it. */
export function sceneOf(key: string): Scene {
  const scene = scenes[key]
  if (!scene) throw new Error(`No scene is drawn for “${key}”.`)
  return scene
}
