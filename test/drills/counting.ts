import { openDatabase } from '#db/connection'
import { writeViews } from '#newsroom/most-read'
import { ReadingCounter } from '#newsroom/reading-counter'

// Counts readers for as long as its parent lives, and writes them in batches; says how many it has counted and how many are written.
const [file = '', story = ''] = process.argv.slice(2)
const articleId = Number(story)
const db = openDatabase(file)
const counter = new ReadingCounter()
const run = process.pid

const parent = process.ppid
for (let turn = 1; process.ppid === parent; turn++) {
  for (let reader = 0; reader < 10; reader++) {
    const address = `${run}.${turn}.${reader}`
    const userAgent = 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/145.0'
    counter.count({ articleId, address, userAgent, at: Date.now() })
  }
  process.stdout.write(`counted ${turn * 10}\n`)
  if (turn % 4 === 0) {
    counter.handOver((counts) => writeViews(db, counts))
    process.stdout.write(`written ${turn * 10}\n`)
  }
}
