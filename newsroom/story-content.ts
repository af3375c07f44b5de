import { Incomplete } from './refusals.ts'
import { type StoryContent, storyContent } from './story.ts'
import { nfc } from './text/nfc.ts'

/**
 * Checks what is to be stored as a story's content; every string becomes NFC.
 * @throws Incomplete with the path of each thing that is wrong
 */
export function parseStory(input: unknown): StoryContent {
  const result = storyContent.safeParse(normalise(input))
  if (result.success) return result.data
  throw new Incomplete(
    result.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      message: `Nội dung không hợp lệ ở ${issue.path.map(String).join('.') || 'bài'}: ${issue.message}`,
    })),
  )
}

/** What texts that were stored before these fields were thought of say of them. */
const unsaid = { media: null, transcript: '' } satisfies Partial<StoryContent>

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
