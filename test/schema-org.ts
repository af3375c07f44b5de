import { z } from 'zod'

/**
 * What a page may say of itself to search engines: the part of https://schema.org that this paper uses, with
 * what developers.google.com/search/docs/appearance/structured-data asks for. Nothing else is allowed in it.
 */

const address = z.url({ protocol: /^https?$/ })
const words = z.string().refine((text) => text.trim() === text && text !== '', 'empty words')
const moment = z.iso.datetime({ offset: true }).endsWith('+07:00')
const reference = z.strictObject({ '@id': address })
const type = <Name extends string>(name: Name) => z.literal(name)

const image = z.strictObject({
  '@type': type('ImageObject'),
  url: address,
  width: z.int().positive(),
  height: z.int().positive(),
  caption: words.optional(),
  creditText: words.optional(),
})

const organisation = z.strictObject({
  '@type': type('NewsMediaOrganization'),
  '@id': address,
  name: words,
  url: address,
  logo: image,
  description: z.string(),
  email: words.optional(),
  telephone: words.optional(),
  address: words.optional(),
  parentOrganization: z.strictObject({ '@type': type('Organization'), name: words }).optional(),
  correctionsPolicy: address.optional(),
  masthead: address.optional(),
})

const outlet = z.strictObject({
  '@type': type('Organization'),
  name: words,
  url: address.optional(),
})

const person = z.strictObject({
  '@type': type('Person'),
  name: words,
  url: address,
  jobTitle: words.optional(),
  description: words.optional(),
  alternateName: z.array(words).min(1).optional(),
  image: address.optional(),
})

const breadcrumbs = z
  .strictObject({
    '@type': type('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': type('ListItem'),
          position: z.int().positive(),
          name: words,
          item: address,
        }),
      )
      .min(2),
  })
  .refine(
    ({ itemListElement }) => itemListElement.every(({ position }, at) => position === at + 1),
    'positions count from 1',
  )

const video = z.strictObject({
  '@type': type('VideoObject'),
  name: words,
  description: words,
  thumbnailUrl: z.array(address).min(1),
  uploadDate: moment,
  contentUrl: address,
  duration: z.iso.duration(),
})

const audio = z.strictObject({
  '@type': type('AudioObject'),
  name: words,
  contentUrl: address,
  encodingFormat: words,
  duration: z.iso.duration(),
})

const article = z.strictObject({
  '@type': type('NewsArticle'),
  headline: words.max(110),
  alternativeHeadline: words.optional(),
  description: words.optional(),
  mainEntityOfPage: address,
  url: address,
  datePublished: moment,
  dateModified: moment,
  inLanguage: words,
  articleSection: words,
  wordCount: z.int().nonnegative(),
  keywords: words.optional(),
  image: z.array(image).min(1).optional(),
  author: z.array(z.union([person, outlet, organisation])).min(1),
  publisher: reference,
  isAccessibleForFree: z.literal(true),
  sourceOrganization: outlet.optional(),
  video: video.optional(),
  audio: audio.optional(),
  correction: z
    .array(
      z.strictObject({ '@type': type('CorrectionComment'), text: words, datePublished: moment }),
    )
    .min(1)
    .optional(),
})

const gallery = z.strictObject({
  '@type': type('ImageGallery'),
  name: words,
  url: address,
  isPartOf: address,
  image: z.array(image).min(2),
})

const itemList = z.strictObject({
  '@type': type('ItemList'),
  itemListElement: z.array(
    z.strictObject({
      '@type': type('ListItem'),
      position: z.int().positive(),
      name: words,
      url: address,
    }),
  ),
})

const collection = {
  '@id': address,
  url: address,
  name: words,
  description: words.optional(),
  inLanguage: words,
  isPartOf: z.strictObject({ '@type': type('WebSite'), '@id': address, name: words }),
}

const site = z.strictObject({
  '@type': type('WebSite'),
  '@id': address,
  name: words,
  description: z.string(),
  url: address,
  inLanguage: words,
  publisher: reference,
})

const information = z.strictObject({
  '@type': type('WebPage'),
  '@id': address,
  url: address,
  name: words,
  description: words.optional(),
  inLanguage: words,
  publisher: reference,
})

const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z
    .array(
      z.discriminatedUnion('@type', [
        article,
        organisation,
        breadcrumbs,
        gallery,
        site,
        information,
        z.strictObject({ '@type': type('CollectionPage'), ...collection, mainEntity: itemList }),
        z.strictObject({ '@type': type('ProfilePage'), ...collection, mainEntity: person }),
      ]),
    )
    .min(1),
})

/** The facts of a page by their kind. @throws naming what schema.org does not allow */
export const factsOf = (html: string): string[] => {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
  return [...scripts].flatMap(([, json = '']) =>
    graph.parse(JSON.parse(json))['@graph'].map((fact) => fact['@type']),
  )
}
