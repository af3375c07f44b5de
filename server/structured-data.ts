import type { Place, Story } from '#newsroom/reading'
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
    description,
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
  const images = sharedPictures(hero?.picture).map(({ url, width, height }) => ({
    '@type': 'ImageObject',
    url,
    width,
    height,
    ...(hero?.caption && { caption: hero.caption }),
    ...(hero?.credit && { creditText: hero.credit }),
  }))
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

function outlet(source: Story['source']) {
  if (!source) return null
  return { '@type': 'Organization', name: source.name, ...(source.url && { url: source.url }) }
}

/** Several facts as one script. */
export const graph = (...facts: object[]) => ({ '@context': 'https://schema.org', '@graph': facts })
