import { Readable } from 'node:stream'
import { picturesByIds } from '#db/queries/pictures'
import type { Reader } from '#db/write'
import type { Actor } from '#newsroom/actor'
import {
  countPictures,
  type LibraryQuestion,
  libraryCountedTo,
  listPictures,
  type PictureRecord,
  readPictureRecord,
} from '#newsroom/library'
import { originalKey } from '#newsroom/pictures/places'
import type { Picture } from '#newsroom/reading'
import { NotFound } from '#newsroom/refusals'
import { readPictures } from './cards.ts'
import { database } from './database.ts'
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

export type LibrarySheet = {
  pictures: LibraryPicture[]
  next: number | null
  previous: number | null
}

/** A page of the library. @throws NotFound for who has no pictures to do with */
export function readLibrary(actor: Actor, question: LibraryQuestion): LibrarySheet {
  const db = database()
  const { ids, uses, next, previous } = listPictures(actor, db, question)
  return { pictures: libraryPictures(db, ids, uses), next, previous }
}

export type ShownRecord = { picture: LibraryPicture; record: PictureRecord }

/**
 * A picture with its record; null while none of its sizes is made.
 * @throws NotFound when there is no such picture, or for who has no pictures to do with
 */
function readLibraryPicture(actor: Actor, id: number): ShownRecord | null {
  const db = database()
  const record = readPictureRecord(actor, db, id)
  const uses = new Map([[id, record.stories.length + record.hiddenStories]])
  const [picture] = libraryPictures(db, [id], uses)
  return picture ? { picture, record } : null
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
      const count = countPictures(actor, db, { view, find: '' })
      return [view, { count, isAll: count < libraryCountedTo }]
    }),
  ) as Partial<Record<LibraryQuestion['view'], { count: number; isAll: boolean }>>
  return { sheet, counts, chosen: chosen === null ? null : readLibraryPicture(actor, chosen) }
}

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
  const { sha256, originalName, mediaType } = readPictureRecord(actor, database(), id)
  const stored = await pictureStorage().open(originalKey(sha256))
  if (!stored) throw new NotFound('Tệp gốc không còn trên máy chủ.')
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
