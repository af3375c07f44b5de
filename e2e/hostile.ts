import { join } from 'node:path'
import { closeDatabase, openDatabase } from '#db/connection'
import { assets } from '#db/schema/assets'
import { sections } from '#db/schema/sections'
import { systemActor } from '#newsroom/actor'
import { publishArticle } from '#newsroom/articles/publish'
import { approveArticle } from '#newsroom/articles/review'
import { scheduleArticle } from '#newsroom/articles/schedule'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { draftArticle } from '#newsroom/articles/write'
import { doc, figure, gallery, h2, p, related, table, ul } from '#newsroom/body/build'
import type { StoryContent } from '#newsroom/story'
import { tagNamed } from '#newsroom/tags'

const system = systemActor('kiểm thử')
const script = '<script>window.hacked = true</script><img src=x onerror="window.hacked = true">'

const many = (assetId: number, count: number) =>
  Array.from({ length: count }, (_, place) => ({ assetId, caption: `Ảnh ${place + 1}` }))

/** Addresses of stories that a kind day does not bring, written into a running site's data by the verbs. */
export function writeHostileStories(dataFolder: string) {
  const db = openDatabase(join(dataFolder, 'trangnhat.db'))
  try {
    const section = db
      .select()
      .from(sections)
      .all()
      .find((row) => row.parentId === null)
    const picture = db.select().from(assets).all()[0]
    if (!section || !picture) throw new Error('the demo has no section or picture')
    const publish = (content: Partial<StoryContent>) => {
      const { articleId } = draftArticle(system, db, { sectionId: section.id, ...content })
      publishArticle(system, db, { articleId })
      return `/${section.slug}/x-${articleId}.html`
    }
    const market = publish({
      headline: 'Chợ phiên đầu đông',
      sapo: 'Sáu giờ sáng, chợ đã đông.',
      body: doc(p('Người bán đến từ nửa đêm.')),
    })
    const idOf = (path: string) => Number(/-(\d+)\.html/.exec(path)?.[1])
    const long =
      'Đường lên bản vùng cao mùa nước đổ: người dân góp công, học sinh đi học sớm, xe khách đổi giờ, chợ phiên dời bến, và những chuyến hàng cuối tuần phải vòng thêm mười hai cây số đường đèo dốc'
    const words = 'nước chảy qua ruộng bậc thang về tới bếp nhà sàn '.repeat(20)
    const tagIds = Array.from(
      { length: 40 },
      (_, n) => tagNamed(system, db, `từ khóa thử số ${n}`).tagId,
    )
    const hidden = draftArticle(system, db, {
      sectionId: section.id,
      headline: 'Bản nháp chưa ai được đọc',
      sapo: 'Nháp.',
    })
    const later = draftArticle(system, db, {
      sectionId: section.id,
      headline: 'Tin của ngày mai',
      sapo: 'Mai mới đăng.',
    })
    approveArticle(system, db, { articleId: later.articleId })
    scheduleArticle(system, db, { articleId: later.articleId, at: Date.now() + 86_400_000 })
    const withdrawn = publish({ headline: 'Tin này sẽ bị gỡ xuống', sapo: 'Gỡ ngay sau đây.' })
    withdrawArticle(system, db, {
      articleId: idOf(withdrawn),
      reason: 'Số liệu chưa được kiểm chứng',
    })
    return {
      bare: publish({ headline: long.slice(0, 180), body: doc(p('Chỉ có một đoạn.')) }),
      everything: publish({
        headline: `Tựa ${script}`,
        sapo: `Sapo ${script} & “ngoặc kép”`,
        tagIds,
        hero: { assetId: picture.id, caption: script, credit: script },
        body: doc(
          p(`Đoạn ${script}`),
          p(`Chợ phiên: https://bao.example/${'rat-dai_'.repeat(20)}`),
          h2(script),
          ul(script, 'mục hai'),
          figure(picture.id, script, script, 'wide'),
          table({ caption: script, note: script, head: [script, 'B'], rows: [[script, '2']] }),
        ),
      }),
      decomposed: publish({
        headline: 'Gõ bằng máy khác: dấu rời vẫn liền'.normalize('NFD'),
        sapo: 'Chữ có dấu tổ hợp.'.normalize('NFD'),
        body: doc(p('Tiếng Việt có dấu.'.normalize('NFD'))),
      }),
      endless: publish({
        headline: 'Bài mười hai nghìn chữ',
        sapo: 'Dài.',
        body: doc(...Array.from({ length: 60 }, () => p(words))),
      }),
      foreign: publish({
        headline: 'العربية داخل tựa tiếng Việt',
        sapo: 'Chữ viết từ phải sang trái: مرحبا.',
        body: doc(p('Một đoạn có chữ مرحبا ở giữa.')),
      }),
      market,
      english: publish({
        headline: 'The first market of winter',
        sapo: 'By six in the morning it is full.',
        locale: 'en',
        translationOf: idOf(market),
        tagIds: tagIds.slice(0, 3),
        hero: { assetId: picture.id, caption: 'The market at dawn', credit: 'Lâm Chàm' },
        body: doc(
          p('Sellers have come since midnight.^[By the count of the market office.]'),
          table({ caption: 'Stalls', note: '', head: ['Goods', 'Stalls'], rows: [['Tea', '12']] }),
          related('', [idOf(market)]),
        ),
      }),
      chinese: publish({
        headline: '冬天的第一个集市',
        sapo: '早上六点，集市已经很热闹。',
        locale: 'zh',
        translationOf: idOf(market),
        body: doc(p('卖家从半夜就来了。')),
      }),
      pictures: publish({
        headline: 'Hai trăm ảnh trong một bài',
        body: doc(...Array.from({ length: 4 }, () => gallery('Bộ ảnh', many(picture.id, 50)))),
      }),
      draft: `/${section.slug}/x-${hidden.articleId}.html`,
      scheduled: `/${section.slug}/x-${later.articleId}.html`,
      withdrawn,
      section: `/${section.slug}`,
    }
  } finally {
    closeDatabase(db)
  }
}
