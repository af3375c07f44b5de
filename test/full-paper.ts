import type { Db } from '#db/connection'
import { renditions } from '#db/schema/assets'
import { authors } from '#db/schema/authors'
import { sections } from '#db/schema/sections'
import { tags } from '#db/schema/tags'
import { topics } from '#db/schema/topics'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle } from '#newsroom/articles/write'
import { correctArticle } from '#newsroom/corrections'
import type { StoryContent } from '#newsroom/story'
import { pictureRow, readyStory, system } from './cast.ts'

const hour = 3_600_000

/** A paper with everything that a list can show: sections, a topic, a tag, an author, pictures, stories. */
export function fullPaper(db: Db, { stories = 80, now = Date.now() } = {}) {
  const times = { createdAt: now, updatedAt: now }
  const made = <Row>(row: Row) => ({ ...row, ...times })
  const sectionIds = Array.from({ length: 9 }, (_, at) => {
    const values = made({ slug: `muc-${at}`, name: `Mục ${at}`, position: at })
    return db.insert(sections).values(values).returning().get().id
  })
  const [firstId = 0] = sectionIds
  const subId = db
    .insert(sections)
    .values(made({ slug: 'con', name: 'Mục con', parentId: firstId }))
    .returning()
    .get().id
  const pictureIds = ['a', 'b', 'c', 'd', 'e'].map((seed) => picture(db, seed, now))
  const [portraitAssetId = 0] = pictureIds
  const topicId = db
    .insert(topics)
    .values(
      made({
        ...{ slug: 'su-kien', name: 'Sự kiện', description: 'Từng ngày.' },
        ...{ opensAt: now - 900 * hour, closesAt: now + 5 * hour, bannerAssetId: portraitAssetId },
      }),
    )
    .returning()
    .get().id
  const tagId = db
    .insert(tags)
    .values({ slug: 'che', name: 'chè', sortKey: 'che', createdAt: now })
    .returning()
    .get().id
  const authorId = db
    .insert(authors)
    .values(made({ slug: 'lan', name: 'Lan', sortKey: 'lan', portraitAssetId }))
    .returning()
    .get().id
  const articleIds = Array.from({ length: stories }, (_, at) => {
    const sectionId = at % 18 === 0 ? subId : (sectionIds[at % 9] ?? firstId)
    const byline = { authorId, penNameId: null }
    const content: Partial<StoryContent> = {
      headline: `Bài số ${at}`,
      topicId: at % 5 === 0 ? topicId : null,
      tagIds: [tagId],
      bylines: [
        { ...byline, role: 'text' },
        { ...byline, role: 'photo' },
      ],
      hero: at % 3 === 0 ? null : { assetId: portraitAssetId, caption: '', credit: '' },
      ...(at === 31 && { body: galleryOf(pictureIds) }),
    }
    return publish(db, readyStory(sectionId, content), now - (at + 1) * hour)
  })
  const [corrected] = articleIds
  if (corrected) correctArticle(system, db, { articleId: corrected, text: 'Đúng là 126 ha.' })
  return { sectionIds, subId, topicId, tagId, authorId, articleIds }
}

/** A published story, newest at `firstPublishedAt` (UTC epoch milliseconds). */
function publish(db: Db, content: Partial<StoryContent>, firstPublishedAt: number): number {
  const { articleId } = draftArticle(system, db, content)
  publishArticle(system, db, { articleId, firstPublishedAt })
  return articleId
}

function picture(db: Db, seed: string, createdAt: number): number {
  const assetId = pictureRow(db, { seed })
  const size = { format: 'jpeg', width: 960, height: 640, bytes: 1000 } as const
  db.insert(renditions)
    .values({ assetId, ...size, createdAt })
    .run()
  return assetId
}

const galleryOf = (assetIds: number[]): StoryContent['body'] => ({
  type: 'doc',
  schemaVersion: 1,
  content: [
    {
      type: 'gallery',
      attrs: {
        caption: '',
        items: assetIds.map((assetId) => ({ assetId, caption: 'Ảnh', credit: '' })),
      },
    },
  ],
})
