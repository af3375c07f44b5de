import type { Db } from '#db/connection'
import { assetById } from '#db/queries/assets'
import { type NamedIds, namesOf, storiesByIds } from '#db/queries/story-history'
import type { Actor } from './actor.ts'
import { referencesOf } from './body/text.ts'
import type { Naming } from './comparison/stories.ts'
import { may } from './permissions.ts'
import type { StoryContent } from './story.ts'
import { dateOnly } from './text/dates.ts'
import { languageName } from './text/languages.ts'

const typeNames: Record<StoryContent['type'], string> = {
  standard: 'Tin, bài',
  photo: 'Phóng sự ảnh',
  video: 'Video',
  audio: 'Âm thanh',
  infographic: 'Đồ họa',
  emagazine: 'E-magazine',
  brief: 'Tin vắn',
}

/** How texts name what they hold by id; a story that the actor may not know of has a number only. */
export function namingOf(actor: Actor, db: Db, contents: readonly StoryContent[]): Naming {
  const names = namesOf(db, idsIn(contents))
  const headlines = headlinesFor(actor, db, contents)
  const headlineOf = (id: number) => headlines.get(id) ?? `#${id}`
  const name = (kind: keyof NamedIds, id: number) => names[kind].get(id) ?? `#${id}`
  const list = (parts: readonly string[]) => parts.join(', ')
  return {
    headlineOf,
    factsOf: ({ sectionId, topicId, tagIds, bylines, source, relatedIds, ...content }) => ({
      type: typeNames[content.type],
      language: languageName(content.locale).vi,
      translationOf: content.translationOf === null ? '' : headlineOf(content.translationOf),
      section: sectionId === null ? '' : name('sections', sectionId),
      topic: topicId === null ? '' : name('topics', topicId),
      tags: list(tagIds.map((id) => name('tags', id))),
      bylines: list(
        bylines.map(({ authorId, penNameId }) =>
          penNameId === null ? name('authors', authorId) : name('penNames', penNameId),
        ),
      ),
      source: source
        ? [
            `${source.author}/${name('sources', source.sourceId)}`,
            source.url ?? '',
            source.publishedAt === null ? '' : dateOnly(source.publishedAt),
          ]
            .filter(Boolean)
            .join(' ')
        : '',
      related: list(relatedIds.map(headlineOf)),
      slug: content.slug ?? '',
      shortTitle: content.shortTitle ?? '',
      socialTitle: content.socialTitle ?? '',
      media: list(
        [content.media?.assetId, content.media?.captions?.assetId]
          .filter((id) => typeof id === 'number')
          .map((id) => assetById(db, id)?.originalName ?? `#${id}`),
      ),
    }),
  }
}

function idsIn(contents: readonly StoryContent[]): NamedIds {
  const all = (pick: (content: StoryContent) => (number | null)[]) => [
    ...new Set(contents.flatMap(pick).filter((id) => id !== null)),
  ]
  return {
    sections: all(({ sectionId }) => [sectionId]),
    topics: all(({ topicId }) => [topicId]),
    tags: all(({ tagIds }) => tagIds),
    authors: all(({ bylines }) => bylines.map(({ authorId }) => authorId)),
    penNames: all(({ bylines }) => bylines.map(({ penNameId }) => penNameId)),
    sources: all(({ source }) => [source?.sourceId ?? null]),
  }
}

function headlinesFor(actor: Actor, db: Db, contents: readonly StoryContent[]) {
  const ids = contents.flatMap(({ body, relatedIds, translationOf }) => [
    ...referencesOf(body).articleIds,
    ...relatedIds,
    ...(translationOf === null ? [] : [translationOf]),
  ])
  const named = storiesByIds(db, [...new Set(ids)]).flatMap((story) => {
    const topSectionId = story.parentSectionId ?? story.sectionId
    const seen = may(actor, 'article.view', { createdBy: story.createdBy, topSectionId })
    const headline = seen ? story.headline : story.publishedHeadline
    return headline === null ? [] : [[story.id, headline] as const]
  })
  return new Map(named)
}
