import type { Choice, Choices } from '#newsroom/editor-choices'
import type { StoryContent } from '#newsroom/story'
import type { Messages } from '../messages/vi.ts'

type Facts = Omit<StoryContent, 'headline' | 'sapo' | 'hero' | 'body'>
type Known = { messages: Messages; choices: Choices; tags: readonly Choice[] }

const nameIn = (list: readonly Choice[], id: number | null) =>
  id === null ? '' : (list.find((choice) => choice.id === id)?.name ?? `#${id}`)

/**
 * What is said of a story beside its text, a line for each thing that is otherwise in another text of it.
 * A name that this tab has not met stands as its number.
 */
export function factWords(story: Facts, other: Facts, { messages, choices, tags }: Known): string {
  const { editor, types } = messages
  const { fields: words } = editor
  const authors = choices.authors.map(({ id, name }) => ({ id, name }))
  const sections = choices.sections.map(({ id, path }) => ({ id, name: path }))
  const lines: [keyof Facts, string, string][] = [
    ['type', types.label, types.names[story.type]],
    ['sectionId', words.section, nameIn(sections, story.sectionId)],
    [
      'bylines',
      words.authors,
      story.bylines.map(({ authorId }) => nameIn(authors, authorId)).join(', '),
    ],
    [
      'source',
      words.source,
      [nameIn(choices.sources, story.source?.sourceId ?? null), story.source?.author]
        .filter(Boolean)
        .join(', '),
    ],
    ['topicId', words.topic, nameIn(choices.topics, story.topicId)],
    ['tagIds', words.tags, story.tagIds.map((id) => nameIn(tags, id)).join(', ')],
    ['relatedIds', words.related, words.relatedCount(story.relatedIds.length)],
    ['slug', words.slug, story.slug ?? ''],
    ['shortTitle', words.shortTitle, story.shortTitle ?? ''],
    ['socialTitle', words.socialTitle, story.socialTitle ?? ''],
    ['transcript', types.transcripts.video, story.transcript],
    ['media', types.film, story.media === null ? '' : `#${story.media.assetId}`],
  ]
  return lines
    .filter(([key]) => JSON.stringify(story[key]) !== JSON.stringify(other[key]))
    .map(([, name, value]) => `${name}: ${value || '–'}`)
    .join('\n')
}
