import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { env } from '#env'
import { largestUpload } from '#integrations/files/largest'
import { diskStorage } from '#integrations/storage/disk'
import type { Storage } from '#integrations/storage/storage'
import { fetchPicture, PictureNotFetched } from '#integrations/web-picture'
import { largerThanAny } from '#newsroom/files/refused'
import { tooLarge } from '#newsroom/pictures/refused'
import { limits } from '#newsroom/pictures/sizes'
import { Refusal } from '#newsroom/refusals'

/** Where the site keeps its pictures. */
export const pictureStorage = (): Storage => diskStorage(env.DATA_DIR)

/** How much may come, and what is said when it is more. */
type UploadBound = { bytes: number; refuse: (bytes: number) => Refusal }
const pictureBound: UploadBound = { bytes: limits.bytes, refuse: tooLarge }
/** For a door that takes every kind of file. */
export const anyFile: UploadBound = { bytes: largestUpload, refuse: largerThanAny }

/**
 * Streams the body of a request into a file on the data disk and hands it to `work`; the file is gone
 * afterwards. Nothing of it is held in memory.
 * @throws PictureRefused or FileRefused when the body is larger than `most` allows
 * @throws Refusal when less arrived than was announced
 */
export async function receiveUpload<Result>(
  request: Request,
  work: (received: { file: string; storage: Storage }) => Promise<Result>,
  most: UploadBound = pictureBound,
): Promise<Result> {
  const announced = Number(request.headers.get('content-length') ?? Number.NaN)
  if (announced > most.bytes) throw most.refuse(announced)
  const { body } = request
  if (!body) throw new Refusal({ vi: 'Chưa có tệp nào.', en: 'There is no file.' })
  const storage = pictureStorage()
  return storage.inScratch(async (folder) => {
    const file = join(folder, 'upload')
    let bytes = 0
    const meter = new Transform({
      transform(chunk: Buffer, _, pass) {
        bytes += chunk.length
        pass(bytes > most.bytes ? most.refuse(bytes) : null, chunk)
      },
    })
    await pipeline(Readable.fromWeb(body as ReadableStream), meter, createWriteStream(file))
    if (Number.isFinite(announced) && bytes !== announced) {
      throw new Refusal({
        vi: 'Tệp chưa tới đủ: kết nối bị ngắt giữa chừng. Tải lại.',
        en: 'Not all of the file arrived: the connection broke. Upload it again.',
      })
    }
    return work({ file, storage })
  })
}

/** The name that the file had; browsers send headers in ASCII, so it comes percent-encoded. */
export function uploadName(sent: Headers): string {
  try {
    return decodeURIComponent(sent.get('x-file-name') ?? '') || 'tep'
  } catch {
    return 'tep'
  }
}

/**
 * Fetches a picture from the web into a file on the data disk and hands it to `work`; the file is gone
 * afterwards.
 * @throws Refusal when it was not to be had
 */
export async function receiveFromWeb<Result>(
  address: string,
  work: (received: { file: string; storage: Storage; originalName: string }) => Promise<Result>,
): Promise<Result> {
  const storage = pictureStorage()
  return storage.inScratch(async (folder) => {
    const file = join(folder, 'fetched')
    try {
      await fetchPicture(address, file, limits.bytes)
    } catch (error) {
      if (!(error instanceof PictureNotFetched)) throw error
      throw new Refusal({
        vi: 'Chưa lấy được ảnh từ trang kia: tải ảnh về máy rồi đưa lên đây.',
        en: 'The picture could not be fetched from the other site: save it and upload it here.',
      })
    }
    const originalName = URL.parse(address)?.pathname.split('/').at(-1) || 'anh'
    return work({ file, storage, originalName })
  })
}
