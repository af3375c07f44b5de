import type { ArticleType } from '#db/schema/articles'
import type { AssetKind } from '#db/schema/assets'
import type { Problem } from '../refusals.ts'
import { mediaInForce, type StoryContent } from '../story.ts'

type Kinds = ReadonlyMap<number, AssetKind>
type Need = (story: StoryContent, kinds: Kinds) => Problem | null

const fewestPhotos = 2

const need =
  (path: string, message: string, isMet: (story: StoryContent, kinds: Kinds) => boolean): Need =>
  (story, kinds) =>
    isMet(story, kinds) ? null : { path, message }

const isOfKind = (kind: AssetKind) => (story: StoryContent, kinds: Kinds) => {
  const media = mediaInForce(story)
  return media !== null && kinds.get(media.assetId) === kind
}
const hasHero = ({ hero }: StoryContent) => hero !== null
const hasTranscript = ({ transcript }: StoryContent) => transcript.trim() !== ''

const photos = ({ body }: StoryContent) =>
  body.content
    .map((block) => {
      if (block.type === 'gallery') return block.attrs.items.length
      return block.type === 'figure' ? 1 : 0
    })
    .reduce((sum: number, pictures) => sum + pictures, 0)

/** What a story of each type must have before readers see it, beyond what every story must. */
const needs: Record<ArticleType, Need[]> = {
  standard: [],
  brief: [],
  photo: [
    need(
      'body',
      `Phóng sự ảnh cần ít nhất ${fewestPhotos} ảnh trong bài.`,
      (story) => photos(story) >= fewestPhotos,
    ),
  ],
  video: [
    need('media', 'Bài video chưa có tệp video.', isOfKind('video')),
    need('hero', 'Bài video chưa có ảnh bìa: đặt ở chỗ ảnh đầu bài.', hasHero),
    need(
      'media.captions',
      'Tệp phụ đề đã chọn không phải phụ đề.',
      (story, kinds) =>
        !story.media?.captions || kinds.get(story.media.captions.assetId) === 'captions',
    ),
    need(
      'transcript',
      'Bài video cần phụ đề hoặc lời thoại bằng chữ, cho người không nghe được.',
      (story) => Boolean(story.media?.captions) || hasTranscript(story),
    ),
  ],
  audio: [need('media', 'Bài âm thanh chưa có tệp âm thanh.', isOfKind('audio'))],
  infographic: [
    need('hero', 'Bài đồ họa chưa có hình: đặt ở chỗ ảnh đầu bài.', hasHero),
    need(
      'transcript',
      'Bài đồ họa chưa có nội dung bằng chữ, cho người không nhìn thấy hình và máy tìm kiếm.',
      hasTranscript,
    ),
  ],
  emagazine: [need('hero', 'E-magazine chưa có ảnh mở đầu.', hasHero)],
}

/** What keeps a story of its type from readers. @param kinds of the assets that it names, those that are there */
export const problemsOfType = (story: StoryContent, kinds: Kinds): Problem[] =>
  needs[story.type].flatMap((asked) => asked(story, kinds) ?? [])
