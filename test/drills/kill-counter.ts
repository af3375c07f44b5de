import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sum } from 'drizzle-orm'
import { seeded } from '#cli/generate/seeded'
import { closeDatabase, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'
import { dailyViews, hourlyViews } from '#db/schema/readers'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { castOf, readyStory, system } from '#test/cast'
import { linesUntilKilled } from './until-killed.ts'

const counting = fileURLToPath(new URL('./counting.ts', import.meta.url))

/** `lost`: openings that were written and are not there; `invented`: more than were counted. */
type CountFigures = { kills: number; written: number; lost: number; invented: number }

/**
 * Kills a counting process (SIGKILL) again and again at moments drawn from `seed`: what it had written stays,
 * and nothing is counted twice.
 */
export async function killCounter(kills: number, seed: number): Promise<CountFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'trangnhat-count-'))
  const file = join(folder, 'trangnhat.db')
  const db = openDatabase(file)
  migrate(db)
  const { articleId } = draftArticle(system, db, readyStory(castOf(db).sections.economy))
  publishArticle(system, db, { articleId })
  closeDatabase(db)
  const random = seeded(seed)
  const figures = { kills, written: 0, lost: 0, invented: 0 }
  let before = 0
  try {
    for (let kill = 0; kill < kills; kill++) {
      const { counted, written } = await countAndDie(file, articleId, 5 + random() * 80)
      const after = viewsIn(file)
      figures.written += written
      figures.lost += Math.max(0, before + written - after)
      // The last line may have been cut off: one more round may be in.
      figures.invented += Math.max(0, after - before - counted - 10)
      before = after
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function countAndDie(file: string, articleId: number, afterMs: number) {
  const lines = await linesUntilKilled(counting, [file, String(articleId)], afterMs)
  const last = (word: string) =>
    Number(lines.findLast((line) => line.startsWith(word))?.split(' ')[1] ?? 0)
  return { counted: last('counted'), written: last('written') }
}

/** @throws when the hours and the days do not say the same */
function viewsIn(file: string): number {
  const db = openDatabase(file)
  const hours = db
    .select({ views: sum(hourlyViews.views) })
    .from(hourlyViews)
    .get()
  const days = db
    .select({ views: sum(dailyViews.views) })
    .from(dailyViews)
    .get()
  closeDatabase(db)
  if (hours?.views !== days?.views) throw new Error(`${hours?.views} <> ${days?.views}`)
  return Number(days?.views ?? 0)
}
