import { setImmediate } from 'node:timers/promises'
import type { Db } from '#db/connection'
import { articles } from '#db/schema/articles'
import { write } from '#db/write'
import { systemActor } from '#newsroom/actor'
import { type Archived, fileArchive } from '#newsroom/articles/archive'
import { emptyStory, type StoryContent } from '#newsroom/story'
import { pick, some } from './grammar.ts'
import { furnish, type Paper } from './paper.ts'
import { seeded } from './seeded.ts'
import { writeStory } from './story.ts'
import { momentsOf, yearsOf } from './times.ts'
import { fillTrays } from './trays.ts'

const hour = 60 * 60_000
const batch = 2000
/** Stories that a new one may lead to. */
const mostRecent = 500
const actor = systemActor('lệnh generate')

export type Generation = {
  db: Db
  count: number
  /** The same seed, moment and paper give the same stories. */
  seed: number
  /** When the newest story goes out, UTC epoch milliseconds. */
  until: number
  /** Told how many stories are in. */
  progress: (done: number) => void
}

/**
 * Fills the paper with `count` published stories of years, and a desk with work in progress beside them. What was
 * filed before stays; a run that is cut off leaves whole stories only.
 */
export async function generateStories({
  db,
  count,
  seed,
  until,
  progress,
}: Generation): Promise<void> {
  // Many lists grow at once: SQLite's own 2 MB would hold few of them.
  db.$client.pragma('cache_size = -131072')
  // The same pages change in batch after batch: they go from the log into the file less often.
  db.$client.pragma('wal_autocheckpoint = 32768')
  const years = yearsOf(count)
  const from = until - years * 365.25 * 24 * hour
  const paper = write(db, () => furnish(actor, db, { from, until }))
  const headlines = new Headlines(db)
  const random = seeded(seed + headlines.size)
  const momentOf = momentsOf(count, { years, until, random })
  const recent: number[] = []
  for (let done = 0; done < count; ) {
    const stories: Archived[] = []
    for (; stories.length < batch && done < count; done++) {
      stories.push(archived({ paper, headlines, random, recent }, momentOf(done)))
    }
    recent.push(...fileArchive(actor, db, stories))
    recent.splice(0, recent.length - mostRecent)
    progress(done)
    await setImmediate()
  }
  fillTrays(actor, db, {
    paper,
    count,
    writeStory: () => contentOf({ paper, headlines, random, recent }, until),
  })
}

/** The headlines that the paper has, by a number that stands for each. */
class Headlines {
  readonly #known = new Set<number>()

  constructor(db: Db) {
    const rows = db.select({ headline: articles.headline }).from(articles)
    for (const { headline } of rows.all()) this.add(headline)
  }

  get size() {
    return this.#known.size
  }

  /** @returns whether it was there already */
  add(headline: string): boolean {
    return this.#known.size === this.#known.add(numberOf(headline)).size
  }
}

/** 53 bits of a text (FNV-1a twice); that two texts share them is as good as never, and costs only a new draw. */
function numberOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9747b28c]
  for (let place = 0; place < text.length; place++) {
    low = Math.imul(low ^ text.charCodeAt(place), 0x01000193)
    high = Math.imul(high ^ text.charCodeAt(place), 0x85ebca6b)
  }
  return (low >>> 0) + (high >>> 11) * 0x1_0000_0000
}

type Desk = { paper: Paper; headlines: Headlines; random: () => number; recent: readonly number[] }

function archived(desk: Desk, publishedAt: number): Archived {
  const { paper, random } = desk
  return {
    content: contentOf(desk, publishedAt),
    writer: pick(random, paper.reporters),
    writtenAt: publishedAt - Math.floor((0.2 + random() * 30) * hour),
    publishedAt,
  }
}

function contentOf(desk: Desk, at: number): StoryContent {
  const { paper, headlines, random, recent } = desk
  const { beat, about, headline, sapo, body } = writeStory(random, at, (text) =>
    headlines.add(text),
  )
  const sectionId = paper.sectionOf(beat, random() < 0.12)
  const names = [...about, ...some(random, beat.tags, 1 + Math.floor(random() * 3))]
  const topic = paper.topics.find(
    ({ sections, opensAt, closesAt }) =>
      sections.includes(beat.section) && opensAt <= at && at < closesAt,
  )
  return {
    ...emptyStory(),
    headline,
    sapo,
    body,
    sectionId,
    topicId: topic && random() < 0.3 ? topic.topicId : null,
    tagIds: [...new Set(names.flatMap((name) => paper.tagId(name) ?? []))],
    bylines: bylinesOf(desk),
    source: sourceOf(desk),
    hero: heroOf(desk),
    relatedIds: random() < 0.05 ? some(random, recent, 2) : [],
  }
}

function bylinesOf({ paper, random }: Desk): StoryContent['bylines'] {
  const signed = (role: 'text' | 'photo') => ({
    authorId: pick(random, paper.authorIds),
    penNameId: null,
    role,
  })
  return random() < 0.3 ? [signed('text'), signed('photo')] : [signed('text')]
}

function sourceOf({ paper, random }: Desk): StoryContent['source'] {
  if (random() >= 0.08) return null
  return { sourceId: pick(random, paper.sourceIds), author: 'PV', url: null, publishedAt: null }
}

function heroOf({ paper, random }: Desk): StoryContent['hero'] {
  if (paper.assetIds.length === 0 || random() >= 0.6) return null
  const assetId = paper.assetIds[Math.floor(random() * paper.assetIds.length)] ?? null
  return { assetId, caption: '', credit: '' }
}
