import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { closeDatabase, type Db, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'
import { articles } from '#db/schema/articles'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle, saveArticle } from '#newsroom/articles/write'
import { doc, p } from '#newsroom/body/build'
import { openSection } from '#newsroom/sections'
import { emptyStory } from '#newsroom/story'
import { system } from '#test/cast'
import { freePort } from '#test/free-port'
import { signalRenderer } from '#test/processes'

/** Starts the product on a paper of `stories` stories in one section. */
export async function startDrillSite(stories: number, env: Record<string, string> = {}) {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'trangnhat-drill-'))
  const db = openDatabase(join(folder, 'trangnhat.db'))
  migrate(db)
  const { sectionId } = openSection(system, db, { name: 'Kinh tế' })
  const write = (headline: string) => {
    const { articleId } = draftArticle(system, db, textOf(headline, sectionId))
    publishArticle(system, db, { articleId })
    return articleId
  }
  const ids = Array.from({ length: stories }, (_, count) => write(`Tin số ${count + 1}`))
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATA_DIR: folder, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await untilReady(child, origin)
  return {
    origin,
    pid: child.pid ?? 0,
    ids,
    db,
    file: join(folder, 'trangnhat.db'),
    write,
    /** Gives a story another headline and publishes it. */
    rename: (articleId: number, headline: string) => rename(db, articleId, headline, sectionId),
    figure: (name: string) => readFigure(origin, name),
    killRenderer: () => signalRenderer(folder, 'SIGKILL'),
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      closeDatabase(db)
      rmSync(folder, { recursive: true })
      return child.exitCode
    },
  }
}

const textOf = (headline: string, sectionId: number) => ({
  ...emptyStory(),
  headline,
  // The address stays when the headline is edited.
  slug: `tin-so-${/\d+/.exec(headline)?.[0]}`,
  sapo: 'Vài lời mở đầu cho bản tin.',
  sectionId,
  body: doc(
    ...Array.from({ length: 8 }, () => p('Chợ họp từ sớm, người xuống núi đông dần. '.repeat(6))),
  ),
})

function rename(db: Db, articleId: number, headline: string, sectionId: number) {
  const row = db
    .select({ version: articles.version })
    .from(articles)
    .where(eq(articles.id, articleId))
    .get()
  const { version } = saveArticle(system, db, {
    articleId,
    fromVersion: row?.version ?? 0,
    content: textOf(headline, sectionId),
  })
  publishArticle(system, db, { articleId, fromVersion: version })
}

async function untilReady(child: ChildProcess, origin: string) {
  for (;;) {
    if (child.exitCode !== null) throw new Error('The site ended at start.')
    const ready = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await pause(100)
  }
}

async function readFigure(origin: string, name: string): Promise<number> {
  const text = await fetch(`${origin}/metrics`).then((answer) => answer.text())
  const line = text.split('\n').find((candidate) => candidate.startsWith(`trangnhat_${name} `))
  return Number(line?.split(' ').at(-1))
}

/** Resident memory of one process, in megabytes. */
export const memoryOf = (pid: number): number =>
  Math.round((Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1e6)
