import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { assets } from '#db/schema/assets'
import { type Cast, castOf, pictureRow, readyStory } from '#test/cast'
import { testDatabase } from '#test/database'
import { plansOf } from '#test/queries'
import { publishArticle } from './articles/publish.ts'
import { draftArticle } from './articles/write.ts'
import { countLibrary, type LibraryQuestion, listAssets, readAssetRecord } from './library.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const picture = (seed: string, words: Partial<typeof assets.$inferInsert> = {}) => {
  const id = pictureRow(db, { seed })
  db.update(assets)
    .set({ updatedAt: 1, ...words })
    .where(eq(assets.id, id))
    .run()
  return id
}
const asked = (question: Partial<LibraryQuestion>) =>
  listAssets(cast.thu, db, { view: 'all', find: '', ...question })
const hero = (assetId: number) => ({ hero: { assetId, caption: '', credit: '' } })

describe('looking through the library', () => {
  test('words are found with and without marks, wherever they are said, and unfinished', () => {
    const market = picture('a', {
      originalName: 'cho-phien.jpg',
      caption: 'Phiên chợ Đồng Đăng',
      alt: 'Người mua bán',
    })
    const tea = picture('b', { originalName: 'IMG_1.jpg', alt: 'Hái chè', credit: 'Sơn Đỗ' })
    expect(asked({ find: 'dong dang' }).ids).toEqual([market])
    expect(asked({ find: 'Phiên chợ' }).ids).toEqual([market])
    expect(asked({ find: 'son do' }).ids).toEqual([tea])
    expect(asked({ find: 'che' }).ids).toEqual([tea])
    expect(asked({ find: 'phi' }).ids).toEqual([market])
    expect(asked({ find: 'img' }).ids).toEqual([tea])
    expect(asked({ find: 'chợ chè' }).ids).toEqual([])
    db.update(assets).set({ caption: 'Bến thuyền' }).where(eq(assets.id, market)).run()
    expect(asked({ find: 'dong dang' }).ids).toEqual([])
    expect(asked({ find: '"' }).ids).toEqual([tea, market])
  })

  test('the lists that need a look', () => {
    const whole = picture('a', { credit: 'Sơn' })
    const silent = picture('b', { alt: '', credit: 'Sơn' })
    const ornament = picture('c', { alt: '', decorative: true, credit: 'Sơn' })
    const nameless = picture('d', { createdBy: cast.lan.userId })
    expect(asked({ view: 'noAlt' }).ids).toEqual([silent])
    expect(asked({ view: 'noCredit' }).ids).toEqual([nameless])
    expect(listAssets(cast.lan, db, { view: 'mine', find: '' }).ids).toEqual([nameless])
    draftArticle(cast.lan, db, readyStory(cast.sections.economy, hero(whole)))
    expect(asked({ view: 'unused' }).ids).toEqual([nameless, ornament, silent])
    expect(countLibrary(cast.thu, db, { view: 'noAlt', find: '' })).toBe(1)
    expect(countLibrary(cast.thu, db, { view: 'all', find: 'doi che' })).toBe(4)
  })

  test('pages follow one another there and back, and none is lost', () => {
    const all = Array.from({ length: 60 }, (_, place) =>
      picture(place.toString(16).padStart(2, '0')),
    ).reverse()
    const first = asked({})
    const second = asked({ after: first.next ?? 0 })
    expect([...first.ids, ...second.ids]).toEqual(all)
    expect([first.previous, second.next]).toEqual([null, null])
    const back = asked({ before: second.previous ?? 0 })
    expect(back.ids).toEqual(first.ids)
    expect(back.previous).toBeNull()
  })

  test('every list but the unused is read along an index', () => {
    picture('a')
    for (const view of ['all', 'mine', 'noAlt', 'noCredit'] as const) {
      for (const find of ['', 'cho phien']) {
        const plans = plansOf(db, () => asked({ view, find, after: 9 }))
        const scans = plans.filter(
          (plan) =>
            /^SCAN (?!CONSTANT|asset_words|names|shown|json_each)/.test(plan) &&
            !/INDEX/.test(plan),
        )
        expect(scans, `${view} ${find}`).toEqual([])
        expect(plans.filter((plan) => /TEMP B-TREE FOR ORDER/.test(plan) && find === '')).toEqual(
          [],
        )
      }
    }
  })

  test('who touches no content is not told that there is a library', () => {
    expect(() => listAssets(cast.quang, db, { view: 'all', find: '' })).toThrow('Không có trang')
    expect(() => readAssetRecord(cast.quang, db, picture('a'))).toThrow('Không có trang này.')
  })
})

describe('where a picture is used', () => {
  test('working and published texts count, those of the history do not', () => {
    const shown = picture('a')
    const later = picture('b')
    const { economy } = cast.sections
    const out = draftArticle(cast.lan, db, readyStory(economy, hero(shown)))
    publishArticle(cast.son, db, { articleId: out.articleId })
    const draft = draftArticle(
      cast.lan,
      db,
      readyStory(economy, { headline: 'Nháp', ...hero(shown) }),
    )
    const { stories, isFree } = readAssetRecord(cast.thu, db, shown)
    expect(stories.map(({ articleId, isOut }) => [articleId, isOut]).sort()).toEqual([
      [out.articleId, true],
      [draft.articleId, false],
    ])
    expect(isFree).toBe(false)
    expect(asked({}).uses.get(shown)).toBe(2)
    expect(readAssetRecord(cast.thu, db, later)).toMatchObject({ stories: [], isFree: true })
  })

  test('a story that is not the actor’s to know of is only counted', () => {
    const shown = picture('a')
    draftArticle(cast.lan, db, readyStory(cast.sections.economy, hero(shown)))
    expect(readAssetRecord(cast.minh, db, shown)).toMatchObject({
      stories: [],
      hiddenStories: 1,
      mayEdit: false,
    })
  })
})
