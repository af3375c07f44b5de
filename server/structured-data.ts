import type { Picture, Place, Story } from '#newsroom/reading'
import type { Settings } from '#newsroom/settings'
import { teaser } from '#newsroom/text/cut'
import { isoLocal } from '#newsroom/text/dates'
import { absolute, sharedPictures } from './metadata.ts'

/** JSON-LD after https://schema.org and developers.google.com/search/docs/appearance/structured-data/article. */

/** The paper itself. */
export function organisation({ siteName, description, masthead }: Settings) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': absolute('/#toa-soan'),
    name: siteName,
    url: absolute('/'),
    logo: {
      '@type': 'ImageObject',
      ...{ url: absolute('/icon-512.png'), width: 512, height: 512 },
    },
    description,
    correctionsPolicy: absolute('/cai-chinh'),
    ...(masthead.email && { email: masthead.email }),
    ...(masthead.telephone && { telephone: masthead.telephone }),
    ...(masthead.address && { address: masthead.address }),
  }
}

/** Where a page lies, from the front page down to itself. */
export function breadcrumbs(places: Omit<Place, 'id'>[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Trang chủ', path: '/' }, ...places].map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: absolute(path),
    })),
  }
}

export function newsArticle(story: Story, settings: Settings) {
  const { headline, path, sapo, publishedAt, updatedAt, signatures, source, hero, section } = story
  const images = hero ? imagesOf(hero.picture, hero) : []
  const persons = signatures.map(({ name, path: page }) => ({
    '@type': 'Person',
    name,
    url: absolute(page),
  }))
  const paper = { '@id': absolute('/#toa-soan') }
  return {
    '@type': 'NewsArticle',
    headline: teaser(headline, 110),
    ...(headline.length > 110 && { alternativeHeadline: headline }),
    ...(sapo && { description: sapo }),
    mainEntityOfPage: absolute(path),
    url: absolute(path),
    datePublished: isoLocal(publishedAt),
    dateModified: isoLocal(updatedAt ?? publishedAt),
    inLanguage: story.locale,
    articleSection: section.name,
    wordCount: story.wordCount,
    ...(story.tags.length > 0 && { keywords: story.tags.map(({ name }) => name).join(', ') }),
    ...(images.length > 0 && { image: images }),
    ...mediaOf(story),
    author: persons.length > 0 ? persons : [outlet(source) ?? organisation(settings)],
    publisher: paper,
    isAccessibleForFree: true,
    ...(source && { sourceOrganization: outlet(source) }),
    ...(story.corrections.length > 0 && {
      correction: story.corrections.map(({ text, at }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: isoLocal(at),
      })),
    }),
  }
}

const imagesOf = (picture: Picture, { caption, credit }: { caption: string; credit: string }) =>
  sharedPictures(picture).map(({ url, width, height }) => ({
    '@type': 'ImageObject',
    ...{ url, width, height },
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
  }))

/** A film or a recording; a film is found by its picture, so one without is not named. */
function mediaOf({ media, headline, sapo, publishedAt, hero }: Story) {
  const { kind, url, mediaType, durationMs } = media?.file ?? {}
  if (!url || durationMs === null || durationMs === undefined) return {}
  const said = {
    name: headline,
    contentUrl: absolute(url),
    duration: `PT${Math.max(1, Math.round(durationMs / 1000))}S`,
  }
  if (kind === 'audio') {
    return { audio: { '@type': 'AudioObject', ...said, encodingFormat: mediaType } }
  }
  const thumbnailUrl = sharedPictures(hero?.picture).map((picture) => picture.url)
  if (kind !== 'video' || thumbnailUrl.length === 0) return {}
  const about = { description: sapo || headline, thumbnailUrl, uploadDate: isoLocal(publishedAt) }
  return { video: { '@type': 'VideoObject', ...said, ...about } }
}

/** The pictures of a story as a gallery, after https://schema.org/ImageGallery; null below three of them. */
export function imageGallery({ headline, path, frames }: Story) {
  const image = frames.flatMap((picture) => imagesOf(picture, picture))
  if (image.length < 3) return null
  const url = absolute(path)
  return { '@type': 'ImageGallery', name: headline, url, isPartOf: url, image }
}

function outlet(source: Story['source']) {
  if (!source) return null
  return { '@type': 'Organization', name: source.name, ...(source.url && { url: source.url }) }
}

/** Several facts as one script. */
export const graph = (...facts: (object | null)[]) => ({
  '@context': 'https://schema.org',
  '@graph': facts.filter((fact) => fact !== null),
})
