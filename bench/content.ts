import { eq } from 'drizzle-orm'
import { type Db, openDatabase } from '#db/connection'
import { migrate } from '#db/migrate'
import { cardsByIds } from '#db/queries/published'
import { articles } from '#db/schema/articles'
import { jobs } from '#db/schema/records'
import { systemActor } from '#newsroom/actor'
import { articlePath } from '#newsroom/addresses'
import { publishArticle } from '#newsroom/articles/publish'
import { draftArticle, saveArticle } from '#newsroom/articles/write'
import { enterAuthor } from '#newsroom/authors'
import { doc, h2, p } from '#newsroom/body/build'
import { openSection } from '#newsroom/sections'
import type { StoryContent } from '#newsroom/story'
import { tagNamed } from '#newsroom/tags'
import { bindHeadline } from '#newsroom/text/headline'

const bench = systemActor('đo tốc độ')

const sentence =
  'Sương còn đọng trên lá khi những người hái đầu tiên lên đồi, mỗi người một gùi, đi thành hàng theo lối mòn ven suối. '

/** The paper that is measured: its database, its addresses, and a story that is edited again and again. */
export type Content = {
  db: Db
  paths: { article: string; front: string; section: string }
  /** Edits the newest story and publishes it; @returns the words to look for, as pages show them, and where */
  publish: () => { headline: string; path: string }
}

/** Writes `count` stories of the length of a usual report into a new database. */
export function writeContent(file: string, count: number): Content {
  const db = openDatabase(file)
  migrate(db)
  const sectionIds = ['Kinh tế', 'Xã hội', 'Văn hóa', 'Giáo dục'].map(
    (name) => openSection(bench, db, { name }).sectionId,
  )
  const { authorId } = enterAuthor(bench, db, { name: 'Vàng Thị Lan' })
  const { tagId } = tagNamed(bench, db, 'vùng cao')
  const story = (number: number): Partial<StoryContent> => ({
    headline: `Đồi chè vụ đông thứ ${number}: hái ít, sao kỹ, bán theo mẻ nhỏ`,
    sapo: 'Tổ chè thôn Bản Liềm đổi cách hái để giữ cây khỏe qua mùa lạnh, và giữ giá cho cả vụ.',
    sectionId: sectionIds[number % sectionIds.length] ?? null,
    tagIds: [tagId],
    bylines: [{ authorId, penNameId: null, role: 'text' }],
    body: doc(
      ...Array.from({ length: 5 }, () => p(sentence.repeat(3))),
      h2('Giữ giá'),
      ...Array.from({ length: 6 }, () => p(sentence.repeat(3))),
    ),
  })
  let newest = 0
  for (let number = 1; number <= count; number++) {
    newest = draftArticle(bench, db, story(number)).articleId
    publishArticle(bench, db, { articleId: newest })
  }
  // Three hundred cards would be drawn beside the first measurements, for minutes.
  db.delete(jobs).where(eq(jobs.kind, 'card')).run()
  let edition = 0
  return {
    db,
    paths: { article: pathOf(db, 4), front: '/', section: '/kinh-te' },
    publish() {
      const headline = `Bản tin số ${++edition} của buổi đo`
      const version =
        db.select({ version: articles.version }).from(articles).where(eq(articles.id, newest)).get()
          ?.version ?? 0
      const saved = saveArticle(bench, db, {
        articleId: newest,
        fromVersion: version,
        content: { ...emptyOf(count, story), headline },
      })
      publishArticle(bench, db, { articleId: newest, fromVersion: saved.version })
      return { headline: bindHeadline(headline), path: '/' }
    },
  }
}

/** Where a story stands that is out. @throws Error when it is not */
export function pathOf(db: Db, articleId: number): string {
  const [story] = cardsByIds(db, [articleId], Date.now())
  if (!story) throw new Error(`story ${articleId} is not out`)
  return articlePath(story.topSectionSlug, story.slug, story.id)
}

const emptyOf = (number: number, story: (number: number) => Partial<StoryContent>) => ({
  type: 'standard' as const,
  locale: 'vi',
  shortTitle: null,
  slug: null,
  socialTitle: null,
  topicId: null,
  source: null,
  hero: null,
  relatedIds: [],
  ...story(number),
})
