import { enlarged } from './engine/enlarge.ts'
import type { Frame } from './engine/plate.ts'
import { clothScenes } from './scenes/cloth.ts'
import { fieldScenes } from './scenes/fields.ts'
import { floraScenes } from './scenes/flora.ts'
import { foodScenes } from './scenes/food.ts'
import { fruitScenes } from './scenes/fruit.ts'
import { harvestScenes } from './scenes/harvest.ts'
import { libraryScenes } from './scenes/library.ts'
import { marketScenes } from './scenes/market.ts'
import { mountainScenes } from './scenes/mountains.ts'
import { nightScenes } from './scenes/night.ts'
import { officeScenes } from './scenes/office.ts'
import { portraitScenes } from './scenes/portraits.ts'
import { rainScenes } from './scenes/rain.ts'
import { roadScenes } from './scenes/roads.ts'
import type { Scene } from './scenes/scene.ts'
import { schoolScenes } from './scenes/school.ts'
import { sportScenes } from './scenes/sport.ts'
import { villageScenes } from './scenes/village.ts'
import { waterScenes } from './scenes/waters.ts'

const scenes: Record<string, Scene> = {
  ...mountainScenes,
  ...fieldScenes,
  ...waterScenes,
  ...enlargedFromSmall(floraScenes),
  ...enlargedFromSmall(fruitScenes),
  ...enlargedFromSmall(clothScenes),
  ...enlargedFromSmall(harvestScenes),
  ...rainScenes,
  ...nightScenes,
  ...villageScenes,
  ...roadScenes,
  ...marketScenes,
  ...portraitScenes,
  ...sportScenes,
  ...schoolScenes,
  ...officeScenes,
  ...libraryScenes,
}

/** Close-ups are traced with many rays: at less than half the measure, and enlarged before the film's grain is laid on. */
const tracedShare = 0.42

function enlargedFromSmall(close: Record<string, Scene>): Record<string, Scene> {
  return Object.fromEntries(
    Object.entries(close).map(([key, { expose, development }]) => [
      key,
      {
        development,
        expose: async ({ width, height }: Frame) =>
          enlarged(
            await expose({
              width: Math.round(width * tracedShare),
              height: Math.round(height * tracedShare),
            }),
            {
              width,
              height,
            },
          ),
      },
    ]),
  )
}

/** The scene drawn under a catalogue key. Throws when nobody has drawn it. */
export function sceneOf(key: string): Scene {
  const scene = scenes[key]
  if (!scene) throw new Error(`No scene is drawn for “${key}”.`)
  return scene
}
