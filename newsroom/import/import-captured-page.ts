import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { type Asset, assetById } from '#db/queries/assets'
import { articles } from '#db/schema/articles'
import { assets } from '#db/schema/assets'
import { type Tx, write } from '#db/write'
import type { Actor } from '../actor.ts'
import { articlePath } from '../addresses.ts'
import { loadArticle } from '../articles/load.ts'
import { publish } from '../articles/publish.ts'
import { problemsOf } from '../articles/readiness.ts'
import { draft } from '../articles/write.ts'
import { record } from '../audit.ts'
import { announce } from '../changes.ts'
import { NotFound, type Problem, Refusal } from '../refusals.ts'
import type { StoryContent } from '../story.ts'
import { parseStory } from '../story-content.ts'
import { slug } from '../text/slug.ts'
import type { CapturedPage } from './captured-page.ts'
import { newsSection, sectionAt, sourceNamed } from './filing.ts'
import { picturesOf, refuseTooManyPictures, storyOfPage, storyOfRelated } from './page-story.ts'

export type PageImport = {
  /** Pictures for the captions, in order; they are in the paper already. */
  assetIds?: readonly number[]
  /** `kinh-te` or `kinh-te/nong-nghiep`; `tin-tuc`, made when missing, where left out. */
  section?: string
  /** When the story first went out, in epoch milliseconds; now where left out. */
  publishedAt?: number
  /** Takes the page's `Tin Liên Quan` in as short stories. */
  withRelated?: boolean
  publish?: boolean
}

export type ImportedPage = {
  articleId: number
  /** Of the story's page, from the origin of the site. */
  path: string
  published: boolean
  /** What keeps the story from readers; empty when nothing does. */
  problems: Problem[]
  /** Hand-picked at the story, in the page's order. */
  relatedIds: number[]
}

const minute = 60_000

/**
 * Takes a captured page in as a story, with its related stories where asked: one transaction, all or nothing.
 * A caption without a picture is kept, and keeps the story a draft even where publishing was asked for;
 * its related stories then stay drafts too.
 * @throws NotFound for a section or picture that is not there
 * @throws Refusal for more pictures than captions, or a date that is still to come
 */
export function importCapturedPage(
  actor: Actor,
  db: Db,
  page: CapturedPage,
  options: PageImport = {},
): ImportedPage {
  const { assetIds = [], publishedAt = Date.now() } = options
  refuseTooManyPictures(page, assetIds.length)
  refuseFuture(publishedAt)
  return write(db, (tx) => {
    const filed = options.section ? sectionAt(tx, options.section) : newsSection(tx, actor)
    const source = {
      sourceId: sourceNamed(tx, actor, page.source.outlet),
      author: page.source.author,
      url: null,
      publishedAt: options.publishedAt ?? null,
    }
    const pictures = assetIds.map((id) => pictureAt(tx, id))
    const story = parseStory(storyOfPage(page, pictures, { sectionId: filed.sectionId, source }))
    describePictures(tx, actor, story)
    const problems = problemsOf(tx, story, 'publish')
    const published = options.publish === true && problems.length === 0
    const times = { publishedAt, published }
    const relatedIds = options.withRelated ? takeInRelated(tx, actor, page, story, times) : []
    const { articleId } = draft(tx, actor, { ...story, relatedIds })
    if (published) putOut(tx, actor, articleId, publishedAt)
    const path = articlePath(filed.topSlug, slug(story.headline), articleId)
    return { articleId, path, published, problems, relatedIds }
  })
}

function refuseFuture(publishedAt: number) {
  if (publishedAt <= Date.now()) return
  throw new Refusal(
    'Ngày đăng còn ở phía trước: hãy nhập bài làm bản nháp rồi hẹn giờ trong tòa soạn.',
  )
}

function pictureAt(tx: Tx, id: number): Asset {
  const asset = assetById(tx, id)
  if (!asset) throw new NotFound(`Không có ảnh số ${id}.`)
  return asset
}

function putOut(tx: Tx, actor: Actor, articleId: number, firstPublishedAt: number) {
  const article = loadArticle(tx, actor, articleId, 'article.publish')
  publish(tx, actor, article, { firstPublishedAt })
}

/** Each goes out a minute before the one above it, so that lists keep the page's order, the story first. */
function takeInRelated(
  tx: Tx,
  actor: Actor,
  page: CapturedPage,
  story: StoryContent,
  times: { publishedAt: number; published: boolean },
): number[] {
  const ids = page.related.map((item, place) => {
    const known = publishedUnder(tx, item.headline)
    if (known !== undefined) return known
    const short = parseStory(storyOfRelated(item, story))
    const { articleId } = draft(tx, actor, short)
    const ready = problemsOf(tx, short, 'publish').length === 0
    if (times.published && ready) {
      putOut(tx, actor, articleId, times.publishedAt - (place + 1) * minute)
    }
    return articleId
  })
  return [...new Set(ids)]
}

/** A story that readers have under this headline: another page named it before. */
const publishedUnder = (tx: Tx, headline: string): number | undefined =>
  tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.headline, headline), eq(articles.state, 'published')))
    .get()?.id

/** A picture that nobody has described yet is described by its caption: the only words there are about it. */
function describePictures(tx: Tx, actor: Actor, story: StoryContent) {
  for (const { assetId, caption, credit } of picturesOf(story)) {
    const asset = assetId === null ? undefined : assetById(tx, assetId)
    if (asset?.alt !== '' || asset.decorative) continue
    const words = {
      alt: caption || asset.caption || story.headline,
      caption: asset.caption || caption,
      credit: asset.credit || credit,
    }
    tx.update(assets)
      .set({ ...words, updatedAt: Date.now() })
      .where(eq(assets.id, asset.id))
      .run()
    record(tx, actor, {
      action: 'asset.edit',
      subjectType: 'asset',
      subjectId: asset.id,
      detail: { changed: Object.keys(words) },
    })
    announce(tx, 'changed', [`asset:${asset.id}`])
  }
}
