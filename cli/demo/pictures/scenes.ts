import { blossomScenes } from './scenes/blossom.ts'
import { clothScenes } from './scenes/cloth.ts'
import { fieldScenes } from './scenes/fields.ts'
import { floraScenes } from './scenes/flora.ts'
import { fruitScenes } from './scenes/fruit.ts'
import { hallScenes } from './scenes/hall.ts'
import { harvestScenes } from './scenes/harvest.ts'
import { hearthScenes } from './scenes/hearth.ts'
import { lanternScenes } from './scenes/lanterns.ts'
import { libraryScenes } from './scenes/library.ts'
import { marketScenes } from './scenes/market.ts'
import { mountainScenes } from './scenes/mountains.ts'
import { nightScenes } from './scenes/night.ts'
import { officeScenes } from './scenes/office.ts'
import { portraitScenes } from './scenes/portraits.ts'
import { rainScenes } from './scenes/rain.ts'
import { riceScenes } from './scenes/rice.ts'
import { roadScenes } from './scenes/roads.ts'
import type { Scene } from './scenes/scene.ts'
import { schoolScenes } from './scenes/school.ts'
import { sportScenes } from './scenes/sport.ts'
import { stormScenes } from './scenes/storm.ts'
import { truckScenes } from './scenes/truck.ts'
import { villageScenes } from './scenes/village.ts'
import { waterScenes } from './scenes/waters.ts'
import { yarnScenes } from './scenes/yarn.ts'

/** Close-ups live by light and not by fine lines; tracing them smaller saves most of the rays. */
const closeUp = 0.8
const wideView = 0.75

const scenes: Record<string, Scene> = {
  ...mountainScenes,
  ...fieldScenes,
  ...waterScenes,
  ...rainScenes,
  ...nightScenes,
  ...stormScenes,
  ...lanternScenes,
  ...villageScenes,
  ...portraitScenes,
  ...sportScenes,
  ...schoolScenes,
  ...officeScenes,
  ...hallScenes,
  ...libraryScenes,
  ...truckScenes,
  ...tracedAt(closeUp, {
    ...floraScenes,
    ...fruitScenes,
    ...clothScenes,
    ...harvestScenes,
    ...yarnScenes,
  }),
  ...tracedAt(closeUp, { ...blossomScenes, ...riceScenes, ...hearthScenes }),
  ...tracedAt(wideView, { ...roadScenes, ...marketScenes }),
}

function tracedAt(share: number, group: Record<string, Scene>): Record<string, Scene> {
  return Object.fromEntries(Object.entries(group).map(([key, scene]) => [key, { ...scene, share }]))
}

/** The scene drawn under a catalogue key. Throws when nobody has drawn it. */
export function sceneOf(key: string): Scene {
  const scene = scenes[key]
  if (!scene) throw new Error(`No scene is drawn for “${key}”.`)
  return scene
}
