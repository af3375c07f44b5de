import { articlePath } from '#newsroom/addresses'
import { attachment, doc, figure, gallery, related } from '#newsroom/body/build'
import { emptyStory, type StoryContent } from '#newsroom/story'
import { withDays } from './days.ts'
import { demoFiles } from './files/catalogue.ts'
import { demoAuthors } from './people.ts'
import { demoPicture } from './pictures/catalogue.ts'
import { demoSources } from './sources.ts'
import { demoStories } from './stories.ts'
import type { DemoByline, DemoStory, Telling } from './story.ts'

const reprintedAfter = 20 * 60 * 60_000

/** The id that something of the demo's data has in the paper: `id('picture', 'cau-treo')`. */
export type IdOf = (
  kind:
    | 'picture'
    | 'file'
    | 'story'
    | 'section'
    | 'topic'
    | 'tag'
    | 'author'
    | 'penName'
    | 'source',
  key: string,
) => number

/**
 * What a story of the demo says, with the paper's ids and the days of its time.
 * @param moment when it goes out, UTC epoch milliseconds
 */
export function contentOf(story: DemoStory, id: IdOf, moment: number): StoryContent {
  const content: StoryContent = {
    ...emptyStory(),
    type: story.type ?? 'standard',
    locale: story.locale ?? 'vi',
    translationOf: story.translates ? id('story', story.translates) : null,
    media: story.media ? mediaOf(story.media, id) : null,
    transcript: (story.transcript ?? []).join('\n\n'),
    headline: story.headline,
    shortTitle: story.shortTitle ?? null,
    sapo: story.sapo,
    slug: story.key,
    sectionId: id('section', story.section),
    topicId: story.topic ? id('topic', story.topic) : null,
    tagIds: story.tags.map((tag) => id('tag', tag)),
    bylines: story.by.map((byline) => signature(byline, id)),
    source: story.source ? reprint(story.source, id, moment) : null,
    hero: heroOf(story, id),
    relatedIds: (story.related ?? []).map((key) => id('story', key)),
    body: doc(...story.body(telling(id))),
  }
  return withDays(content, moment)
}

function heroOf({ hero, graphic }: DemoStory, id: IdOf): StoryContent['hero'] {
  if (graphic) {
    const { credit } = demoFiles[graphic.file]
    return { assetId: id('file', graphic.file), caption: graphic.caption, credit }
  }
  if (!hero) return null
  return { assetId: id('picture', hero.picture), caption: hero.caption, credit: creditOf(hero) }
}

const mediaOf = ({ file, captions }: NonNullable<DemoStory['media']>, id: IdOf) => ({
  assetId: id('file', file),
  captions: captions ? { assetId: id('file', captions) } : null,
})

function signature({ author, role, penName }: DemoByline, id: IdOf) {
  const usual = demoAuthors.find(({ key }) => key === author)?.penNames?.[0] ?? null
  const name = penName === undefined ? usual : penName
  return {
    authorId: id('author', author),
    penNameId: name === null ? null : id('penName', `${author}/${name}`),
    role,
  }
}

function reprint(source: NonNullable<DemoStory['source']>, id: IdOf, moment: number) {
  const { abbreviation, author, path } = source
  const outlet = demoSources.find((one) => one.abbreviation === abbreviation)
  return {
    sourceId: id('source', abbreviation),
    author,
    url: outlet ? outlet.url + path : null,
    publishedAt: moment - reprintedAfter,
  }
}

const creditOf = ({ picture, credit }: { picture: string; credit?: string }) =>
  credit ?? demoPicture(picture).credit

function telling(id: IdOf): Telling {
  return {
    figure: (picture, { caption, credit, wide, full }) =>
      figure(
        id('picture', picture),
        caption,
        creditOf({ picture, ...(credit ? { credit } : {}) }),
        full ? 'full' : wide ? 'wide' : 'text',
      ),
    gallery: (caption, pictures) =>
      gallery(
        caption,
        pictures.map((one) => ({
          assetId: id('picture', one.picture),
          caption: one.caption,
          credit: creditOf(one),
        })),
      ),
    related: (title, stories) =>
      related(
        title,
        stories.map((key) => id('story', key)),
      ),
    attachment: (file, title) => attachment(id('file', file), title),
    address: (key) => articlePath(topOf(key), key, id('story', key)),
  }
}

const topOf = (key: string) =>
  demoStories.find((story) => story.key === key)?.section.split('/')[0] ?? ''
