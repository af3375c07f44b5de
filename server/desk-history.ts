import type { Db } from '#db/connection'
import type { Person } from '#newsroom/actor'
import type { Comparison } from '#newsroom/comparison/stories'
import { compareVersions, readHistory, versionToCompare } from '#newsroom/history'
import { readPictures } from './cards.ts'

type Asked = { storyId: number; before: number | null; after: number | null }

/** A story's history with two of its versions compared: those asked for, else the last with the one that matters most. */
export function readHistoryPage(person: Person, db: Db, asked: Asked) {
  const history = readHistory(person, db, asked.storyId)
  const after = asked.after ?? history.versions[0]?.number ?? null
  const before = asked.before ?? (after === null ? null : versionToCompare(history.versions, after))
  const comparison =
    before === null || after === null
      ? null
      : compareVersions(person, db, { articleId: asked.storyId, before, after })
  return {
    history,
    before,
    after,
    comparison,
    pictures: readPictures(db, comparison ? picturesIn(comparison) : []),
    now: Date.now(),
  }
}

const picturesIn = ({ parts }: Comparison) =>
  parts.flatMap((part) =>
    part.kind === 'same'
      ? part.units.flatMap(({ pictures }) => pictures)
      : [...(part.before?.pictures ?? []), ...(part.after?.pictures ?? [])],
  )
