import { type FileAsset, filesByIds } from '#db/queries/files'
import type { Reader } from '#db/write'
import { filePath } from '#newsroom/addresses'
import { chaptersOf } from '#newsroom/body/chapters'
import type { FileView } from '#newsroom/body/file'
import type { Story } from '#newsroom/reading'
import { mediaInForce, type StoryContent } from '#newsroom/story'

/** Sound, film, captions and documents by id. */
export const readFiles = (db: Reader, ids: readonly number[]): Map<number, FileView> =>
  new Map(filesByIds(db, ids).map((row) => [row.id, toFile(row)]))

/** What a story of its type shows beside its text and its pictures, of the files that are there. */
export function mediaOf(
  content: StoryContent,
  files: ReadonlyMap<number, FileView>,
): Pick<Story, 'media' | 'transcript' | 'chapters'> {
  const media = mediaInForce(content)
  const file = media ? files.get(media.assetId) : undefined
  const captions = media?.captions ? files.get(media.captions.assetId) : undefined
  return {
    media: file ? { file, captions: captions ?? null } : null,
    transcript: content.transcript,
    chapters: content.type === 'emagazine' ? chaptersOf(content.body) : [],
  }
}

/** A file that is no picture, with its address. */
export const toFile = (row: FileAsset): FileView => ({
  id: row.id,
  kind: row.kind,
  name: row.originalName,
  url: filePath(row.sha256, row.fileName),
  mediaType: row.mediaType,
  bytes: row.bytes,
  durationMs: row.durationMs,
  width: row.width,
  height: row.height,
})
