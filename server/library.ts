import { Readable } from 'node:stream'
import { filesByIds } from '#db/queries/files'
import { picturesByIds } from '#db/queries/pictures'
import type { Reader } from '#db/write'
import type { Actor } from '#newsroom/actor'
import type { FileView } from '#newsroom/body/file'
import { storedKey } from '#newsroom/files/places'
import {
  type AssetRecord,
  countLibrary,
  type LibraryQuestion,
  libraryCountedTo,
  listAssets,
  readAssetRecord,
} from '#newsroom/library'
import type { Picture } from '#newsroom/reading'
import { NotFound } from '#newsroom/refusals'
import { readPictures } from './cards.ts'
import { database } from './database.ts'
import { toFile } from './files.ts'
import { pictureStorage } from './receive-upload.ts'

/** A picture as the library's grid and its picker show it. */
export type LibraryPicture = Picture & {
  /** The name that its file had. */
  name: string
  /** UTC epoch milliseconds. */
  createdAt: number
  /** How many stories use it. */
  uses: number
}

/** A file of another kind, as the library's grid and the editor show it. */
export type LibraryFile = FileView & {
  caption: string
  credit: string
  createdAt: number
  uses: number
}

export type LibraryItem = (LibraryPicture & { kind: 'picture' }) | LibraryFile

export type LibrarySheet = {
  items: LibraryItem[]
  next: number | null
  previous: number | null
}

/** A page of the library. @throws NotFound for who has no pictures to do with */
export function readLibrary(actor: Actor, question: LibraryQuestion): LibrarySheet {
  const db = database()
  const { ids, uses, next, previous } = listAssets(actor, db, question)
  return { items: libraryItems(db, ids, uses), next, previous }
}

export type ShownRecord = { item: LibraryItem; record: AssetRecord }

/**
 * A file with its record; null for a picture while none of its sizes is made.
 * @throws NotFound when there is no such file, or for who has no pictures to do with
 */
function readLibraryItem(actor: Actor, id: number): ShownRecord | null {
  const db = database()
  const record = readAssetRecord(actor, db, id)
  const uses = new Map([[id, record.stories.length + record.hiddenStories]])
  const [item] = libraryItems(db, [id], uses)
  return item ? { item, record } : null
}

/** The lists that have a number beside them: the others would have to be looked through. */
const counted = ['all', 'mine', 'noAlt', 'noCredit'] as const

/**
 * Everything that the library's page shows.
 * @param chosen the picture whose panel is open
 * @throws NotFound when there is no such picture, or for who has no pictures to do with
 */
export function readLibraryScreen(actor: Actor, question: LibraryQuestion, chosen: number | null) {
  const db = database()
  const sheet = readLibrary(actor, question)
  const counts = Object.fromEntries(
    counted.map((view) => {
      const count = countLibrary(actor, db, { view, find: '' })
      return [view, { count, isAll: count < libraryCountedTo }]
    }),
  ) as Partial<Record<LibraryQuestion['view'], { count: number; isAll: boolean }>>
  return { sheet, counts, chosen: chosen === null ? null : readLibraryItem(actor, chosen) }
}

/** The files of `ids` in that order, those that can be shown. */
export function libraryItems(
  db: Reader,
  ids: number[],
  uses: ReadonlyMap<number, number> = new Map(),
): LibraryItem[] {
  const pictures = libraryPictures(db, ids, uses)
  const files = libraryFiles(db, ids, uses)
  const items = new Map<number, LibraryItem>()
  for (const picture of pictures) items.set(picture.id, { ...picture, kind: 'picture' })
  for (const file of files) items.set(file.id, file)
  return ids.flatMap((id) => items.get(id) ?? [])
}

/** The files of `ids` that are no pictures, in no order. */
export const libraryFiles = (
  db: Reader,
  ids: readonly number[],
  uses: ReadonlyMap<number, number> = new Map(),
): LibraryFile[] =>
  filesByIds(db, ids).map((row) => ({
    ...toFile(row),
    caption: row.caption,
    credit: row.credit,
    createdAt: row.createdAt,
    uses: uses.get(row.id) ?? 0,
  }))

/** The pictures of `ids` in that order, those that can be shown. */
export function libraryPictures(
  db: Reader,
  ids: number[],
  uses: ReadonlyMap<number, number> = new Map(),
): LibraryPicture[] {
  const shown = readPictures(db, ids)
  const rows = new Map(picturesByIds(db, ids).map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const picture = shown.get(id)
    const row = rows.get(id)
    if (!picture || !row) return []
    return [
      { ...picture, name: row.originalName, createdAt: row.createdAt, uses: uses.get(id) ?? 0 },
    ]
  })
}

/**
 * The file of a picture as it was received, as a download: it is never shown by the browser itself.
 * @throws NotFound when there is no such picture, or for who has no pictures to do with
 */
export async function readOriginal(actor: Actor, id: number): Promise<Response> {
  const asset = readAssetRecord(actor, database(), id)
  const { originalName, mediaType } = asset
  const stored = await pictureStorage().open(storedKey(asset))
  if (!stored)
    throw new NotFound({
      vi: 'Tệp gốc không còn trên máy chủ.',
      en: 'The original file is no longer on the server.',
    })
  const name = encodeURIComponent(originalName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return new Response(Readable.toWeb(Readable.from(stored.stream)) as ReadableStream, {
    headers: {
      'content-type': mediaType,
      'content-length': String(stored.bytes),
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
