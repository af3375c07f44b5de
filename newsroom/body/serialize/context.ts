import { languageAround } from '#newsroom/text/languages'
import { slug } from '#newsroom/text/slug'
import type { FileView } from '../file.ts'
import type { AssetView } from '../picture.ts'
import { type BodyWords, bodyWords } from './words.ts'

/** Where the markup will stand. */
export type Target = 'page' | 'feed' | 'mail' | 'export'

/** A published story as others link to it. */
type StoryLink = { id: number; headline: string; url: string; sapo: string; locale?: string }

export type Resolved = {
  /** Assets by id. One that is absent is not shown. */
  assets: ReadonlyMap<number, AssetView>
  /** Stories that readers may see, by id. One that is absent is not shown. */
  stories: ReadonlyMap<number, StoryLink>
  /** Documents by id. One that is absent is not shown. */
  files?: ReadonlyMap<number, FileView>
  /** Whether lying pictures run over the whole page: in a photo story. */
  fullPictures?: boolean
  target: Target
  /** BCP 47 tag of the story's language, which the words around it follow; Vietnamese where it is left out. */
  locale?: string
  /** The site's origin: feeds and mails are read elsewhere and need whole addresses. */
  siteUrl?: string
}

/** What the nodes of one document share while it is being written. */
export type Context = Resolved & {
  words: BodyWords
  /** Texts of the footnotes met so far, in order. */
  footnotes: string[]
  tables: number
  /** Whether a heading of the text has been written. */
  underHeading: boolean
  /** An id that no other element of this body has. */
  uniqueId: (base: string) => string
  /** A landmark's name, numbered from its second use on: two regions must not sound the same. */
  uniqueName: (name: string) => string
  /** An address as this target needs it. */
  address: (url: string) => string
}

export function newContext(resolved: Resolved): Context {
  const ids = new Set<string>()
  const names = new Map<string, number>()
  const elsewhere = resolved.target === 'feed' || resolved.target === 'mail'
  const origin = elsewhere ? (resolved.siteUrl ?? '') : ''
  return {
    ...resolved,
    words: bodyWords[languageAround(resolved.locale ?? 'vi')],
    footnotes: [],
    tables: 0,
    underHeading: false,
    uniqueId: (base) => {
      let id = base
      for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`
      ids.add(id)
      return id
    },
    uniqueName: (name) => {
      const count = (names.get(name) ?? 0) + 1
      names.set(name, count)
      return count === 1 ? name : `${name} (${count})`
    },
    address: (url) => (url.startsWith('/') ? origin + url : url),
  }
}

/** Ids, landmarks, focus and the full set of pictures belong to a page; feeds and mails get bare markup. */
export const isPage = ({ target }: Context) => target === 'page' || target === 'export'

/** Only an export carries what readers do not see, so that it reads back to the same document. */
export const isExport = ({ target }: Context) => target === 'export'

/** The prefix keeps a heading's address out of the way of the page's own ids. */
export const headingId = (text: string, context: Context) =>
  context.uniqueId(`muc-${slug(text, 'muc')}`)
