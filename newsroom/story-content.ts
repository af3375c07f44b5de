import { problemsIn } from './filled-in.ts'
import { Incomplete } from './refusals.ts'
import { type StoryContent, storyContent } from './story.ts'
import { nfc } from './text/nfc.ts'
import { inBothLanguages } from './text/schema-words.ts'
import { spoken } from './text/sentence.ts'

/**
 * Checks what is to be stored as a story's content; every string becomes NFC.
 * @throws Incomplete with the path of each thing that is wrong
 */
export function parseStory(input: unknown): StoryContent {
  const result = storyContent.safeParse(normalise(input), { error: inBothLanguages })
  if (result.success) return result.data
  throw new Incomplete(
    problemsIn(result.error).map(({ path, message }) => ({
      path,
      message: {
        vi: `Nội dung không hợp lệ ở ${path || 'bài'}: ${spoken(message, 'vi')}`,
        en: `The content is not valid at ${path || 'the story'}: ${spoken(message, 'en')}`,
      },
    })),
  )
}

/** What texts that were stored before these fields were thought of say of them. */
const unsaid = { media: null, transcript: '', translationOf: null } satisfies Partial<StoryContent>

/** The content of a stored revision, which was checked when it was stored. */
export const readStory = (json: string): StoryContent => ({ ...unsaid, ...JSON.parse(json) })

function normalise(value: unknown): unknown {
  if (typeof value === 'string') return nfc(value)
  if (Array.isArray(value)) return value.map(normalise)
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalise(inner)]))
  }
  return value
}
