import { openDatabase } from '#db/connection'
import { publishArticle } from '#newsroom/articles/publish'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle, saveArticle } from '#newsroom/articles/write'
import { emptyStory } from '#newsroom/story'
import { system } from '#test/cast'

// Writes for as long as its parent lives into the file given, and acknowledges each write once its verb has returned.
const [file = '', section = ''] = process.argv.slice(2)
const sectionId = Number(section)
const db = openDatabase(file)

const acknowledge = (saved: { articleId: number; version: number }, state: string) =>
  process.stdout.write(`${saved.articleId} ${saved.version} ${state}\n`)

const parent = process.ppid
for (let turn = 0; process.ppid === parent; turn++) {
  const content = { ...emptyStory(), headline: `Tin ${turn}`, sapo: 'Một đoạn ngắn.', sectionId }
  const drafted = draftArticle(system, db, content)
  acknowledge(drafted, 'draft')
  const { articleId, version } = drafted
  acknowledge(saveArticle(system, db, { articleId, fromVersion: version, content }), 'draft')
  acknowledge(publishArticle(system, db, { articleId }), 'published')
  if (turn % 3 === 0) {
    acknowledge(withdrawArticle(system, db, { articleId, reason: 'Đăng nhầm' }), 'withdrawn')
  }
}
