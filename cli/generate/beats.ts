import type { Beat } from './beats/beat.ts'
import { crafts, festivals, travel } from './beats/culture.ts'
import { farming, market, work } from './beats/farming.ts'
import { cooking, football, movement } from './beats/leisure.ts'
import { forest, roads, weather } from './beats/roads.ts'
import { boarding, schools } from './beats/schools.ts'
import { health, living, village } from './beats/society.ts'

/** What the paper writes about, the busiest section first. */
export const beats: readonly Beat[] = [
  farming,
  living,
  roads,
  village,
  market,
  schools,
  weather,
  health,
  festivals,
  football,
  forest,
  travel,
  crafts,
  work,
  movement,
  cooking,
  boarding,
]
