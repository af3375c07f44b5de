import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { seeded } from '#cli/generate/seeded'
import { verifyDatabase } from '#db/backup'
import { articles, revisions } from '#db/schema/articles'
import { users } from '#db/schema/users'
import { write } from '#db/write'
import { openSession } from '#newsroom/accounts/sessions'
import { draftArticle } from '#newsroom/articles/write'
import { firstBrokenAuditRow } from '#newsroom/audit'
import { doc, p } from '#newsroom/body/build'
import type { StoryContent } from '#newsroom/story'
import { readStory } from '#newsroom/story-content'
import { system } from '#test/cast'
import { startDrillSite } from './front-site.ts'

type DrillSite = Awaited<ReturnType<typeof startDrillSite>>
type Opened = { standing: { version: number }; content: StoryContent }
/** `status` 0: the server was not reached, or went away while it was asked. */
type Answer = { status: number; body: unknown }

/** A colleague at the desk without a browser: asks and saves as the editor's own code does. */
function hireEditor({ db, origin }: DrillSite, name: string) {
  const token = write(db, (tx) => {
    const now = Date.now()
    const email = `${name}@bao.example`
    const { id } = tx
      .insert(users)
      .values({ email, name, role: 'managing_editor', createdAt: now, updatedAt: now })
      .returning({ id: users.id })
      .get()
    return openSession(tx, { userId: id, kind: 'full', userAgent: 'drill' }).token
  })
  const ask = async (path: string, body?: object): Promise<Answer> => {
    try {
      const answer = await fetch(`${origin}/admin/api/tin/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          cookie: `trangnhat=${token}`,
          origin,
          'content-type': 'application/json',
          'x-trangnhat-protocol': '1',
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      return { status: answer.status, body: await answer.json().catch(() => ({})) }
    } catch {
      return { status: 0, body: {} }
    }
  }
  return {
    /** @returns the story, or the status by which it was not opened */
    async open(articleId: number): Promise<Opened | { refused: number }> {
      const { status, body } = await ask(String(articleId))
      return status === 200 ? (body as Opened) : { refused: status }
    },
    /** @returns the version that the server acknowledged, or the status by which it did not */
    async save(articleId: number, fromVersion: number, content: StoryContent) {
      const { status, body } = await ask(`${articleId}/luu`, { fromVersion, content })
      return status === 200
        ? { version: (body as { version: number }).version }
        : { refused: status }
    },
  }
}

type Editor = ReturnType<typeof hireEditor>

/** The server was away, or has no time just now: as editors do, it is tried again. */
const isUnreached = (status: number) => [0, 503].includes(status)

/** The words of each paragraph. */
const marksIn = ({ body }: StoryContent) =>
  body.content.map((block) =>
    block.type === 'paragraph' && block.content?.[0]?.type === 'text' ? block.content[0].text : '',
  )

const begin = (db: DrillSite['db'], headline: string) =>
  draftArticle(system, db, { headline, sapo: 'Vài lời mở đầu.' }).articleId

function textOf(db: DrillSite['db'], articleId: number): StoryContent {
  const row = db
    .select({ content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .where(eq(articles.id, articleId))
    .get()
  if (!row) throw new Error(`no text of story ${articleId}`)
  return readStory(row.content)
}

/** One editor who saves a story again and again, each time with the next number as its headline. */
function keepSaving(site: DrillSite, place: number) {
  const articleId = begin(site.db, '0')
  const editor = hireEditor(site, `nguoi-viet-${place}`)
  const said = { sent: 0, acknowledged: 0, saves: 0 }
  let isWriting = true
  const work = (async () => {
    let opened: Opened | null = null
    while (isWriting) {
      if (!opened) {
        const asked = await editor.open(articleId)
        if ('refused' in asked) {
          await pause(20)
          continue
        }
        opened = asked
      }
      const number = ++said.sent
      const content: StoryContent = { ...opened.content, headline: String(number) }
      const outcome = await editor.save(articleId, opened.standing.version, content)
      if (outcome.version === undefined) {
        opened = null
        continue
      }
      said.acknowledged = number
      said.saves++
      opened = { content, standing: { version: outcome.version } }
    }
  })()
  return {
    said,
    /** Whether the disk has what was acknowledged last, or something that was sent after it. */
    isKept() {
      const { acknowledged } = said
      const kept = Number(textOf(site.db, articleId).headline)
      return kept >= acknowledged && kept <= said.sent
    },
    async stop() {
      isWriting = false
      await work
    },
  }
}

/**
 * Kills the server (SIGKILL) again and again at moments drawn from `seed`, while editors save over HTTP,
 * and looks after each kill whether everything acknowledged is there and the file is sound.
 */
export async function killServer(kills: number, seed: number) {
  const site = await startDrillSite(0)
  const random = seeded(seed)
  try {
    const writers = Array.from({ length: 4 }, (_, place) => keepSaving(site, place))
    const saves = () => writers.reduce((sum, { said }) => sum + said.saves, 0)
    const figures = { kills, acknowledged: 0, lost: 0, unsound: 0 }
    for (let kill = 0; kill < kills; kill++) {
      const before = saves()
      while (saves() < before + 4) await pause(5)
      await pause(random() * 100)
      await site.killRenderer()
      await untilAnswering(site)
      figures.lost += writers.filter((writer) => !writer.isKept()).length
    }
    for (const writer of writers) await writer.stop()
    figures.lost += writers.filter((writer) => !writer.isKept()).length
    figures.acknowledged = saves()
    verifyDatabase(site.file)
    figures.unsound = firstBrokenAuditRow(site.db) === null ? 0 : 1
    return figures
  } finally {
    await site.stop()
  }
}

async function untilAnswering({ origin }: DrillSite) {
  const isReady = () =>
    fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  do await pause(50)
  while (!(await isReady()))
}

/**
 * Editors save one story at once, each adding a paragraph of their own to what they last saw; who comes
 * too late looks again. Every paragraph that was acknowledged must be in the story at the end.
 */
export async function manyEditors(editors: number, saves: number, seed: number) {
  const site = await startDrillSite(0)
  const random = seeded(seed)
  try {
    const articleId = begin(site.db, 'Tin có nhiều người viết')
    const acknowledged: string[] = []
    const figures = { editors, saves: 0, conflicts: 0, unreached: 0, overwrites: 0, strangers: 0 }
    let claimed = 0
    await Promise.all(
      Array.from({ length: editors }, async (_, place) => {
        const editor = hireEditor(site, `bien-tap-${place}`)
        while (claimed < saves) {
          const mark = `${place}-${claimed++}`
          await addParagraph(editor, mark)
          acknowledged.push(mark)
        }
      }),
    )
    const marks = marksIn(textOf(site.db, articleId))
    figures.saves = acknowledged.length
    figures.overwrites = acknowledged.filter((mark) => !marks.includes(mark)).length
    figures.strangers = marks.length - new Set(acknowledged).size
    return figures

    /** What was not acknowledged may be on the disk all the same. */
    async function saveWith(editor: Editor, { content, standing }: Opened, mark: string) {
      if (marksIn(content).includes(mark)) return { version: standing.version }
      const body = doc(...content.body.content, p(mark))
      return await editor.save(articleId, standing.version, { ...content, body })
    }

    async function addParagraph(editor: Editor, mark: string) {
      for (;;) {
        const opened = await editor.open(articleId)
        const outcome = 'refused' in opened ? opened : await saveWith(editor, opened, mark)
        if (outcome.refused === undefined) return
        if (outcome.refused === 409) figures.conflicts++
        else if (isUnreached(outcome.refused)) figures.unreached++
        else throw new Error(`refused: ${outcome.refused}`)
        await pause(random() * 40 * editors)
      }
    }
  } finally {
    await site.stop()
  }
}
