import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seeded } from '#cli/generate/seeded'
import { verifyDatabase } from '#db/backup'
import { closeDatabase, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'
import { articles, publications } from '#db/schema/articles'
import { firstBrokenAuditRow } from '#newsroom/audit'
import { castOf } from '#test/cast'
import { linesUntilKilled } from './until-killed.ts'

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))

export type KillFigures = { kills: number; acknowledged: number; lost: number; unsound: number }

/**
 * Kills a writing process (SIGKILL) again and again at moments drawn from `seed`, and looks after each
 * kill whether every write that it had acknowledged is there and the file is sound.
 */
export async function killWriter(kills: number, seed: number): Promise<KillFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'trangnhat-kill-'))
  const file = join(folder, 'trangnhat.db')
  const db = openDatabase(file)
  migrate(db)
  const { sections } = castOf(db)
  closeDatabase(db)
  const random = seeded(seed)
  const figures = { kills, acknowledged: 0, lost: 0, unsound: 0 }
  try {
    for (let kill = 0; kill < kills; kill++) {
      const acknowledged = await linesUntilKilled(
        writer,
        [file, String(sections.economy)],
        20 + random() * 120,
      )
      figures.acknowledged += acknowledged.length
      figures.lost += lostOf(file, acknowledged)
      figures.unsound += isSound(file) ? 0 : 1
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** How many stories are not in the state, or below the version, that was last acknowledged of them. */
function lostOf(file: string, acknowledged: string[]): number {
  const last = new Map(
    acknowledged.map((line) => {
      const [id, version, state] = line.split(' ')
      return [Number(id), { version: Number(version), state }]
    }),
  )
  const db = openDatabase(file)
  const rows = new Map(
    db
      .select()
      .from(articles)
      .all()
      .map((row) => [row.id, row]),
  )
  closeDatabase(db)
  return [...last].filter(([id, { version, state }]) => {
    const row = rows.get(id)
    if (!row || row.version < version) return true
    return row.version === version && row.state !== state
  }).length
}

function isSound(file: string): boolean {
  verifyDatabase(file)
  const db = openDatabase(file)
  const out = new Set(
    db
      .select()
      .from(publications)
      .all()
      .map((row) => row.articleId),
  )
  const stray = db
    .select()
    .from(articles)
    .all()
    .filter((row) => out.has(row.id) !== (row.state === 'published'))
  const broken = firstBrokenAuditRow(db)
  closeDatabase(db)
  return stray.length === 0 && broken === null
}
