import type { ArticleType } from '#db/schema/articles'
import type { AssetKind } from '#db/schema/assets'
import type { Problem } from '../refusals.ts'
import { mediaInForce, type StoryContent } from '../story.ts'
import type { Sentence } from '../text/sentence.ts'

type Kinds = ReadonlyMap<number, AssetKind>
type Need = (story: StoryContent, kinds: Kinds) => Problem | null

const fewestPhotos = 2

const need =
  (path: string, message: Sentence, isMet: (story: StoryContent, kinds: Kinds) => boolean): Need =>
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
      {
        vi: `Phóng sự ảnh cần ít nhất ${fewestPhotos} ảnh trong bài.`,
        en: `A photo story needs at least ${fewestPhotos} pictures in its text.`,
      },
      (story) => photos(story) >= fewestPhotos,
    ),
  ],
  video: [
    need(
      'media',
      { vi: 'Bài video chưa có tệp video.', en: 'The video story has no film.' },
      isOfKind('video'),
    ),
    need(
      'hero',
      {
        vi: 'Bài video chưa có ảnh bìa: đặt ở chỗ ảnh đầu bài.',
        en: 'The video story has no cover: put one where the opening picture stands.',
      },
      hasHero,
    ),
    need(
      'media.captions',
      {
        vi: 'Tệp phụ đề đã chọn không phải phụ đề.',
        en: 'The file chosen for captions holds none.',
      },
      (story, kinds) =>
        !story.media?.captions || kinds.get(story.media.captions.assetId) === 'captions',
    ),
    need(
      'transcript',
      {
        vi: 'Bài video cần phụ đề hoặc lời thoại bằng chữ, cho người không nghe được.',
        en: 'A video story needs captions or a transcript, for those who cannot hear it.',
      },
      (story) => Boolean(story.media?.captions) || hasTranscript(story),
    ),
  ],
  audio: [
    need(
      'media',
      { vi: 'Bài âm thanh chưa có tệp âm thanh.', en: 'The audio story has no recording.' },
      isOfKind('audio'),
    ),
  ],
  infographic: [
    need(
      'hero',
      {
        vi: 'Bài đồ họa chưa có hình: đặt ở chỗ ảnh đầu bài.',
        en: 'The graphic is missing: put it where the opening picture stands.',
      },
      hasHero,
    ),
    need(
      'transcript',
      {
        vi: 'Bài đồ họa chưa có nội dung bằng chữ, cho người không nhìn thấy hình và máy tìm kiếm.',
        en: 'The graphic is not told in words, for those who cannot see it and for search engines.',
      },
      hasTranscript,
    ),
  ],
  emagazine: [
    need(
      'hero',
      { vi: 'E-magazine chưa có ảnh mở đầu.', en: 'The e-magazine has no opening picture.' },
      hasHero,
    ),
  ],
}

/** What keeps a story of its type from readers. @param kinds of the assets that it names, those that are there */
export const problemsOfType = (story: StoryContent, kinds: Kinds): Problem[] =>
  needs[story.type].flatMap((asked) => asked(story, kinds) ?? [])
