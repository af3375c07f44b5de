import { publishedAddress, shelfSlugs, withdrawnContent } from '#db/queries/changed-subjects'
import type { Reader } from '#db/write'
import { articlePath, authorPath, sectionPath, tagPath, topicPath } from '../addresses.ts'
import { topSectionOf } from '../articles/load.ts'
import { readStory } from '../story-content.ts'
import { slug } from '../text/slug.ts'

/** Paths of the pages whose lists these keys name, the whole paper's as `/`. */
export function listPathsOf(db: Reader, keys: readonly string[]): string[] {
  const paths = keys.flatMap((key): string[] => {
    if (key === 'feeds') return ['/']
    const [, shelf, id] = /^list:(section|topic|tag|author):(\d+)$/.exec(key) ?? []
    const found = shelf && shelfSlugs(db, shelf as 'section', Number(id))
    if (!found) return []
    switch (shelf) {
      case 'section':
        return [found.parent ? sectionPath(found.parent, found.slug) : sectionPath(found.slug)]
      case 'topic':
        return [topicPath(found.slug)]
      case 'tag':
        return [tagPath(found.slug)]
      default:
        return [authorPath(found.slug)]
    }
  })
  return [...new Set(paths)]
}

/** Paths of the stories that these keys name: where they are, or where they were until they were taken down. */
export const changedStoryPaths = (db: Reader, keys: readonly string[]): string[] =>
  keys.flatMap((key) => {
    const [, id] = /^article:(\d+)$/.exec(key) ?? []
    const path = id && storyPath(db, Number(id))
    return path ? [path] : []
  })

function storyPath(db: Reader, id: number): string | null {
  const out = publishedAddress(db, id)
  if (out) return articlePath(out.topSectionSlug, out.slug, id)
  const json = withdrawnContent(db, id)
  if (json === null) return null
  const content = readStory(json)
  const topId = topSectionOf(db, content.sectionId)
  const top = topId === null ? undefined : shelfSlugs(db, 'section', topId)
  return top ? articlePath(top.slug, content.slug ?? slug(content.headline), id) : null
}
