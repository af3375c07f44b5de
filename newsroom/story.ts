import { z } from 'zod'
import { articleTypes, bylineRoles } from '#db/schema/articles'
import { schemaVersion } from '#newsroom/body/document'
import { articleBody } from '#newsroom/body/validate'
import { packed } from '#newsroom/text/sentence'

const entityId = z.int().positive()

/**
 * Everything of a story that is written, reviewed and published together: the content of a revision.
 * Strings are NFC; an absent choice is null; ids point into their tables.
 */
export const storyContent = z.strictObject({
  type: z.enum(articleTypes),
  /** BCP 47 tag of the text's language. */
  locale: z
    .string()
    .max(35)
    .regex(
      /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
      packed({
        vi: 'Ngôn ngữ ghi bằng mã như vi, en, zh-Hant',
        en: 'A language is a tag such as vi, en, zh-Hant',
      }),
    ),
  /** The story that this one is a translation of. */
  translationOf: entityId.nullable().default(null),
  headline: z.string(),
  /** For narrow places and search engines' titles. */
  shortTitle: z.string().nullable(),
  sapo: z.string(),
  /** Null until the desk chooses one; the headline's slug is used until then. */
  slug: z.string().nullable(),
  socialTitle: z.string().nullable(),
  sectionId: entityId.nullable(),
  topicId: entityId.nullable(),
  tagIds: z.array(entityId),
  bylines: z.array(
    z.strictObject({
      authorId: entityId,
      penNameId: entityId.nullable(),
      role: z.enum(bylineRoles),
    }),
  ),
  source: z
    .strictObject({
      sourceId: entityId,
      author: z.string(),
      url: z.string().nullable(),
      publishedAt: z.int().nullable(),
    })
    .nullable(),
  hero: z
    .strictObject({
      assetId: entityId.nullable(),
      caption: z.string(),
      credit: z.string(),
    })
    .nullable(),
  /** The film or the recording that a video or audio story is about; captions are a file of their own. */
  media: z
    .strictObject({
      assetId: entityId,
      captions: z.strictObject({ assetId: entityId }).nullable(),
    })
    .nullable()
    .default(null),
  /**
   * What a film, a recording or a graphic says, in words: paragraphs with a blank line between them. Read by
   * those who cannot see or hear it, and by search engines.
   */
  transcript: z
    .string()
    .max(
      100_000,
      packed({
        vi: 'Phần chữ thay thế dài quá 100.000 ký tự',
        en: 'The transcript is longer than 100,000 characters',
      }),
    )
    .default(''),
  /** Hand-picked, in order. */
  relatedIds: z.array(entityId),
  body: articleBody,
})

export type StoryContent = z.infer<typeof storyContent>

/** A story with nothing written yet. */
export const emptyStory = (): StoryContent => ({
  type: 'standard',
  locale: 'vi',
  translationOf: null,
  headline: '',
  shortTitle: null,
  sapo: '',
  slug: null,
  socialTitle: null,
  sectionId: null,
  topicId: null,
  tagIds: [],
  bylines: [],
  source: null,
  hero: null,
  media: null,
  transcript: '',
  relatedIds: [],
  body: { type: 'doc', schemaVersion, content: [] },
})

/** The film or the recording, where the story's type shows one: another type keeps it for later. */
export const mediaInForce = ({ type, media }: StoryContent): StoryContent['media'] =>
  type === 'video' || type === 'audio' ? media : null

/** The assets that a story shows outside its body: opening picture, film or recording, captions. */
export function assetsBesideBody(content: StoryContent): number[] {
  const media = mediaInForce(content)
  return [content.hero?.assetId, media?.assetId, media?.captions?.assetId].filter(
    (id) => typeof id === 'number',
  )
}
