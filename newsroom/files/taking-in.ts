import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Db } from '#db/connection'
import { assetOfFile } from '#db/queries/assets'
import { assets } from '#db/schema/assets'
import { write } from '#db/write'
import { type Recording, RecordingUnreadable, readRecording } from '#integrations/files/recording'
import { type FileEnding, fileTypes, type Sniffed, sniffFile } from '#integrations/files/sniff'
import type { Storage } from '#integrations/storage/storage'
import { type Actor, userIdOf } from '../actor.ts'
import { type TakenIn, takeInPicture } from '../assets.ts'
import { record } from '../audit.ts'
import { announce } from '../changes.ts'
import { authorise } from '../permissions.ts'
import { checkedWords, type PictureWords } from '../pictures/words.ts'
import { nfcLine } from '../text/nfc.ts'
import { CaptionsUnreadable, readCaptions } from './captions.ts'
import { publicName, storedKey } from './places.ts'
import {
  cutOff,
  FileRefused,
  notAccepted,
  recordingRefused,
  refuseTooLarge,
  withMacros,
} from './refused.ts'

/** A file from outside and the name that it had; its words may come with it. */
export type Brought = { file: string; originalName: string } & Partial<PictureWords>

/**
 * Takes any file that the library accepts; its bytes decide what it is. A picture goes the pictures' way;
 * sound, film, captions and documents are stored as they are, captions as WebVTT. The same file again is
 * the same asset.
 * @throws PictureRefused, FileRefused when it is none that is accepted, too large or damaged
 * @throws Incomplete when a text is too long
 */
export async function takeIn(
  actor: Actor,
  db: Db,
  storage: Storage,
  brought: Brought,
): Promise<TakenIn> {
  authorise(actor, 'asset.upload')
  const sniffed = await sniffFile(brought.file)
  if (sniffed.is === 'picture') return takeInPicture(actor, db, storage, brought)
  const { caption = '', credit = '' } = brought
  const words = checkedWords({ caption, credit })
  return storage.inScratch(async (folder) => {
    const copy = join(folder, 'received')
    const { bytes } = await copied(brought.file, copy, sniffed)
    const { ending, recording } = await lookedAt(copy, sniffed)
    const { kind, mediaType } = fileTypes[ending]
    refuseTooLarge(kind, bytes)
    const sha256 = await hashOf(copy)
    const known = assetOfFile(db, sha256)
    if (known) return { asset: known, duplicate: true, animated: false }
    const now = Date.now()
    const row = {
      sha256,
      kind,
      mediaType,
      originalName: nfcLine(basename(brought.originalName)).slice(0, 200),
      fileName: publicName(brought.originalName, ending),
      bytes: (await stat(copy)).size,
      durationMs: recording?.durationMs ?? null,
      width: recording?.size?.width ?? null,
      height: recording?.size?.height ?? null,
      ...words,
      createdBy: userIdOf(actor),
      createdAt: now,
      updatedAt: now,
    }
    await storage.put(storedKey(row), copy)
    return { ...admit(actor, db, row), animated: false }
  })
}

/** @throws FileRefused when what may only be captions or a document is too large to look at */
async function copied(file: string, copy: string, { is }: Sniffed): Promise<{ bytes: number }> {
  const { size: bytes } = await stat(file)
  if (is === 'words') {
    refuseTooLarge('captions', bytes)
    await writeFile(copy, vttOf(await readFile(file)))
  } else {
    if (is === 'document') refuseTooLarge('document', bytes)
    refuseTooLarge('video', bytes)
    await copyFile(file, copy)
  }
  return { bytes }
}

function vttOf(bytes: Uint8Array): string {
  try {
    return readCaptions(bytes).vtt
  } catch (error) {
    if (error instanceof CaptionsUnreadable) throw new FileRefused(error.message)
    throw error
  }
}

async function lookedAt(
  file: string,
  sniffed: Sniffed,
): Promise<{ ending: FileEnding; recording: Recording | null }> {
  switch (sniffed.is) {
    case 'document':
      return { ending: sniffed.ending, recording: null }
    case 'words':
      return { ending: 'vtt', recording: null }
    case 'macros':
      throw withMacros()
    case 'truncated document':
      throw cutOff()
    case 'recording': {
      const recording = await readRecording(file).catch((error: unknown) => {
        throw error instanceof RecordingUnreadable ? recordingRefused(error) : error
      })
      return { ending: recording.ending, recording }
    }
    default:
      throw notAccepted()
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Writes the asset down, unless somebody else has brought the same file meanwhile. */
function admit(actor: Actor, db: Db, row: typeof assets.$inferInsert): Omit<TakenIn, 'animated'> {
  return write(db, (tx) => {
    const earlier = assetOfFile(tx, row.sha256)
    if (earlier) return { asset: earlier, duplicate: true }
    const asset = tx.insert(assets).values(row).returning().get()
    record(tx, actor, {
      action: 'asset.upload',
      subjectType: 'asset',
      subjectId: asset.id,
      detail: { sha256: asset.sha256, originalName: asset.originalName, kind: asset.kind },
    })
    announce(tx, 'changed', [`asset:${asset.id}`])
    return { asset, duplicate: false }
  })
}
