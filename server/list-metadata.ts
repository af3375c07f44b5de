import type { Metadata } from 'next'
import { pagePath } from '#newsroom/addresses'
import type { Picture, Place, StoryCard } from '#newsroom/reading'
import { teaser } from '#newsroom/text/cut'
import { absentMetadata, absolute, pageMetadata, sharedPictures } from './metadata.ts'
import { readSiteSettings } from './reads.ts'
import { breadcrumbs, graph, organisation } from './structured-data.ts'

/** What a list page says about itself. */
export type ListFacts = {
  name: string
  description: string
  path: string
  page: number
  /** Whether the list can be followed by itself. */
  hasFeeds?: boolean
  picture?: Picture | null
}

/** Search engines show about this many characters. */
const longestDescription = 160

const titleOf = ({ name, page }: ListFacts) => (page > 1 ? `${name}, trang ${page}` : name)

export const listMetadata = (facts: ListFacts): Metadata =>
  pageMetadata({
    settings: readSiteSettings(),
    title: titleOf(facts),
    description: teaser(facts.description, longestDescription) || titleOf(facts),
    path: pagePath(facts.path, facts.page),
    feedsOf: facts.hasFeeds ? facts : undefined,
    picture: facts.picture,
  })

/** The front page goes by the paper's name, and is shared with the picture of its lead. */
export function frontMetadata(lead: StoryCard | null): Metadata {
  const settings = readSiteSettings()
  const { description } = settings
  return pageMetadata({ settings, title: null, description, path: '/', picture: lead?.picture })
}

/** What a page of the paper about itself says to search engines. */
type InfoFacts = { title: string; description: string; path: string }

export const infoMetadata = ({ title, description, path }: InfoFacts): Metadata => {
  const settings = readSiteSettings()
  return pageMetadata({ settings, title, description: description || title, path })
}

/** A page about the paper, after https://schema.org/WebPage. */
export function infoLd({ title, description, path }: InfoFacts) {
  const page = {
    '@type': 'WebPage',
    '@id': absolute(path),
    url: absolute(path),
    name: title,
    ...(description && { description }),
    inLanguage: 'vi',
    publisher: { '@id': absolute('/#toa-soan') },
  }
  return graph(page, breadcrumbs([{ name: title, path }]), organisation(readSiteSettings()))
}

/** For addresses where nothing stands. */
export const missingMetadata = (): Metadata =>
  absentMetadata('Không tìm thấy trang', readSiteSettings())

/** The paper and its site, after https://schema.org/WebSite. */
export function frontLd() {
  const settings = readSiteSettings()
  const paper = organisation(settings)
  const site = {
    '@type': 'WebSite',
    '@id': absolute('/#trang'),
    name: settings.siteName,
    description: settings.description,
    url: absolute('/'),
    inLanguage: 'vi',
    publisher: { '@id': paper['@id'] },
  }
  return graph(site, paper)
}

/** A page of a list and the way to it, after https://schema.org/CollectionPage; `more` makes it another kind. */
export function listLd(
  facts: ListFacts,
  stories: StoryCard[],
  trail: Pick<Place, 'name' | 'path'>[],
  more: object = {},
) {
  const { siteName } = readSiteSettings()
  const url = absolute(pagePath(facts.path, facts.page))
  const page = {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: titleOf(facts),
    ...(facts.description && { description: facts.description }),
    inLanguage: 'vi',
    isPartOf: { '@type': 'WebSite', '@id': absolute('/#trang'), name: siteName },
    mainEntity: itemList(stories),
    ...more,
  }
  return graph(page, breadcrumbs(trail))
}

const itemList = (stories: StoryCard[]) => ({
  '@type': 'ItemList',
  itemListElement: stories.map(({ headline, path }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: headline,
    url: absolute(path),
  })),
})

type Person = {
  name: string
  path: string
  title: string
  biography: string
  penNames: string[]
  portrait: Picture | null
}

/** The page of a byline, after https://schema.org/ProfilePage. */
export function profileLd({ name, path, title, biography, penNames, portrait }: Person) {
  const [image] = sharedPictures(portrait)
  const person = {
    '@type': 'Person',
    name,
    url: absolute(path),
    ...(title && { jobTitle: title }),
    ...(biography && { description: biography }),
    ...(penNames.length > 0 && { alternateName: penNames }),
    ...(image && { image: image.url }),
  }
  return { '@type': 'ProfilePage', mainEntity: person }
}
