import type { Asset } from '#db/queries/assets'
import type { Block } from '../body/document.ts'
import { Refusal } from '../refusals.ts'
import { emptyStory, type StoryContent } from '../story.ts'
import type { Caption } from './caption-line.ts'
import type { CapturedBlock, CapturedPage } from './captured-page.ts'
import type { RelatedItem } from './related-items.ts'

/** A picture and the words that stand under it. */
export type CaptionedPicture = { assetId: number | null; caption: string; credit: string }

type Filing = Pick<StoryContent, 'sectionId' | 'source'>

/** How many pictures the page has places for: its captions, or one on top of a page without any. */
function picturePlaces(page: CapturedPage): number {
  const captions = page.body.filter(({ kind }) => kind === 'caption').length
  return Math.max(1, captions + (page.hero ? 1 : 0))
}

/** @throws Refusal when there are more pictures than the page has places for */
export function refuseTooManyPictures(page: CapturedPage, pictures: number) {
  const places = picturePlaces(page)
  if (pictures <= places) return
  throw new Refusal(
    `Có ${pictures} ảnh mà trang chỉ có chỗ cho ${places}: bớt ảnh, hoặc thêm dòng chú thích vào tệp.`,
  )
}

/**
 * The page as a story: the caption under the sapo becomes the picture on top, the others figures where
 * they stood. Pictures go to captions in order; where the page names no photographer, the picture's own credit
 * is used. A caption for which none is left keeps its place without one.
 */
export function storyOfPage(
  page: CapturedPage,
  pictures: readonly Pick<Asset, 'id' | 'credit'>[],
  filing: Filing,
): StoryContent {
  const left = [...pictures]
  const place = ({ caption, credit }: Caption): CaptionedPicture => {
    const picture = left.shift()
    return { assetId: picture?.id ?? null, caption, credit: credit || (picture?.credit ?? '') }
  }
  const onTop = page.hero ?? captionlessTop(page, pictures.length)
  const hero = onTop && place(onTop)
  const content = page.body.map((block) => blockOf(block, place))
  const { headline, sapo } = page
  return { ...emptyStory(), ...filing, headline, sapo, hero, body: bodyOf(content) }
}

function captionlessTop(page: CapturedPage, pictures: number): Caption | null {
  const hasCaptions = page.body.some(({ kind }) => kind === 'caption')
  return pictures > 0 && !hasCaptions ? { caption: '', credit: '' } : null
}

function blockOf(block: CapturedBlock, place: (caption: Caption) => CaptionedPicture): Block {
  if (block.kind === 'caption') {
    return { type: 'figure', attrs: { ...place(block), width: 'text' } }
  }
  return { type: 'paragraph', content: [{ type: 'text', text: block.text }] }
}

const bodyOf = (content: Block[]) => ({ ...emptyStory().body, content })

/** The pictures of a story, and the captions that wait for one, from the top down. */
export function picturesOf(story: StoryContent): CaptionedPicture[] {
  const figures = story.body.content.flatMap((block) =>
    block.type === 'figure' ? [block.attrs] : [],
  )
  return story.hero ? [story.hero, ...figures] : figures
}

/** A related item as a story of its own: headline and teaser, filed beside the story that names it. */
export function storyOfRelated(item: RelatedItem, beside: StoryContent): StoryContent {
  const source = beside.source && { ...beside.source, author: '', publishedAt: null }
  return {
    ...emptyStory(),
    sectionId: beside.sectionId,
    source,
    headline: item.headline,
    sapo: item.teaser,
  }
}
