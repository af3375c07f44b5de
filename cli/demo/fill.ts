import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Db } from '#db/connection'
import { write } from '#db/write'
import type { Storage } from '#integrations/storage/storage'
import { systemActor } from '#newsroom/actor'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { takeInPicture } from '#newsroom/assets'
import { correctArticle } from '#newsroom/corrections'
import { takeIn } from '#newsroom/files/taking-in'
import { changeSettings, settingsWrittenAt } from '#newsroom/settings'
import { slug } from '#newsroom/text/slug'
import { leadTopicWith } from '#newsroom/topics'
import { contentOf, type IdOf } from './content.ts'
import { type DemoFile, demoFileKeys, demoFiles } from './files/catalogue.ts'
import { fileAuthor, fileSection, fileSource, fileTag, fileTopic, type NewIds } from './filing.ts'
import { fileFront } from './front.ts'
import { type Ledger, readLedger, writeLedger } from './ledger.ts'
import { demoPaper } from './paper.ts'
import { demoAuthors } from './people.ts'
import { demoPicture, drawnFile } from './pictures/catalogue.ts'
import { picturesInUse } from './pictures-in-use.ts'
import { fileReaders } from './readers.ts'
import { demoSections } from './sections.ts'
import { demoSources } from './sources.ts'
import { demoStories } from './stories.ts'
import type { DemoStory } from './story.ts'
import { demoTags } from './tags.ts'
import { demoTopics } from './topics.ts'
import { publishedAt } from './when.ts'

const actor = systemActor('bài mẫu')
const hour = 60 * 60_000

export type Filling = {
  db: Db
  storage: Storage
  /** UTC epoch milliseconds; the first run's counts for all later ones. */
  now: number
  /** Path of a picture's file; the drawn one where left out. */
  fileOf?: (picture: string) => string
  /** Told after each picture and story that is in. */
  progress(what: 'ảnh' | 'bài', done: number, total: number): void
}

/**
 * Fills the paper with the demo stories and everything that they need. Each step is one transaction with
 * a line in the ledger, so a run that was cut off is taken up where it ended, and a second one changes nothing.
 * @returns the number of stories that this run published
 */
export async function fillDemo(filling: Filling): Promise<number> {
  const { db, now, progress } = filling
  const ledger = readLedger(db) ?? { startedAt: now, doneAt: null, ids: {} }
  if (ledger.doneAt !== null) return 0
  const step = stepsOf(db, ledger)
  const id = idsOf(ledger)
  await takeInPictures(filling, ledger, step)
  await takeInFiles(filling, ledger, step)
  for (const section of demoSections) {
    step(`sections:${slug(section.name)}`, () => fileSection(actor, db, section))
  }
  step('settings', () => {
    changeSettings(actor, db, { since: settingsWrittenAt(db), ...demoPaper(db) })
    return {}
  })
  for (const author of demoAuthors) {
    step(`author:${author.key}`, () => fileAuthor(actor, db, author, id))
  }
  for (const source of demoSources) {
    step(`source:${source.abbreviation}`, () => fileSource(actor, db, source, ledger.startedAt))
  }
  for (const tag of demoTags) step(`tag:${tag}`, () => fileTag(actor, db, tag))
  const times = { id, now: ledger.startedAt }
  for (const topic of demoTopics) {
    step(`topic:${slug(topic.name)}`, () => fileTopic(actor, db, topic, times))
  }
  const published = publishStories({ db, progress }, { ledger, step, id })
  for (const { name, lead } of demoTopics) {
    step(`lead:${slug(name)}`, () => {
      const [topicId, articleId] = [id('topic', slug(name)), id('story', lead)]
      leadTopicWith(actor, db, { topicId, articleId })
      return {}
    })
  }
  step('front', () => {
    fileFront(actor, db, times)
    return {}
  })
  step('readers', () => {
    fileReaders(db, times)
    return {}
  })
  write(db, (tx) => writeLedger(tx, { ...ledger, doneAt: Date.now() }))
  return published
}

/** Does a thing and writes it into the ledger at once, unless the ledger has it. */
type Step = (name: string, work: () => NewIds) => void

const stepsOf =
  (db: Db, ledger: Ledger): Step =>
  (name, work) => {
    if (name in ledger.ids) return
    write(db, (tx) => {
      const ids = { ...ledger.ids, [name]: 0, ...work() }
      writeLedger(tx, { ...ledger, ids })
      ledger.ids = ids
    })
  }

const idsOf =
  (ledger: Ledger): IdOf =>
  (kind, key) => {
    const found = ledger.ids[`${kind}:${key}`]
    if (!found) throw new Error(`The demo names ${kind} “${key}”, which is not in the paper yet.`)
    return found
  }

async function takeInPictures(
  { db, storage, progress, fileOf = (key) => fileURLToPath(drawnFile(key)) }: Filling,
  ledger: Ledger,
  step: Step,
) {
  const wanted = picturesInUse()
  for (const [place, key] of wanted.entries()) {
    if (!(`picture:${key}` in ledger.ids)) {
      const { alt, caption, credit, focal } = demoPicture(key)
      const { asset } = await takeInPicture(actor, db, storage, {
        file: fileOf(key),
        originalName: `${key}.jpg`,
        alt,
        caption,
        credit,
        focal,
      })
      step(`picture:${key}`, () => ({ [`picture:${key}`]: asset.id }))
    }
    progress('ảnh', place + 1, wanted.length)
  }
}

async function takeInFiles({ db, storage }: Filling, ledger: Ledger, step: Step) {
  for (const key of demoFileKeys) {
    if (`file:${key}` in ledger.ids) continue
    const { file, ...said }: DemoFile = demoFiles[key]
    const assetId = await storage.inScratch(async (folder) => {
      const written = join(folder, file)
      if (said.text !== undefined) await writeFile(written, said.text)
      const path = said.text === undefined ? join(import.meta.dirname, 'files', file) : written
      const taken = await takeIn(actor, db, storage, { file: path, originalName: file, ...said })
      return taken.asset.id
    })
    step(`file:${key}`, () => ({ [`file:${key}`]: assetId }))
  }
}

/** Oldest first, as a paper does, so that every story can name those before it. */
function publishStories(
  { db, progress }: Pick<Filling, 'db' | 'progress'>,
  { ledger, step, id }: { ledger: Ledger; step: Step; id: IdOf },
): number {
  const inOrder = demoStories
    .map((story) => ({ story, moment: publishedAt(story, ledger.startedAt) }))
    .toSorted((one, other) => one.moment - other.moment)
  let published = 0
  for (const [place, { story, moment }] of inOrder.entries()) {
    step(`story:${story.key}`, () => {
      published += 1
      return { [`story:${story.key}`]: publishStory(db, story, { id, moment }) }
    })
    progress('bài', place + 1, inOrder.length)
  }
  return published
}

function publishStory(
  db: Db,
  story: DemoStory,
  { id, moment }: { id: IdOf; moment: number },
): number {
  const { articleId } = draftArticle(actor, db, contentOf(story, id, moment))
  publishArticle(actor, db, { articleId, firstPublishedAt: moment })
  if (story.correction) {
    const { text, hoursLater } = story.correction
    correctArticle(actor, db, { articleId, text, at: moment + hoursLater * hour })
  }
  return articleId
}
