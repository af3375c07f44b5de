import type { Db } from '#db/connection'
import { countUses, placeUses, storyUses } from '#db/queries/asset-uses'
import { type Asset, assetById, uploaderOf } from '#db/queries/assets'
import { type AssetQuestion, type AssetView, assetIds, countAssets } from '#db/queries/desk-assets'
import { type AssetKind, assetKinds } from '#db/schema/assets'
import { type Actor, userIdOf } from './actor.ts'
import { assetSubject } from './assets.ts'
import { may } from './permissions.ts'
import { mayWithUse, usesCounted } from './pictures/used.ts'
import { NotFound } from './refusals.ts'
import { fold } from './text/fold.ts'
import type { ArticleState } from './transitions.ts'

/** What a person asks of the library. */
export type LibraryQuestion = {
  view: AssetView
  /** As typed: names, captions, credits and alternative texts are looked through without marks. */
  find: string
  /** Left out for all kinds. */
  kind?: AssetKind | undefined
  /** The page begins behind this picture, or ends before it. */
  after?: number
  before?: number
}

/** `next` and `previous` are where the pages beside it begin and end; null where there is none. */
export type LibraryPage = {
  ids: number[]
  uses: Map<number, number>
  next: number | null
  previous: number | null
}

const pageLength = 48
/** Lists are not counted further than this. */
export const libraryCountedTo = 10_000

/** @throws NotFound for who has no pictures to do with */
function refuseLibraryStranger(actor: Actor) {
  if (!may(actor, 'asset.upload'))
    throw new NotFound({ vi: 'Không có trang này.', en: 'There is no such page.' })
}

/** A page of the library, newest first. @throws NotFound for who has no pictures to do with */
export function listAssets(actor: Actor, db: Db, question: LibraryQuestion): LibraryPage {
  refuseLibraryStranger(actor)
  const { after, before } = question
  const found = assetIds(db, questionOf(actor, question), { after, before, limit: pageLength + 1 })
  const goesOn = found.length > pageLength
  const ids = found.slice(0, pageLength)
  if (before !== undefined) ids.reverse()
  const backwards = before !== undefined
  return {
    ids,
    uses: countUses(db, ids),
    next: goesOn || backwards ? (ids.at(-1) ?? null) : null,
    previous: (backwards ? goesOn : after !== undefined) ? (ids[0] ?? null) : null,
  }
}

/** How many pictures stand in a list, counted no further than `libraryCountedTo`. */
export const countLibrary = (actor: Actor, db: Db, question: LibraryQuestion): number =>
  countAssets(db, questionOf(actor, question), libraryCountedTo)

const questionOf = (actor: Actor, { view, find, kind }: LibraryQuestion): AssetQuestion => ({
  view,
  kind: kind ?? null,
  userId: userIdOf(actor),
  words: wordsOf(find),
})

/** The kind of file that goes by this name; undefined for none. */
export const kindNamed = (name: string | null | undefined): AssetKind | undefined =>
  assetKinds.find((kind) => kind === name)

const wordsOf = (text: string) =>
  fold(text.normalize('NFC'))
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 12) ?? []

/** A story that uses the picture and that the actor may know of. */
type KnownUse = { articleId: number; headline: string; state: ArticleState; isOut: boolean }

/** A picture with everything that the desk knows of it. */
export type AssetRecord = Asset & {
  /** Who took it in; null where that was the product itself. */
  uploader: string | null
  stories: KnownUse[]
  /** Stories that use it and are not the actor's to know of. */
  hiddenStories: number
  places: ReturnType<typeof placeUses>
  mayEdit: boolean
  /** Whether it could be removed now. */
  isFree: boolean
}

/** @throws NotFound when there is no such picture, or it has been replaced, or for who has none to do with */
export function readAssetRecord(actor: Actor, db: Db, id: number): AssetRecord {
  refuseLibraryStranger(actor)
  const asset = assetById(db, id)
  if (!asset) throw new NotFound({ vi: 'Không có tệp này.', en: 'There is no such file.' })
  const uses = storyUses(db, id, usesCounted)
  const known = uses.filter((use) => mayWithUse(db, actor, 'article.view', use))
  const places = placeUses(db, id)
  return {
    ...asset,
    uploader: asset.createdBy === null ? null : uploaderOf(db, asset.createdBy),
    stories: known.map(({ isOut, ...use }) => ({
      articleId: use.articleId,
      headline: use.headline,
      state: use.state,
      isOut: isOut === 1,
    })),
    hiddenStories: uses.length - known.length,
    places,
    mayEdit: may(actor, 'asset.edit', assetSubject(asset)),
    isFree: uses.length === 0 && places.length === 0,
  }
}
