import type { Db } from '#db/connection'
import { assets } from '#db/schema/assets'
import { keepAside } from '#newsroom/articles/keep-aside'
import { publishArticle } from '#newsroom/articles/publish'
import { returnArticle, submitArticle } from '#newsroom/articles/review'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle } from '#newsroom/articles/write'
import { enterAuthor } from '#newsroom/authors'
import { doc, embed, gallery, infoBox, related } from '#newsroom/body/build'
import type { Block, Paragraph } from '#newsroom/body/document'
import { correctArticle } from '#newsroom/corrections'
import { openSection } from '#newsroom/sections'
import { changeSettings, settingsWrittenAt } from '#newsroom/settings'
import { enterSource } from '#newsroom/sources'
import { emptyStory, type StoryContent } from '#newsroom/story'
import { tagNamed } from '#newsroom/tags'
import { openTopic } from '#newsroom/topics'
import { system } from '#test/cast'
import { scriptTexts } from '#test/script-payloads'

let dealt = 0
/** The next of the payloads in turn, as many as fit. */
export function deal(most: number): string {
  let dealing = ''
  for (;;) {
    const next = scriptTexts[dealt % scriptTexts.length] ?? ''
    if (dealing !== '' && dealing.length + next.length >= most) return dealing
    dealing = `${dealing}${next} `.slice(0, most)
    dealt++
  }
}

const plain = (text: string): Paragraph => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
})
const cell = (type: 'tableHeader' | 'tableCell') => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [plain(deal(400))],
})

/** One of every block, with payloads wherever it holds words. */
const everyBlock = (assetId: number, articleId: number): Block[] => [
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: deal(400) }] },
  {
    type: 'paragraph',
    content: [
      {
        type: 'text',
        text: deal(400),
        marks: [
          { type: 'bold' },
          {
            type: 'link',
            attrs: { href: `https://a.example/${encodeURIComponent(deal(400))}?"onclick=pwn(0)` },
          },
        ],
      },
      { type: 'footnote', attrs: { text: deal(1_500) } },
    ],
  },
  {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [plain(deal(400))] }],
  },
  { type: 'quote', attrs: { cite: deal(400) }, content: [plain(deal(400))] },
  { type: 'pullQuote', attrs: { text: deal(900), cite: deal(400) } },
  {
    type: 'figure',
    attrs: { assetId, caption: deal(1_900), credit: deal(290), width: 'wide' },
  },
  gallery(deal(1_900), [{ assetId, caption: deal(1_900), credit: deal(290) }]),
  {
    type: 'table',
    attrs: { caption: deal(1_900), note: deal(1_900) },
    content: [{ type: 'tableRow', content: [cell('tableHeader'), cell('tableCell')] }],
  },
  infoBox(deal(290), plain(deal(400))),
  related(deal(290), [articleId]),
  embed('https://youtu.be/dQw4w9WgXcQ', deal(290)),
]

/** Writes payloads into everything that the newsroom can fill in. @returns where it is read */
export function writeHostilePaper(db: Db) {
  const picture = db.select().from(assets).all()[0]
  if (!picture) throw new Error('the demo has no picture')
  const { sectionId } = openSection(system, db, {
    slug: 'ke-xau',
    name: deal(60),
    description: deal(300),
  })
  const { topicId } = openTopic(system, db, {
    name: deal(80),
    description: deal(590),
    opensAt: Date.now() - 1000,
    bannerAssetId: picture.id,
  })
  const tagIds = Array.from({ length: 12 }, () => tagNamed(system, db, deal(60)).tagId)
  const { authorId, penNameIds } = enterAuthor(system, db, {
    name: deal(80),
    title: deal(120),
    biography: deal(1_900),
    penNames: [deal(80)],
    portraitAssetId: picture.id,
  })
  const { sourceId } = enterSource(system, db, {
    abbreviation: deal(20),
    name: deal(120),
    agreement: deal(1_900),
  })
  changeSettings(system, db, {
    since: settingsWrittenAt(db),
    siteName: deal(60),
    motto: deal(290),
    description: deal(290),
    masthead: {
      owner: deal(290),
      licence: deal(290),
      responsible: deal(290),
      address: deal(290),
      telephone: deal(60),
      email: deal(120),
      note: deal(290),
    },
  })
  const first = draftArticle(system, db, { headline: deal(400), sapo: deal(900), sectionId })
  const share = Math.ceil(scriptTexts.length / 4)
  const texts: Partial<StoryContent>[] = Array.from({ length: 4 }, (_, place) => ({
    headline: deal(500),
    shortTitle: deal(100),
    sapo: deal(1_900),
    socialTitle: deal(100),
    sectionId,
    topicId,
    tagIds: tagIds.slice(place * 3, place * 3 + 3),
    bylines: [{ authorId, penNameId: penNameIds[0] ?? null, role: 'text' }],
    source: { sourceId, author: deal(100), url: 'https://a.example/', publishedAt: null },
    hero: { assetId: picture.id, caption: deal(900), credit: deal(290) },
    relatedIds: [first.articleId],
    body: doc(
      ...scriptTexts.slice(place * share, (place + 1) * share).map(plain),
      ...everyBlock(picture.id, first.articleId),
    ),
  }))
  const written = texts.map((content) => draftArticle(system, db, content).articleId)
  const [out = 0, gone = 0, returned = 0, draft = 0] = written
  publishArticle(system, db, { articleId: first.articleId })
  publishArticle(system, db, { articleId: out })
  correctArticle(system, db, { articleId: out, text: deal(1_900) })
  publishArticle(system, db, { articleId: gone })
  withdrawArticle(system, db, { articleId: gone, reason: deal(900) })
  submitArticle(system, db, { articleId: returned })
  returnArticle(system, db, { articleId: returned, reason: deal(900) })
  keepAside(system, db, {
    articleId: draft,
    content: { ...emptyStory(), ...texts[3], headline: deal(300) },
    name: deal(190),
  })
  return { written, sectionId, topicId, authorId, sourceId, tagId: tagIds[0], out, gone, draft }
}
