import type { Db } from '#db/connection'
import { write } from '#db/write'
import type { System } from '#newsroom/actor'
import { publishArticle } from '#newsroom/articles/publish'
import { approveArticle, submitArticle, trashArticle } from '#newsroom/articles/review'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle, saveArticle } from '#newsroom/articles/write'
import type { StoryContent } from '#newsroom/story'
import { pick } from './grammar.ts'
import type { Paper } from './paper.ts'
import { seeded } from './seeded.ts'

type Step = (actor: System, db: Db, articleId: number, content: StoryContent) => void

/** Where work in progress stands; drafts, which are the most, have had nothing done to them. */
const steps: Record<string, Step> = {
  draft: () => {},
  submitted: (actor, db, articleId) => submitArticle(actor, db, { articleId }),
  approved: (actor, db, articleId) => approveArticle(actor, db, { articleId }),
  amended(actor, db, articleId, content) {
    const { version } = publishArticle(actor, db, { articleId })
    const headline = `${content.headline} (sửa)`
    saveArticle(actor, db, { articleId, fromVersion: version, content: { ...content, headline } })
  },
  withdrawn(actor, db, articleId) {
    publishArticle(actor, db, { articleId })
    withdrawArticle(actor, db, { articleId, reason: 'Bài trùng với một tin đã đăng.' })
  },
  trashed: (actor, db, articleId) => trashArticle(actor, db, { articleId }),
}

/** As many go onto the disk together: waiting for it takes longer than what is done to a story. */
const handful = 50

/** Lays a twentieth as many stories as were published, five hundred at the most, into the desk's trays. */
export function fillTrays(
  actor: System,
  db: Db,
  { paper, count, writeStory }: { paper: Paper; count: number; writeStory: () => StoryContent },
) {
  const random = seeded(count)
  const lay = () => {
    const content = writeStory()
    const { articleId } = draftArticle(pick(random, paper.reporters), db, content)
    pick(random, Object.values(steps))(actor, db, articleId, content)
  }
  for (let left = Math.min(500, Math.floor(count / 20)); left > 0; left -= handful) {
    write(db, () => {
      for (let story = Math.min(handful, left); story > 0; story--) lay()
    })
  }
}
