import { element, type Html, joined, nothing, text } from '../body/element.ts'
import { toHtml } from '../body/html.ts'
import { type AssetView, jpegWithin } from '../body/picture.ts'
import type { Resolved } from '../body/serialize/context.ts'
import { creditLine } from '../body/serialize/pictures.ts'
import { bodyWords } from '../body/serialize/words.ts'
import type { StoryContent } from '../story.ts'
import { languageAround } from '../text/languages.ts'

type Parts = {
  content: Pick<StoryContent, 'hero' | 'body' | 'sapo' | 'locale'>
  /** Texts of its corrections, oldest first. */
  corrections: string[]
  /** `Theo Cao Cường/LCĐT`; null where the story was written here. */
  sourceLine: string | null
}

/** A whole story for those who read it elsewhere: everything that its page says, and nothing around it. */
export function feedHtml(
  { content, corrections, sourceLine }: Parts,
  resolved: Pick<Resolved, 'assets' | 'stories'> & { siteUrl: string },
): Html {
  const { hero, body, sapo } = content
  const words = bodyWords[languageAround(content.locale)]
  const asset = hero?.assetId ? resolved.assets.get(hero.assetId) : undefined
  return joined([
    sapo ? element('p', {}, element('strong', {}, text(sapo))) : nothing,
    hero && asset
      ? heroHtml(asset, hero, { siteUrl: resolved.siteUrl, photo: words.photo })
      : nothing,
    toHtml(body, { ...resolved, locale: content.locale, target: 'feed' }),
    ...corrections.map((correction) =>
      element('p', {}, element('strong', {}, text(`${words.correction}: `)), text(correction)),
    ),
    sourceLine ? element('p', {}, element('em', {}, text(sourceLine))) : nothing,
  ])
}

function heroHtml(
  asset: AssetView,
  { caption, credit }: { caption: string; credit: string },
  { siteUrl, photo }: { siteUrl: string; photo: string },
): Html {
  const jpeg = jpegWithin(asset, 1280)
  if (!jpeg) return nothing
  const words = [caption, credit && creditLine(credit, photo)].filter(Boolean).join(' ')
  return element(
    'figure',
    {},
    element('img', {
      src: siteUrl + jpeg.url,
      alt: asset.decorative ? '' : asset.alt,
      width: jpeg.width,
      height: jpeg.height,
    }),
    words ? element('figcaption', {}, text(words)) : nothing,
  )
}
